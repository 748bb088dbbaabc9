/// An account's owner changes its details. Issued invoices keep the old ones (BILL-8).
package struct EditProfile: Command, Hashable {
  package let details: ContactDetails

  package init(to details: ContactDetails) { self.details = details.standard }

  package var title: Phrase {
    Phrase(
      fr: "fiche de \(details.name)", it: "scheda di \(details.name)",
      en: "profile of \(details.name)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    var account = try SessionMustStand.actingAccount(
      of: session, needing: [.editProfile], reading: records)
    try DetailsMustBeComplete.check(details)
    try checkAddress(of: account, session, reading: records)
    account.details = details
    var decision = Decision(
      saying: Phrase(fr: "Fiche enregistrée.", it: "Scheda salvata.", en: "Profile saved."))
    decision.save(account)
    decision.explain(
      InvoiceIsFrozenWhenIssued.self,
      Phrase(
        fr: "Les factures déjà émises gardent les anciennes coordonnées.",
        it: "Le fatture già emesse conservano i vecchi dati.",
        en: "Invoices already issued keep the old details."))
    return decision
  }

  /// Mails find people by address, so an address leads to one person's accounts only.
  private func checkAddress(
    of account: ClientAccount, _ session: Session, reading records: some Records
  ) throws {
    guard details.email != EmailAddress.standard(account.details.email) else { return }
    try SomeThingsAreNeverDelegated.checkMayChangeAddress(
      PermissionsHoldEverywhere.rights(of: session, reading: records))
    if let user = try records.user(email: details.email), user.id != session.user {
      throw AnAddressThatIsKnownIsAsked.isSomebodyElses
    }
    guard let other = try records.account(meantBy: details.email), other.id != account.id else {
      return
    }
    let own = try session.user.map { try records.accounts(ownedBy: $0) } ?? []
    guard !own.contains(where: { $0.id == other.id }) else { return }
    throw AnAddressThatIsKnownIsAsked.isSomebodyElses
  }
}
