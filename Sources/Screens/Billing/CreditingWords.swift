import ClientArea
import Store

/// Words about issuing a credit note (BILL-17).
extension InvoiceWords {
  static let periods = Phrase(fr: "Période payée", it: "Periodo pagato", en: "Period paid for")
  static let noteIssuedOn = Phrase(fr: "Émis le", it: "Emessa il", en: "Issued on")
  static let noteIssuedBy = Phrase(fr: "Émis par", it: "Emessa da", en: "Issued by")
  static let noLineChosen = Phrase(
    fr: "Cochez au moins une ligne.", it: "Spunti almeno una riga.", en: "Tick at least one line.")
  static let motiveExpected = Phrase(
    fr: "le motif, que l'acheteur lira", it: "il motivo, che l'acquirente leggerà",
    en: "the reason, which the buyer will read")

  static func to(_ refund: Refund) -> Phrase {
    switch refund {
    case .balance: Phrase(fr: "au solde", it: "al saldo", en: "to the balance")
    case .card: Phrase(fr: "à la carte", it: "alla carta", en: "to the card")
    }
  }

  static func become(_ periods: CreditedPeriods) -> Phrase {
    switch periods {
    case .takenBack: Phrase(fr: "reprise", it: "ripreso", en: "taken back")
    case .kept: Phrase(fr: "laissée", it: "lasciato", en: "left as it is")
    }
  }

  /// « Avoir de 72,00 € TTC ; il restera 0,00 € TTC ».
  static func comesTo(_ amount: Money, leaving left: Money) -> Phrase {
    Phrase(
      fr: "Avoir de \(amount) TTC ; il restera \(left) TTC de la facture.",
      it: "Nota di \(amount) IVA inclusa; resteranno \(left) della fattura.",
      en: "Credit note of \(amount) including tax; \(left) of the invoice will be left.")
  }

  /// Says everything once more and asks for the number, since a credit note cannot be taken back.
  static func confirmCredit(
    _ decision: Decision, of invoice: Invoice, doing command: any Command
  ) -> ConfirmScreen {
    let facts = decision.reasons.filter {
      [CreditNotesMirrorTheInvoice.id, BalanceIsTheActingAccounts.id].contains($0.rule)
    }
    let asked = Phrase(
      fr: "Cela ne se défait pas.", it: "Non si può disfare.", en: "This cannot be undone.")
    let text = (facts.map(\.fact) + [asked]).reduce(decision.message) {
      Phrase(fr: "\($0.fr) \($1.fr)", it: "\($0.it) \($1.it)", en: "\($0.en) \($1.en)")
    }
    return ConfirmScreen(
      cancelTitle, text, doing: command, called: issueNote, typing: invoice.number)
  }

  /// What became of a service that a credit note is about.
  static func became(_ credited: CreditedService) -> Phrase {
    let (name, period) = (credited.service.name, credited.period)
    guard credited.isTakenBack else {
      return Phrase(
        fr: "\(name) : laissé, payé du \(period.firstDay) au \(period.lastDay)",
        it: "\(name): lasciato, pagato dal \(period.firstDay) al \(period.lastDay)",
        en: "\(name): left as it was, paid from \(period.firstDay) to \(period.lastDay)")
    }
    return Phrase(
      fr: "\(name) : repris, du \(period.firstDay) au \(period.lastDay)",
      it: "\(name): ripreso, dal \(period.firstDay) al \(period.lastDay)",
      en: "\(name): taken back, from \(period.firstDay) to \(period.lastDay)")
  }
}
