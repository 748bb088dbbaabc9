import ClientArea
import Store

/// Words about lines, rates and credit notes.
extension InvoiceWords {
  static let unitPrice = Phrase(fr: "Prix HT", it: "Prezzo", en: "Unit price")
  static let rate = Phrase(fr: "TVA", it: "IVA", en: "VAT")
  static let lineNet = Phrase(fr: "HT", it: "imponibile", en: "net")
  static let creditLine = Phrase(fr: "avoir/ligne", it: "nota/riga", en: "credit line")
  static let creditLineTitle = Phrase(
    fr: "Reprendre des lignes par un avoir", it: "Riprendere righe con una nota di credito",
    en: "Take lines back by a credit note")
  static let motive = Phrase(fr: "Motif", it: "Motivo", en: "Reason")
  static let money = Phrase(fr: "Argent", it: "Denaro", en: "Money")
  static let noteTo = Phrase(fr: "Avoir pour", it: "Nota per", en: "Credit note to")
  static let left = Phrase(
    fr: "Il en reste (TTC)", it: "Ne resta (totale)", en: "Left of it (total)")
  static let leftToPay = Phrase(fr: "Reste à payer", it: "Resta da pagare", en: "Left to pay")
  static let paidAmount = Phrase(fr: "Montant payé", it: "Importo pagato", en: "Amount paid")
  static let remindedOn = Phrase(fr: "Rappelée le", it: "Sollecitata il", en: "Reminded on")
  static let openInvoice = Phrase(
    fr: "Ouvrir la facture", it: "Aprire la fattura", en: "Open the invoice")
  static let whyThisNote = Phrase(
    fr: "Pourquoi cet avoir ?", it: "Perché questa nota di credito?", en: "Why this credit note?")
  static let noteGone = Phrase(
    fr: "Cet avoir n'est pas visible pour ce compte.",
    it: "Questa nota di credito non è visibile per questo account.",
    en: "This credit note is not visible for this account.")

  /// « 14 févr. 2026 au plus tard ».
  static func atTheLatest(_ day: Day) -> Phrase {
    Phrase(fr: "\(day) au plus tard", it: "\(day)", en: "\(day)")
  }

  /// « TVA 20 % » where there is one rate, or else « TVA 5,5 % sur 29,80 € ».
  static func tax(_ rate: RateTotals, isOnly: Bool) -> Phrase {
    let net = rate.totals.excludingTax
    func text(_ word: String, _ on: String, _ language: Language) -> String {
      let start = "\(word) \(rate.rate.text(in: language))"
      return isOnly ? start : "\(start) \(on) \(net.text(in: language))"
    }
    return Phrase(
      stored: text("TVA", "sur", .fr), text("IVA", "su", .it), text("VAT", "on", .en))
  }

  /// « A2026-00001, du 14 févr. 2026 : annule cette facture », or how much of it.
  static func takesBack(_ note: CreditNote, of rest: InvoiceRest) -> Phrase {
    guard note.totals != rest.invoice.totals else {
      return Phrase(
        fr: "\(note.number), du \(note.issuedOn) : annule cette facture",
        it: "\(note.number), del \(note.issuedOn): annulla questa fattura",
        en: "\(note.number), of \(note.issuedOn): cancels this invoice")
    }
    let amount = note.totals.includingTax
    return Phrase(
      fr: "\(note.number), du \(note.issuedOn) : reprend \(amount) TTC",
      it: "\(note.number), del \(note.issuedOn): riprende \(amount) IVA inclusa",
      en: "\(note.number), of \(note.issuedOn): takes \(amount) including tax back")
  }

  /// Where the money of a credit note goes.
  static func money(of facts: CreditNoteDetail.Facts) -> Phrase {
    switch facts.refund {
    case .balance:
      Phrase(
        fr: "revenu au solde de \(facts.account.name)",
        it: "tornato al saldo di \(facts.account.name)",
        en: "gone back to the balance of \(facts.account.name)")
    case .card:
      Phrase(
        fr: "revenu à la carte qui avait payé", it: "tornato alla carta che aveva pagato",
        en: "gone back to the card that had paid")
    case nil:
      Phrase(
        fr: "la facture n'était pas payée", it: "la fattura non era pagata",
        en: "the invoice was not paid")
    }
  }
}
