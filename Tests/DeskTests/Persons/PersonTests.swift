import ClientArea
import Testing

@testable import Store

@Suite struct PersonTests {
  private let town: Town
  private let lune: ClientAccount
  private let asLune: Session
  private let press: ContactType
  private let desk: ContactType

  init() throws {
    town = try Town()
    lune = try town.account("Lune")
    asLune = try town.session(of: lune)
    press = try town.type("Presse", of: lune)
    desk = try town.type("Caisse", of: lune)
  }

  private func add(
    _ name: String, to types: [ContactType], user: String? = nil,
    allowing permissions: Permissions = .usual
  ) -> AddPerson {
    AddPerson(
      named: "Léa", name, to: types.map(\.id), of: lune.id,
      with: user.map { UserRequest($0, speaking: .fr, allowing: permissions) })
  }

  private func person(_ command: AddPerson) throws -> Person {
    try #require(try town.done(command, as: asLune).first(Person.self))
  }

  private func user(_ email: String) throws -> User {
    try #require(try town.reader.user(email: email))
  }

  @Test func `PERSON-3: a person stands in one type at least, all of them the account's`() throws {
    try town.refused(add("Morin", to: []), as: asLune, by: "PERSON-3")
    let foreign = try #require(
      try town.reader.contactTypes(of: town.account("Autre").id).first)
    try town.refused(add("Morin", to: [press, foreign]), as: asLune, by: "PERSON-3")
    let lea = try person(add("Morin", to: [press, desk, press]))
    #expect(try town.reader.memberships(of: lea.id).map(\.type) == [press.id, desk.id])
    try town.refused(
      AddPersonToTypes(lea.id, to: [foreign.id]), as: asLune, by: "PERSON-3")
    try town.refused(AddPersonToTypes(lea.id, to: [desk.id]), as: asLune, by: "PERSON-3")
    try town.refused(
      RemovePersonFromType(lea.id, from: foreign.id), as: asLune, by: "PERSON-3")
  }

  @Test func `PERSON-3: the type Client holds one person at most`() throws {
    let client = try #require(try town.reader.contactTypes(of: lune.id).first)
    let lea = try person(add("Morin", to: [client, press]))
    try town.refused(add("Petit", to: [client]), as: asLune, by: "PERSON-3")
    let other = try person(add("Petit", to: [press]))
    try town.refused(
      AddPersonToTypes(other.id, to: [client.id]), as: asLune, by: "PERSON-3")
    try town.done(RemovePersonFromType(lea.id, from: client.id), as: asLune)
    try town.done(AddPersonToTypes(other.id, to: [client.id]), as: asLune)
  }

  @Test func `PERSON-3: what is malformed is said under its field`() throws {
    let command = AddPerson(named: "A\u{7}", "", at: "x", to: [press.id], of: lune.id)
    let refusal = try town.refused(command, as: asLune, by: "PERSON-3")
    #expect(refusal.problems.map(\.field) == [.lastName, .firstName, .email])
  }

  @Test func `PERSON-4: a user set up with the person is a contact with few rights`() throws {
    let decision = try town.done(add("Morin", to: [press], user: "lea@lune.test"), as: asLune)
    #expect(decision.reasons.rules == ["PERSON-3", "PERSON-4", "ACCESS-2", "ACCESS-4"])
    #expect(decision.letters.map(\.address) == ["lea@lune.test"])
    let user = try user("lea@lune.test")
    let access = try #require(try town.reader.access(of: user.id, to: lune.id))
    #expect(user.kind == .external && user.isActive && user.name == "Léa Morin")
    #expect(access.role == .contact && access.status == .active)
    #expect(access.permissions == Permissions([.viewTickets, .writeTickets]))
    #expect(try town.reader.person(with: user.id)?.email == "lea@lune.test")
  }

  @Test func `PERSON-4: an address that is anybody else's is refused`() throws {
    let other = try town.account("Autre")
    _ = try town.user("guest@elsewhere.test")
    for email in [
      lune.details.email, other.details.email, "sam@provider.test", "guest@elsewhere.test", "x",
    ] {
      let refusal = try town.refused(
        add("Morin", to: [press], user: email), as: asLune, by: "PERSON-4")
      #expect(refusal.problems.map(\.field) == [.email])
    }
    _ = try person(add("Morin", to: [press], user: "lea@lune.test"))
    try town.refused(
      add("Morin", to: [desk], user: "LEA@lune.test"), as: asLune, by: "PERSON-4")
  }

  @Test func `PERSON-4: a contact of the account may become a person's user, with one only`() throws
  {
    try town.done(
      AddContact(
        "lea@lune.test", named: "Léa", "Morin", speaking: .fr, to: lune.id,
        allowing: Permissions([.pay])), as: asLune)
    let lea = try person(add("Morin", to: [press]))
    try town.done(
      SetUpUser(UserRequest("lea@lune.test", speaking: .fr), for: lea.id), as: asLune)
    #expect(try town.reader.person(with: user("lea@lune.test").id)?.id == lea.id)
    try town.refused(
      SetUpUser(UserRequest("b@lune.test", speaking: .fr), for: lea.id), as: asLune,
      by: "PERSON-4")
  }

  @Test func `ACCESS-11: nobody gives a person's user more than he has himself`() throws {
    let manager = try town.user("manager@lune.test")
    let account = lune.id
    try town.desk.found { circumstances in
      AccountAccess(
        id: circumstances.newID(), user: manager.id, account: account, role: .contact,
        status: .active, since: circumstances.today,
        permissions: Permissions([.manageContacts, .viewTickets]))
    }
    let session = Session(user: manager.id, account: lune.id)
    try town.refused(
      add("Morin", to: [press], user: "lea@lune.test"), as: session, by: "ACCESS-11")
    try town.done(
      add(
        "Morin", to: [press], user: "lea@lune.test", allowing: Permissions([.viewTickets])),
      as: session)
  }

  @Test func `PERSON-5: in two types, losing one and then the other`() throws {
    let lea = try person(add("Morin", to: [press], user: "lea@lune.test"))
    let more = try town.done(AddPersonToTypes(lea.id, to: [desk.id]), as: asLune)
    #expect(more.reasons.rules == ["PERSON-3", "PERSON-5"])
    let asLea = Session(user: try user("lea@lune.test").id, account: lune.id)

    let first = try town.done(RemovePersonFromType(lea.id, from: press.id), as: asLune)
    #expect(first.reasons.rules == ["PERSON-5"])
    #expect(try user("lea@lune.test").isActive)
    try town.done(OpenTicket("Bonjour", saying: "Une question", asking: .question), as: asLea)

    let foresight = try town.desk.foresee(
      RemovePersonFromType(lea.id, from: desk.id), as: asLune)
    guard case .possible(let warning) = foresight else {
      Issue.record("Foreseen as refused.")
      return
    }
    #expect(warning.reasons.first?.fact.fr.contains("lea@lune.test est désactivé") == true)
    let last = try town.done(RemovePersonFromType(lea.id, from: desk.id), as: asLune)
    #expect(last.reasons.rules == ["PERSON-5", "ACCESS-9"])
    #expect(throws: RecordMissing.self) { try town.reader.person(lea.id) }
    #expect(try !user("lea@lune.test").isActive)
    #expect(try town.reader.access(of: user("lea@lune.test").id, to: lune.id)?.status == .inactive)
    try town.refused(
      OpenTicket("Encore", saying: "Une question", asking: .question), as: asLea, by: "PERSON-5")
    try town.refused(
      LogIn(email: "lea@lune.test", password: "demo"), as: .visitor, by: "PERSON-5")
  }

  @Test func `PERSON-5: a type that goes takes those along who had no other`() throws {
    let lea = try person(add("Morin", to: [press], user: "lea@lune.test"))
    let both = try person(add("Petit", to: [press, desk], user: "both@lune.test"))
    try town.done(RemoveContactType(press.id), as: asLune)
    #expect(throws: RecordMissing.self) { try town.reader.person(lea.id) }
    #expect(try !user("lea@lune.test").isActive)
    #expect(try town.reader.memberships(of: both.id).map(\.type) == [desk.id])
    #expect(try user("both@lune.test").isActive)
  }

  @Test func `PERSON-5: who has become a client himself keeps the login for that`() throws {
    let lea = try person(add("Morin", to: [press], user: "lea@lune.test"))
    let user = try user("lea@lune.test")
    let own = try town.account(.complete(.individual, "Léa", email: "own@lea.test"), ownedBy: user)
    try town.done(RemovePersonFromType(lea.id, from: press.id), as: asLune)
    #expect(try town.reader.user(user.id).isActive)
    #expect(try town.reader.access(of: user.id, to: lune.id)?.status == .inactive)
    #expect(try town.reader.access(of: user.id, to: own.id)?.status == .active)
  }

  @Test func `PERSON-5: a person who comes back gets the same user back`() throws {
    let lea = try person(add("Morin", to: [press], user: "lea@lune.test"))
    let user = try user("lea@lune.test")
    try town.done(RemovePersonFromType(lea.id, from: press.id), as: asLune)
    _ = try person(add("Morin", to: [desk], user: "lea@lune.test"))
    #expect(try self.user("lea@lune.test").id == user.id)
    #expect(try self.user("lea@lune.test").isActive)
  }
}
