/// Adds a collaborator to one or several contact types of an account, with a login on the spot if wanted
/// (PERSON-3, PERSON-4).
package struct AddPerson: Command, Hashable {
  package let account: ID<ClientAccount>
  package let firstName: String
  package let lastName: String
  /// Empty where nobody said.
  package let email: String
  package let types: [ID<ContactType>]
  package let user: UserRequest?

  package init(
    named firstName: String, _ lastName: String, at email: String = "",
    to types: [ID<ContactType>], of account: ID<ClientAccount>, with user: UserRequest? = nil
  ) {
    self.account = account
    self.firstName = firstName.trimmed
    self.lastName = lastName.trimmed
    self.email = EmailAddress.standard(email)
    self.types = types
    self.user = user
  }

  package var title: Phrase {
    let name = "\(firstName) \(lastName)".trimmed
    return Phrase(
      fr: "ajouter la personne \(name)", it: "aggiungere la persona \(name)",
      en: "add the person \(name)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let (account, rights) = try ContactsAreAddedOrInvited.account(
      self.account, managedBy: session, reading: records)
    try checkForm()
    let types = try APersonBelongsToAType.types(self.types, of: account, reading: records)
    let login = try user.map {
      try PersonUser(
        $0, named: (firstName, lastName), of: account, by: rights, reading: records,
        under: &circumstances)
    }
    let address = email.isEmpty ? login?.user.email : email
    let person = Person(
      id: circumstances.newID(), account: account.id, firstName: firstName, lastName: lastName,
      email: address, user: login?.user.id, since: circumstances.today)
    let words = Phrase.list(types.map(\.word))
    var decision = Decision(
      saying: Phrase(
        fr: "\(person.name) ajouté à : \(words).", it: "\(person.name) aggiunto a: \(words).",
        en: "\(person.name) added to: \(words)."))
    decision.save(person)
    for type in types {
      decision.save(TypeMembership(id: circumstances.newID(), person: person.id, type: type.id))
    }
    decision.explain([APersonBelongsToAType.reason(person, in: types)])
    if let login {
      decision.explain([AUserIsSetUpWithThePerson.reason(person, login.user)])
      login.record(in: &decision)
    }
    return decision
  }

  private func checkForm() throws(Refusal) {
    var problems = TextFormat.problem(with: lastName, in: .lastName)
    if !firstName.isEmpty { problems += TextFormat.problem(with: firstName, in: .firstName) }
    if !email.isEmpty { problems += TextFormat.problem(withEmail: email) }
    try APersonBelongsToAType.refuse(problems)
  }
}
