/// What credit notes take back of an invoice.
package enum CreditNotesMirrorTheInvoice: Rule {
  package static let id: RuleID = "BILL-17"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Un avoir reprend toutes les lignes d'une facture ou certaines, jamais plus que ce qui reste ; ensemble, \
      les avoirs font la facture au centime. L'acheteur en reçoit un courriel ; ce qui était payé revient \
      à sa carte ou à son solde. La période ou la prestation payée est reprise, ou l'avoir dit qu'elle reste.
      """,
    it: """
      Una nota di credito riprende tutte le righe di una fattura o alcune, mai più di quanto resta; insieme \
      le note fanno la fattura al centesimo. L'acquirente ne riceve un'e-mail; quanto era pagato torna \
      alla sua carta o al suo saldo. Il periodo o il servizio pagato è ripreso, o la nota dice che resta.
      """,
    en: """
      A credit note takes back all lines of an invoice or some, never more than what is left; together the \
      credit notes make the invoice to the cent. The buyer is sent a mail; what was paid goes back to the \
      card or the balance. The period or the service paid for is taken back, or the note says that it stays.
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

  /// Money goes back to a card that has paid, and to no other.
  static func check(_ refund: Refund, of invoice: Invoice, _ payment: Payment?) throws(Refusal) {
    guard refund == .card, payment?.means != .card else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr: "La facture \(invoice.number) n'a pas été payée par carte : rien n'y revient.",
        it: "La fattura \(invoice.number) non è stata pagata con carta: nulla vi torna.",
        en: "Invoice \(invoice.number) was not paid by card: nothing goes back to one."),
      forNow: true)
  }

  /// Of several periods the last one is taken back first.
  static func check(_ period: PaidPeriod, of service: Service) throws(Refusal) {
    guard !period.isLatest(of: service) else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr: """
          \(service.name) est renouvelé depuis, jusqu'au \(service.expiresOn) : l'avoir laisse cette période, ou \
          vient après celui de la suivante.
          """,
        it: """
          \(service.name) è stato rinnovato nel frattempo, fino al \(service.expiresOn): la nota lascia questo \
          periodo, o viene dopo quella del seguente.
          """,
        en: """
          \(service.name) has been renewed since, until \(service.expiresOn): the credit note leaves this period, \
          or comes after that of the next one.
          """), forNow: true)
  }

  static func takenBack(_ period: PaidPeriod, of service: Service) -> Phrase {
    let (name, from, to) = (service.name, period.firstDay, period.lastDay)
    guard let day = period.before?.expiresOn else {
      return Phrase(
        fr:
          "\(name) est repris et fermé : rien n'en est plus payé depuis son ouverture, le \(from).",
        it: "\(name) è ripreso e chiuso: nulla ne è più pagato dalla sua apertura, il \(from).",
        en:
          "\(name) is taken back and closed: nothing of it is paid since it was opened, on \(from)."
      )
    }
    return Phrase(
      fr: "La période de \(name) du \(from) au \(to) est reprise : l'échéance redevient le \(day).",
      it: "Il periodo di \(name) dal \(from) al \(to) è ripreso: la scadenza torna al \(day).",
      en: "The period of \(name) from \(from) to \(to) is taken back: it expires on \(day) again.")
  }

  static func kept(_ service: Service) -> Phrase {
    Phrase(
      fr: "\(service.name) reste payé, jusqu'au \(service.expiresOn).",
      it: "\(service.name) resta pagato, fino al \(service.expiresOn).",
      en: "\(service.name) stays paid, until \(service.expiresOn).")
  }
}
