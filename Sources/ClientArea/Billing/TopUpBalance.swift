/// An account pays money in, to spend it later (« approvisionner »).
package struct TopUpBalance: Command, Hashable {
  package let amount: Money
  package let choice: PaymentChoice

  package init(by amount: Money, with choice: PaymentChoice = .card) {
    self.amount = amount
    self.choice = choice
  }

  package var personalAct: PersonalAct? { .payment }

  package var title: Phrase {
    Phrase(
      fr: "approvisionner de \(amount)", it: "ricaricare di \(amount)",
      en: "top up by \(amount)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let account = try SessionMustStand.actingAccount(
      of: session, needing: [.manageBalance], reading: records)
    try BalanceIsTheActingAccounts.checkTopUp(amount)
    let means = try OnlyAnAcceptedPaymentCounts.check(choice, paying: amount)
    guard means == .card else {
      throw Refusal(
        BalanceIsTheActingAccounts.self,
        Phrase(
          fr: "Le solde ne s'approvisionne pas avec lui-même.",
          it: "Il saldo non si ricarica con sé stesso.",
          en: "A balance is not topped up from itself."))
    }
    var decision = Decision(
      saying: Phrase(
        fr: "Solde : \(account.balance + amount).", it: "Saldo: \(account.balance + amount).",
        en: "Balance: \(account.balance + amount)."))
    _ = decision.book(
      amount, on: account, as: Phrase(fr: "approvisionnement", it: "ricarica", en: "top-up"),
      under: &circumstances)
    decision.save(
      Payment(
        id: circumstances.newID(), invoice: nil, account: account.id, user: session.user,
        amount: amount, means: means, paidOn: circumstances.today))
    decision.explain(
      BalanceIsTheActingAccounts.self,
      Phrase(
        fr: "\(amount) versés sur le solde de \(account.nameAndCode).",
        it: "\(amount) versati sul saldo di \(account.nameAndCode).",
        en: "\(amount) paid into the balance of \(account.nameAndCode)."))
    return decision
  }
}
