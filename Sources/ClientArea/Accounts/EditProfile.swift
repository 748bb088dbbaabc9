/// An account's owner changes its details. Issued invoices keep the old ones (BILL-8).
package struct EditProfile: Command, Hashable {
  /// What the form held when it was opened, and what it is to be.
  package let edit: Edit<ContactDetails>

  package init(from opened: ContactDetails? = nil, to details: ContactDetails) {
    edit = Edit(from: opened?.standard, to: details.standard)
  }

  package var title: Phrase {
    let details = edit.wanted
    return Phrase(
      fr: "fiche de \(details.name)", it: "scheda di \(details.name)",
      en: "profile of \(details.name)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    var account = try SessionMustStand.actingAccount(
      of: session, needing: [.editProfile], reading: records)
    let details = try edit.merged(over: account.details)
    try DetailsMustBeComplete.check(details)
    try check(details.email, of: account, session, reading: records)
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
  private func check(
    _ email: String, of account: ClientAccount, _ session: Session, reading records: some Records
  ) throws {
    guard email != EmailAddress.standard(account.details.email) else { return }
    try SomeThingsAreNeverDelegated.checkMayChangeAddress(
      PermissionsHoldEverywhere.rights(of: session, reading: records))
    if let user = try records.user(email: email), user.id != session.user {
      throw AnAddressThatIsKnownIsAsked.isSomebodyElses
    }
    guard let other = try records.account(meantBy: email), other.id != account.id else {
      return
    }
    let own = try session.user.map { try records.accounts(ownedBy: $0) } ?? []
    guard !own.contains(where: { $0.id == other.id }) else { return }
    throw AnAddressThatIsKnownIsAsked.isSomebodyElses
  }
}

extension Edit<ContactDetails> {
  /// The details with what was changed, and nothing else of the form (SIM-8).
  func merged(over stored: ContactDetails) throws(Refusal) -> ContactDetails {
    var merge = Merge(self, over: stored)
    merge.part(\.kind, in: .kind) { $0.word }
    merge.text(\.company, in: .company)
    merge.text(\.siren, in: .siren)
    merge.text(\.vatNumber, in: .vatNumber)
    merge.text(\.firstName, in: .firstName)
    merge.text(\.lastName, in: .lastName)
    merge.text(\.email, in: .email)
    merge.text(\.phone, in: .phone)
    merge.text(\.street, in: .street)
    merge.text(\.postcode, in: .postcode)
    merge.text(\.city, in: .city)
    merge.text(\.country, in: .country)
    merge.part(\.language, in: .language) { $0.word }
    return try merge.result()
  }
}
