/// Puts a person into more contact types; the user stays the one there is (PERSON-3, PERSON-5).
package struct AddPersonToTypes: Command, Hashable {
  package let person: ID<Person>
  package let types: [ID<ContactType>]

  package init(_ person: ID<Person>, to types: [ID<ContactType>]) {
    self.person = person
    self.types = types
  }

  package var title: Phrase {
    Phrase(
      fr: "ajouter une personne à un type de contact",
      it: "aggiungere una persona a un tipo di contatto",
      en: "add a person to a contact type")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let person = try records.person(self.person)
    let (account, _) = try ContactsAreAddedOrInvited.account(
      person.account, managedBy: session, reading: records)
    let known = try types.map { try records.contactType($0) }
    try APersonBelongsToAType.checkIsNew(person, in: known, reading: records)
    let types = try APersonBelongsToAType.types(self.types, of: account, reading: records)
    let before = try records.memberships(of: person.id).map { try records.contactType($0.type) }
    let words = Phrase.list(types.map(\.word))
    var decision = Decision(
      saying: Phrase(
        fr: "\(person.name) ajouté à : \(words).", it: "\(person.name) aggiunto a: \(words).",
        en: "\(person.name) added to: \(words)."))
    decision.name(person.name)
    for type in types {
      decision.save(TypeMembership(id: circumstances.newID(), person: person.id, type: type.id))
    }
    decision.explain([APersonBelongsToAType.reason(person, in: before + types)])
    if let user = try person.user.map({ try records.user($0) }) {
      decision.explain([APersonKeepsOneUser.reason(person, keepsUser: user)])
    }
    return decision
  }
}
