/// What comes of a simulated payment.
package enum OnlyAnAcceptedPaymentCounts: Rule {
  package static let id: RuleID = "SIM-7"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Un paiement est simulé avec l'issue choisie ; seul un paiement accepté a un effet, les autres \
      laissent tout comme c'était.
      """,
    it: """
      Un pagamento è simulato con l'esito scelto; solo un pagamento accettato ha effetto, gli altri \
      lasciano tutto com'era.
      """,
    en: """
      A payment is simulated with a chosen outcome; only an accepted one has any effect, the others \
      leave everything as it was.
      """)

  /// Where nothing is to be paid, no bank is asked (CLIENTS-12).
  static func check(
    _ choice: PaymentChoice, paying amount: Money
  ) throws(Refusal) -> PaymentMeans {
    if amount == .zero, choice != .abandoned { return .nothing }
    switch choice {
    case .card: return .card
    case .balance: return .balance
    case .refusedCard:
      throw Refusal(
        Self.self,
        Phrase(
          fr: "La banque a refusé la carte : rien n'est payé, rien n'est changé.",
          it: "La banca ha rifiutato la carta: nulla è pagato, nulla è cambiato.",
          en: "The bank refused the card: nothing is paid, nothing has changed."))
    case .abandoned:
      throw Refusal(
        Self.self,
        Phrase(
          fr: "Paiement abandonné : rien n'est payé, rien n'est changé.",
          it: "Pagamento abbandonato: nulla è pagato, nulla è cambiato.",
          en: "Payment abandoned: nothing is paid, nothing has changed."))
    }
  }
}

/// Whose balance pays.
package enum BalanceIsTheActingAccounts: Rule {
  package static let id: RuleID = "BILL-11"
  package static let source = "B+"
  package static let statement = Phrase(
    fr: """
      Un compte approvisionne son solde et le dépense ; on paie avec le solde du compte pour lequel on \
      agit, jamais avec celui du propriétaire d'une autre prestation.
      """,
    it: """
      Un account alimenta il proprio saldo e lo spende; si paga con il saldo dell'account per cui si agisce, \
      mai con quello del proprietario di un altro servizio.
      """,
    en: """
      An account tops its balance up and spends it; one pays with the balance of the account one acts \
      for, never with that of the owner of somebody else's service.
      """)

  /// The largest amount of one top-up: 10 000,00 €.
  package static let largestTopUp = Money(cents: 1_000_000)

  static func checkCovers(_ amount: Money, _ account: ClientAccount) throws(Refusal) {
    guard amount > .zero, account.balance < amount else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr: "Le solde de \(account.name) est de \(account.balance), il faut \(amount).",
        it: "Il saldo di \(account.name) è di \(account.balance), servono \(amount).",
        en: "The balance of \(account.name) is \(account.balance), \(amount) are needed."),
      forNow: true)
  }

  static func checkTopUp(_ amount: Money) throws(Refusal) {
    guard amount <= .zero || amount > largestTopUp else { return }
    let advice = Phrase(
      fr: "un montant de 0,01 € à \(largestTopUp)", it: "un importo da 0,01 € a \(largestTopUp)",
      en: "an amount from €0.01 to \(largestTopUp)")
    throw Refusal(
      because: [Reason(Self.self, advice)], problems: [FieldProblem(field: .amount, advice: advice)]
    )
  }

  /// A visitor with a quick link has no balance to spend.
  static let notByQuickLink = Refusal(
    BalanceIsTheActingAccounts.self,
    Phrase(
      fr: "Un lien rapide se paie par carte : le solde du propriétaire n'est pas touché.",
      it: "Un link rapido si paga con carta: il saldo del proprietario non si tocca.",
      en: "A quick link is paid by card: the owner's balance is not touched."))

  static func reason(_ account: ClientAccount, _ amount: Money) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "\(amount) pris sur le solde de \(account.nameAndCode).",
        it: "\(amount) presi dal saldo di \(account.nameAndCode).",
        en: "\(amount) taken from the balance of \(account.nameAndCode)."))
  }
}

/// Which billing identity goes on the invoice.
package enum APayerOfTheAccountMayBeChosen: Rule {
  package static let id: RuleID = "BILL-12"
  package static let source = "B"
  package static let statement = Phrase(
    fr: """
      Un compte peut garder plusieurs payeurs et en choisir un au paiement ; sans choix, ses propres \
      coordonnées servent.
      """,
    it: """
      Un account può avere più pagatori e sceglierne uno al pagamento; senza scelta valgono i suoi dati.
      """,
    en: """
      An account may keep several payers and choose one when it pays; without a choice its own \
      details are used.
      """)

  static func party(
    of account: ClientAccount, chosen payer: Payer?
  ) throws(Refusal) -> Ruled<Party> {
    guard let payer else { return Ruled(account.details.party) }
    guard payer.account == account.id else {
      throw Refusal(
        Self.self,
        Phrase(
          fr: "Ce payeur est celui d'un autre compte.",
          it: "Questo pagatore è di un altro account.",
          en: "This payer is another account's."))
    }
    return Ruled(
      payer.party,
      because: Reason(
        Self.self,
        Phrase(
          fr: "Payeur choisi : \(payer.party.name).", it: "Pagatore scelto: \(payer.party.name).",
          en: "Chosen payer: \(payer.party.name).")))
  }
}

/// That nobody pays for the same time twice.
package enum APeriodIsRenewedOnce: Rule {
  package static let id: RuleID = "BILL-13"
  package static let source = "+"
  package static let statement = Phrase(
    fr:
      "Une période ne se renouvelle qu'une fois : un second paiement est refusé avant tout débit.",
    it:
      "Un periodo si rinnova una sola volta: un secondo pagamento è rifiutato prima di ogni addebito.",
    en: "A period is renewed once: a second payment is refused before any money moves.")

  /// - Parameter expiry: the date that whoever pays has in mind; nil where he saw none.
  static func check(
    _ service: Service, expiringOn expiry: Day?, on today: Day
  ) throws(Refusal) {
    if let expiry, expiry != service.expiresOn { throw refusal(service) }
    guard today < service.paidFrom else { return }
    throw refusal(service)
  }

  static func refusal(_ service: Service) -> Refusal {
    Refusal(
      Self.self,
      Phrase(
        fr: "\(service.name) est déjà renouvelé, jusqu'au \(service.expiresOn).",
        it: "\(service.name) è già rinnovato, fino al \(service.expiresOn).",
        en: "\(service.name) is renewed already, until \(service.expiresOn)."), forNow: true)
  }
}
