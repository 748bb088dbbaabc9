/// Takes a person out of a contact type; the last one takes the person and the user with it (PERSON-5).
package struct RemovePersonFromType: Command, Hashable {
  package let person: ID<Person>
  package let type: ID<ContactType>

  package init(_ person: ID<Person>, from type: ID<ContactType>) {
    self.person = person
    self.type = type
  }

  package var title: Phrase {
    Phrase(
      fr: "retirer une personne d'un type de contact",
      it: "togliere una persona da un tipo di contatto",
      en: "take a person out of a contact type")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let person = try records.person(self.person)
    _ = try ContactsAreAddedOrInvited.account(
      person.account, managedBy: session, reading: records)
    let type = try records.contactType(self.type)
    let membership = try records.memberships(of: person.id).first { $0.type == type.id }
    guard let membership else { throw APersonBelongsToAType.isNotIn(type, person) }
    var decision = Decision(
      saying: Phrase(
        fr: "\(person.name) n'est plus dans « \(type.word) ».",
        it: "\(person.name) non è più in «\(type.word)».",
        en: "\(person.name) is no longer in “\(type.word)”."))
    decision.name(person.name)
    try TypeLoss.record(membership, from: type, in: &decision, reading: records)
    return decision
  }
}
