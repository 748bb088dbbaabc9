/// Takes a contact type away, with the places that persons have in it (PERSON-2, PERSON-5).
package struct RemoveContactType: Command, Hashable {
  package let type: ID<ContactType>

  package init(_ type: ID<ContactType>) { self.type = type }

  package var title: Phrase {
    Phrase(
      fr: "supprimer un type de contact", it: "eliminare un tipo di contatto",
      en: "remove a contact type")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let type = try records.contactType(self.type)
    let (account, _) = try ContactsAreAddedOrInvited.account(
      type.account, managedBy: session, reading: records)
    try AnAccountHasContactTypes.checkCanChange(type)
    var decision = Decision(
      saying: Phrase(
        fr: "Type de contact « \(type.word) » supprimé.",
        it: "Tipo di contatto «\(type.word)» eliminato.",
        en: "Contact type “\(type.word)” removed."))
    decision.name(type.word)
    decision.explain([AnAccountHasContactTypes.reason(account, loses: type)])
    for membership in try records.memberships(in: type.id) {
      try TypeLoss.record(membership, from: type, in: &decision, reading: records)
    }
    decision.remove(type)
    return decision
  }
}
