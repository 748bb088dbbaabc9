/// A client registers a contact by entering the details; the contact gets a login (ACCESS-2).
package struct AddContact: Command, Hashable {
  package let account: ID<ClientAccount>
  package let email: String
  package let firstName: String
  package let lastName: String
  package let language: Language
  package let permissions: Permissions

  package init(
    _ email: String, named firstName: String, _ lastName: String, speaking language: Language,
    to account: ID<ClientAccount>, allowing permissions: Permissions
  ) {
    self.account = account
    self.email = EmailAddress.standard(email)
    self.firstName = firstName.trimmed
    self.lastName = lastName.trimmed
    self.language = language
    self.permissions = permissions
  }

  package var title: Phrase {
    Phrase(
      fr: "ajouter le contact \(email)", it: "aggiungere il contatto \(email)",
      en: "add the contact \(email)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let (account, rights) = try ContactsAreAddedOrInvited.account(
      self.account, managedBy: session, reading: records)
    try checkForm()
    try AGuestIsRegisteredElsewhere.checkCanBeRegistered(email, in: account, reading: records)
    try SomeThingsAreNeverDelegated.checkGrant(of: permissions, beyond: .none, by: rights)

    // Somebody who was a contact once still has the login.
    var user =
      try records.user(email: email)
      ?? .new(
        email, named: (firstName, lastName), speaking: language, reading: records,
        under: &circumstances)
    user.isActive = true
    let access = AccountAccess(
      id: circumstances.newID(), user: user.id, account: account.id, role: .contact,
      status: .active, since: circumstances.today, permissions: permissions)
    let reason = ContactsAreAddedOrInvited.reason(user, .contact, of: account)
    var decision = Decision(
      saying: Phrase(
        fr: "\(user.name) est contact de \(account.nameAndCode).",
        it: "\(user.name) è contatto di \(account.nameAndCode).",
        en: "\(user.name) is a contact of \(account.nameAndCode)."))
    decision.save(user, access)
    decision.explain([reason, EachHasAPermissionSet.reason(permissions, of: user.name)])
    decision.send(
      Letter(
        .contactRegistered, to: user,
        facts: [
          .owner: Phrase(name: account.nameAndCode), .userLogin: Phrase(name: user.email),
          .text: permissions.words,
        ], because: [reason]))
    return decision
  }

  private func checkForm() throws(Refusal) {
    let problems =
      TextFormat.problem(with: firstName, in: .firstName)
      + TextFormat.problem(with: lastName, in: .lastName) + TextFormat.problem(withEmail: email)
    try ContactsAreAddedOrInvited.refuse(problems)
  }
}
