import ClientArea
import Testing

@testable import Store

@Suite struct ContactTypeTests {
  private let town: Town
  private let lune: ClientAccount
  private let asLune: Session

  init() throws {
    town = try Town()
    lune = try town.account("Lune")
    asLune = try town.session(of: lune)
  }

  private func client() throws -> ContactType {
    try #require(try town.reader.contactTypes(of: lune.id).first)
  }

  @Test func `PERSON-2: an account that is opened has the type Client, and none else`() throws {
    let details = ContactDetails.complete(.individual, "Zoé Martin", email: "zoe@new.test")
    try town.done(OpenFreeAccount(with: details), as: .visitor)
    let account = try #require(try town.reader.account(meantBy: "zoe@new.test"))
    let types = try town.reader.contactTypes(of: account.id)
    #expect(types.map(\.isClient) == [true])
    #expect(types.first?.word.it == "Cliente")
  }

  @Test func `PERSON-2: the type Client is neither deleted nor renamed, by nobody`() throws {
    let client = try client()
    for session in [asLune, town.staff] {
      try town.refused(RemoveContactType(client.id), as: session, by: "PERSON-2")
      try town.refused(RenameContactType(client.id, to: "Patron"), as: session, by: "PERSON-2")
    }
  }

  @Test func `PERSON-2: other types come, change their names and go, empty or not`() throws {
    let decision = try town.done(AddContactType(" Presse ", to: lune.id), as: asLune)
    let type = try #require(decision.first(ContactType.self))
    #expect(type.name == "Presse")
    for name in ["PRESSE", "client", "Cliente", "", "a\u{7}"] {
      let refusal = try town.refused(
        AddContactType(name, to: lune.id), as: asLune, by: "PERSON-2")
      #expect(refusal.problems.map(\.field) == [.contactType])
    }
    try town.done(RenameContactType(type.id, to: "presse"), as: asLune)
    try town.refused(RenameContactType(type.id, to: "Client"), as: asLune, by: "PERSON-2")
    try town.done(RemoveContactType(type.id), as: town.staff)
    #expect(try town.reader.contactTypes(of: lune.id).map(\.isClient) == [true])
  }

  @Test func `PERSON-2: the types of an account are managed from it and by staff`() throws {
    let other = try town.session(of: town.account("Autre"))
    let type = try #require(
      try town.done(AddContactType("Presse", to: lune.id), as: asLune).first(ContactType.self))
    try town.refused(AddContactType("Caisse", to: lune.id), as: other, by: "ACCESS-2")
    try town.refused(RemoveContactType(type.id), as: other, by: "ACCESS-2")
    try town.refused(RenameContactType(type.id, to: "Caisse"), as: other, by: "ACCESS-2")
    for session in [Session.visitor, .clock] {
      try town.refused(AddContactType("Caisse", to: lune.id), as: session, by: "ACCESS-1")
    }
    try town.done(AddContactType("Caisse", to: lune.id), as: town.staff)
  }

  @Test func `PERSON-2: a contact manages them with the permission for contacts alone`() throws {
    let contact = try town.user("contact@lune.test")
    let session = Session(user: contact.id, account: lune.id)
    for (permissions, isAllowed) in [
      (Permissions(Permission.allCases.filter { $0 != .manageContacts }), false),
      (Permissions([.manageContacts]), true),
    ] {
      let before = try town.reader.access(of: contact.id, to: lune.id)
      let account = lune.id
      try town.desk.found { circumstances in
        AccountAccess(
          id: before?.id ?? circumstances.newID(), user: contact.id, account: account,
          role: .contact, status: .active, since: circumstances.today, permissions: permissions)
      }
      let command = AddContactType("Presse", to: lune.id)
      if isAllowed {
        try town.done(command, as: session)
      } else {
        try town.refused(command, as: session, by: "ACCESS-10", "ACCESS-4")
      }
    }
  }
}
