import ClientArea
import Testing

@testable import Store

@Suite struct UserTests {
  private let town: Town
  private let lune: ClientAccount
  private let asLune: Session

  init() throws {
    town = try Town()
    lune = try town.account("Lune")
    asLune = try town.session(of: lune)
  }

  private func create(
    _ kind: UserKind, in place: CreateUser.Place, email: String = "new@user.test",
    named name: String = "Zoé"
  ) -> CreateUser {
    CreateUser(kind, UserRequest(email, speaking: .fr), named: name, "Martin", in: place)
  }

  @Test func `PERSON-1: each kind is created in its own place, which refuses the other`() throws {
    let record = CreateUser.Place.client(lune.id)
    let no = try town.refused(create(.external, in: .users), as: town.staff, by: "PERSON-1")
    #expect(no.sentence.fr.contains("Clients"))
    let nor = try town.refused(create(.internal, in: record), as: town.staff, by: "PERSON-1")
    #expect(nor.sentence.fr.contains("Utilisateurs"))

    try town.done(create(.internal, in: .users, email: "in@user.test"), as: town.staff)
    let made = try #require(try town.reader.user(email: "in@user.test"))
    #expect(made.kind == .internal)
    #expect(try town.reader.accesses(of: made.id).isEmpty)
    try town.done(AddContactType("Presse", to: lune.id), as: Session(user: made.id, account: nil))

    try town.done(create(.external, in: record, email: "ex@user.test"), as: town.staff)
    let client = try #require(try town.reader.user(email: "ex@user.test"))
    #expect(client.kind == .external)
    #expect(try town.reader.accesses(of: client.id).map(\.account) == [lune.id])
  }

  @Test func `PERSON-1: staff alone works in Users`() throws {
    for session in [asLune, .visitor, .clock] {
      try town.refused(create(.internal, in: .users), as: session, by: "PERSON-1")
      let user = try #require(try town.reader.user(email: lune.details.email))
      try town.refused(SwitchUser(user.id, active: false), as: session, by: "PERSON-1")
    }
    let other = try town.account("Autre")
    try town.refused(create(.external, in: .client(other.id)), as: asLune, by: "ACCESS-2")
    try town.done(create(.external, in: .client(lune.id)), as: asLune)
  }

  @Test func `PERSON-1: what is malformed or taken is said under its field`() throws {
    let bad = try town.refused(
      create(.internal, in: .users, email: "x", named: ""), as: town.staff, by: "PERSON-1")
    #expect(bad.problems.map(\.field) == [.firstName, .email])
    let taken = try town.refused(
      create(.internal, in: .users, email: lune.details.email), as: town.staff, by: "PERSON-1")
    #expect(taken.problems.map(\.field) == [.email])
    try town.refused(
      create(.external, in: .client(lune.id), email: "sam@provider.test"), as: town.staff,
      by: "PERSON-4")
  }

  @Test func `ACCESS-11: whoever sets up a user grants anew what an inactive access brought`()
    throws
  {
    let helper = try town.user("helper@client.test")
    let all = try town.access(of: helper, to: lune, as: .contact, allowing: [.pay])
    let manager = try town.user("manager@client.test")
    _ = try town.access(of: manager, to: lune, as: .contact, allowing: [.manageContacts])
    let asManager = Session(user: manager.id, account: lune.id)
    let request = UserRequest(helper.email, speaking: .fr, allowing: Permissions([.pay]))
    let create = CreateUser(.external, request, named: "Jean", "B", in: .client(lune.id))

    // Who may pay already goes on paying, whoever makes him a person's user.
    #expect(try town.desk.foresee(create, as: asManager).refusal == nil)
    try town.done(SwitchAccess(all.id, active: false), as: asLune)
    try town.refused(SwitchAccess(all.id, active: true), as: asManager, by: "ACCESS-11")
    try town.refused(create, as: asManager, by: "ACCESS-11")
    try town.done(create, as: asLune)
  }

  @Test func `PERSON-5: a user who is switched off is out at once, and comes in again`() throws {
    let user = try #require(try town.reader.user(email: lune.details.email))
    try town.done(SwitchUser(user.id, active: false), as: town.staff)
    try town.refused(SetAdvancedMode(on: true), as: asLune, by: "PERSON-5")
    try town.refused(
      LogIn(email: user.email, password: "demo"), as: .visitor, by: "PERSON-5")
    try town.done(SwitchUser(user.id, active: true), as: town.staff)
    try town.done(SetAdvancedMode(on: true), as: asLune)
    let sam = try #require(town.staff.user)
    try town.refused(SwitchUser(sam, active: false), as: town.staff, by: "PERSON-1")
  }
}
