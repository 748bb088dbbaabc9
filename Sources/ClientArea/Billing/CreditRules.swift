/// What credit notes take back of an invoice.
package enum CreditNotesMirrorTheInvoice: Rule {
  package static let id: RuleID = "BILL-17"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Un avoir reprend toutes les lignes d'une facture ou certaines, jamais plus que ce qui reste ; ensemble, \
      les avoirs font la facture au centime. L'acheteur en reçoit un courriel ; ce qui était payé revient \
      à son solde.
      """,
    it: """
      Una nota di credito riprende tutte le righe di una fattura o alcune, mai più di quanto resta; insieme \
      le note fanno la fattura al centesimo. L'acquirente ne riceve un'e-mail; quanto era pagato torna al \
      suo saldo.
      """,
    en: """
      A credit note takes back all lines of an invoice or some, never more than what is left; together the \
      credit notes make the invoice to the cent. The buyer is sent a mail; what was paid goes back to the \
      balance.
      """)

  static func check(_ positions: [Int], of rest: InvoiceRest) throws(Refusal) {
    let number = rest.invoice.number
    guard rest.invoice.lines.indices.contains(where: { positions.contains($0) }) else {
      throw Refusal(
        Self.self,
        Phrase(
          fr: "La facture \(number) n'a pas cette ligne.",
          it: "La fattura \(number) non ha questa riga.", en: "Invoice \(number) has no such line."),
        forNow: true)
    }
    guard Set(rest.positions).isSuperset(of: positions) else {
      throw Refusal(
        Self.self,
        Phrase(
          fr: "Cette ligne de la facture \(number) est déjà reprise par un avoir.",
          it: "Questa riga della fattura \(number) è già ripresa da una nota di credito.",
          en: "A credit note has taken this line of invoice \(number) back already."), forNow: true)
    }
    let isDiscountAlone = positions.allSatisfy { rest.invoice.lines[$0].discount != nil }
    guard !isDiscountAlone || rest.positions == positions else {
      throw Refusal(
        Self.self,
        Phrase(
          fr: "Une remise se reprend avec la ligne qu'elle réduit.",
          it: "Uno sconto si riprende con la riga che riduce.",
          en: "A discount is taken back with the line that it reduces."), forNow: true)
    }
    guard rest.isWithinWhatIsLeft(positions) else {
      throw Refusal(
        Self.self,
        Phrase(
          fr: "Cette ligne ne se reprend pas seule : il ne resterait pas de quoi la couvrir.",
          it: "Questa riga non si riprende da sola: il resto non basterebbe a coprirla.",
          en: "This line is not taken back alone: what is left would not cover it."), forNow: true)
    }
  }
}
