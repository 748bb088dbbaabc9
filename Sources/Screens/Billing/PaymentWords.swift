package import ClientArea

/// Words about paying.
package enum PaymentWords {
  static let amount = Phrase(fr: "Montant", it: "Importo", en: "Amount")
  static let payer = Phrase(fr: "Payeur", it: "Pagatore", en: "Payer")
  static let payerIsGone = Phrase(
    fr: "Le payeur choisi n'existe plus : la facture serait au nom du compte.",
    it: "Il pagatore scelto non esiste più: la fattura sarebbe a nome dell'account.",
    en: "The chosen payer is gone: the invoice would be in the account's name.")
  static let impossible = Phrase(
    fr: "Paiement impossible", it: "Pagamento impossibile", en: "Nothing can be paid")
  static let moreReasons = Phrase(
    fr: "… les autres raisons : w", it: "… gli altri motivi: w", en: "… the other reasons: w")
  static let card = Phrase(fr: "carte", it: "carta", en: "card")
  static let outcome = Phrase(
    fr: "Simulateur : issue du paiement", it: "Simulatore: esito del pagamento",
    en: "Simulator: how the payment ends")
  static let payment = Phrase(fr: "Paiement", it: "Pagamento", en: "Payment")
  package static let invoicedTo = Phrase(
    fr: "Facture au nom de", it: "Fattura a nome di", en: "Invoiced to")
  static let period = Phrase(fr: "Période", it: "Periodo", en: "Period")

  static let newExpiry = Phrase(
    fr: "Nouvelle échéance", it: "Nuova scadenza", en: "New expiry date")

  static let nothingToPay = Phrase(
    fr: "rien à payer, sans carte", it: "nulla da pagare, senza carta",
    en: "nothing to pay, no card")

  /// « Payer 72,00 € ».
  static func pay(_ amount: Money?) -> Phrase {
    guard let amount else { return Phrase(fr: "Payer", it: "Pagare", en: "Pay") }
    if amount == .zero { return Phrase(fr: "Confirmer", it: "Confermare", en: "Confirm") }
    return Phrase(fr: "Payer \(amount)", it: "Pagare \(amount)", en: "Pay \(amount)")
  }

  /// « HT 60,00 €   TVA 20 % 12,00 €   TTC 72,00 € » (BILL-10); the rate is left out where there are several.
  static func totals(_ totals: Totals, of lines: [InvoiceLine]) -> Phrase {
    let (net, tax, gross) = (totals.excludingTax, totals.tax, totals.includingTax)
    let rates = Set(lines.map(\.rate))
    func rate(_ language: Language) -> String {
      rates.count == 1 ? rates.map { $0.text(in: language) + " " }.joined() : ""
    }
    return Phrase(
      fr: "HT \(net)   TVA \(rate(.fr))\(tax)   TTC \(gross)",
      it: "imponibile \(net)   IVA \(rate(.it))\(tax)   totale \(gross)",
      en: "net \(net)   VAT \(rate(.en))\(tax)   total \(gross)")
  }

  /// How the simulated payment is to end (SIM-7).
  static func outcome(_ choice: PaymentChoice) -> Phrase {
    switch choice {
    case .card, .balance: Phrase(fr: "carte acceptée", it: "carta accettata", en: "card accepted")
    case .refusedCard: Phrase(fr: "carte refusée", it: "carta rifiutata", en: "card refused")
    case .abandoned: Phrase(fr: "abandonner", it: "abbandonare", en: "give up")
    }
  }

  static func balance(of amount: Money) -> Phrase {
    Phrase(fr: "solde \(amount)", it: "saldo \(amount)", en: "balance \(amount)")
  }

  /// « 72,00 € TTC ».
  static func gross(_ amount: Money) -> Phrase {
    Phrase(fr: "\(amount) TTC", it: "totale \(amount)", en: "total \(amount)")
  }

  /// « du 14 févr. 2026 au 13 févr. 2027 ».
  static func period(from first: Day, to last: Day) -> Phrase {
    Phrase(
      fr: "du \(first) au \(last)", it: "dal \(first) al \(last)", en: "\(first) to \(last)")
  }

  /// A reason in a line of its own, its rule first, so that no narrow line loses that: « BILL-1 : … paie. ».
  static func reason(_ reason: Reason) -> Phrase { Self.reason(reason.fact, of: reason.rule) }

  static func reason(_ fact: Phrase, of rule: RuleID) -> Phrase {
    Phrase(
      stored: "\(rule) : \(fact[.fr])", "\(rule): \(fact[.it])", "\(rule): \(fact[.en])")
  }
}
