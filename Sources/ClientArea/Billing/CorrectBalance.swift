/// Staff corrects the balance of an account, and says why (CLIENTS-21).
package struct CorrectBalance: Command, Hashable {
  package let account: ID<ClientAccount>
  /// Negative for what is taken away.
  package let amount: Money
  package let motive: String

  package init(of account: ID<ClientAccount>, by amount: Money, because motive: String) {
    self.account = account
    self.amount = amount
    self.motive = motive.normal
  }

  package var title: Phrase {
    Phrase(
      fr: "corriger un solde de \(amount)", it: "correggere un saldo di \(amount)",
      en: "correct a balance by \(amount)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try ABalanceIsCorrectedWithAReason.check(SessionMustStand.isStaff(session, reading: records))
    try EachOfStaffHasARole.checkRole(.issueInvoices, of: session, reading: records)
    let account = try records.standingAccount(self.account)
    try ABalanceIsCorrectedWithAReason.check(amount, because: motive, on: account)
    let after = account.balance + amount
    var decision = Decision(
      saying: Phrase(
        fr: "Solde de \(account.nameAndCode) corrigé : \(after).",
        it: "Saldo di \(account.nameAndCode) corretto: \(after).",
        en: "Balance of \(account.nameAndCode) corrected: \(after)."))
    decision.name(account.nameAndCode)
    _ = decision.book(
      amount, on: account,
      as: Phrase(
        fr: "correction : \(motive)", it: "correzione: \(motive)", en: "correction: \(motive)"),
      under: &circumstances)
    decision.explain(
      ABalanceIsCorrectedWithAReason.self,
      Phrase(
        fr: "Solde de \(account.nameAndCode), de \(account.balance) à \(after) : \(motive).",
        it: "Saldo di \(account.nameAndCode), da \(account.balance) a \(after): \(motive).",
        en: "Balance of \(account.nameAndCode), from \(account.balance) to \(after): \(motive)."))
    return decision
  }
}
