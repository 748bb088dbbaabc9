/// Divides an account further (PERSON-2).
package struct AddContactType: Command, Hashable {
  package let account: ID<ClientAccount>
  package let name: String

  package init(_ name: String, to account: ID<ClientAccount>) {
    self.account = account
    self.name = name.trimmed
  }

  package var title: Phrase {
    Phrase(
      fr: "ajouter le type de contact \(name)", it: "aggiungere il tipo di contatto \(name)",
      en: "add the contact type \(name)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let (account, _) = try ContactsAreAddedOrInvited.account(
      self.account, managedBy: session, reading: records)
    try AnAccountHasContactTypes.check(name, of: account, reading: records)
    let type = ContactType(id: circumstances.newID(), account: account.id, name: name)
    var decision = Decision(
      saying: Phrase(
        fr: "Type de contact « \(name) » ajouté.", it: "Tipo di contatto «\(name)» aggiunto.",
        en: "Contact type “\(name)” added."))
    decision.save(type)
    decision.explain([AnAccountHasContactTypes.reason(account, has: type)])
    return decision
  }
}
