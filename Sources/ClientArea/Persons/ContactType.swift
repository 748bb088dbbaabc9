/// « Type de contact »: one of the areas into which a client account is divided (PERSON-2).
package struct ContactType: Entity {
  package let id: ID<ContactType>
  package let account: ID<ClientAccount>
  package var name: String
  /// Whether it is the type « Client », which every account has and keeps.
  package let isClient: Bool

  package init(
    id: ID<ContactType>, account: ID<ClientAccount>, name: String, isClient: Bool = false
  ) {
    self.id = id
    self.account = account
    self.name = name
    self.isClient = isClient
  }

  /// The type that comes with an account.
  package static func client(of account: ID<ClientAccount>, id: ID<ContactType>) -> ContactType {
    ContactType(id: id, account: account, name: clientName.fr, isClient: true)
  }

  private static let clientName = Phrase(fr: "Client", it: "Cliente", en: "Client")

  /// What people call it: « Client » in their own language, the others as they were named.
  package var word: Phrase { isClient ? Self.clientName : Phrase(name: name) }
}
