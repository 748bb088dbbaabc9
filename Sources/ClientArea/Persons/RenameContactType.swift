/// Gives a contact type another name; « Client » keeps its own (PERSON-2).
package struct RenameContactType: Command, Hashable {
  package let type: ID<ContactType>
  package let edit: Edit<String>

  package init(_ type: ID<ContactType>, from opened: String? = nil, to name: String) {
    self.type = type
    edit = Edit(from: opened?.trimmed, to: name.trimmed)
  }

  package var title: Phrase {
    let name = edit.wanted
    return Phrase(
      fr: "renommer un type de contact en \(name)", it: "rinominare un tipo di contatto in \(name)",
      en: "rename a contact type to \(name)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    var type = try records.contactType(self.type)
    let (account, _) = try ContactsAreAddedOrInvited.account(
      type.account, managedBy: session, reading: records)
    try AnAccountHasContactTypes.checkCanChange(type)
    let name = try edit.merged(over: type.name, in: .contactType)
    try AnAccountHasContactTypes.check(name, of: account, besides: type.id, reading: records)
    let before = type.name
    type.name = name
    var decision = Decision(
      saying: Phrase(
        fr: "« \(before) » s'appelle maintenant « \(name) ».",
        it: "«\(before)» ora si chiama «\(name)».", en: "“\(before)” is now called “\(name)”."))
    decision.name(before)
    decision.save(type)
    decision.explain([AnAccountHasContactTypes.reason(account, has: type)])
    return decision
  }
}
