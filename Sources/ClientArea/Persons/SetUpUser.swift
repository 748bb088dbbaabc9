/// Gives a person who has none an external user (PERSON-4).
package struct SetUpUser: Command, Hashable {
  package let person: ID<Person>
  package let request: UserRequest

  package init(_ request: UserRequest, for person: ID<Person>) {
    self.person = person
    self.request = request
  }

  package var title: Phrase {
    Phrase(
      fr: "configurer l'utilisateur \(request.email)", it: "configurare l'utente \(request.email)",
      en: "set up the user \(request.email)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    var person = try records.person(self.person)
    let (account, rights) = try ContactsAreAddedOrInvited.account(
      person.account, managedBy: session, reading: records)
    try AUserIsSetUpWithThePerson.checkHasNone(person, reading: records)
    let login = try PersonUser(
      request, named: (person.firstName, person.lastName), of: account, by: rights,
      reading: records, under: &circumstances)
    person.user = login.user.id
    person.email = person.email ?? login.user.email
    let reason = AUserIsSetUpWithThePerson.reason(person, login.user)
    var decision = Decision(saying: reason.fact)
    decision.save(person)
    decision.explain([reason])
    login.record(in: &decision)
    return decision
  }
}
