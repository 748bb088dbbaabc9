import SQLite
import Testing

@testable import ClientArea
@testable import Store

private typealias World = SmallWorld

/// Contact types, users and clients as lists show them, and to whom.
struct PersonQueryTests {
  private let desk: Desk

  init() throws {
    let client = ContactType.client(of: World.lune, id: ID(81))
    let press = ContactType(id: ID(82), account: World.lune, name: "Presse")
    desk = try Desk.small(
      and: client, press,
      Person(
        id: ID(83), account: World.lune, firstName: "Ève", lastName: "Zola", email: "e@z.example",
        user: World.paul, since: World.today),
      Person(
        id: ID(84), account: World.lune, firstName: "", lastName: "Abel", since: World.today),
      TypeMembership(id: ID(85), person: ID(83), type: client.id),
      TypeMembership(id: ID(86), person: ID(83), type: press.id),
      TypeMembership(id: ID(87), person: ID(84), type: press.id))
  }

  @Test func `the types of an account, Client first, with their persons by name`() throws {
    let types = try desk.answer(ContactTypeList(of: World.lune), as: World.asLune)
    #expect(types.map(\.name.fr) == ["Client", "Presse"])
    #expect(types.map { $0.persons.map(\.name) } == [["Ève Zola"], ["Abel", "Ève Zola"]])
    let eve = try #require(types.first?.persons.first)
    #expect(eve.typeCount == 2 && eve.email == "e@z.example")
    #expect(eve.user?.email == "paul@studio.example" && eve.user?.isActive == true)
    #expect(types.last?.persons.first?.user == nil)
  }

  @Test func `ACCESS-10: types are for their account and for staff`() throws {
    let list = ContactTypeList(of: World.lune)
    #expect(try desk.answer(list, as: World.asStaff).count == 2)
    for session in [World.asStudio, World.asSoleil, .visitor, .clock] {
      #expect(try desk.answer(list, as: session).isEmpty)
    }
    let few = AccountAccess(
      id: ID(88), user: World.zoe, account: World.lune, role: .guest, status: .active,
      since: World.today, permissions: Permissions([.viewTickets]))
    try desk.save([few])
    #expect(try desk.answer(list, as: Session(user: World.zoe, account: World.lune)).isEmpty)
  }

  @Test func `PERSON-4: staff sees all users in one list, by address, in windows`() throws {
    func emails(_ window: Window<AllUsers.Anchor>, _ filter: String = "") throws -> [String] {
      try desk.answer(AllUsers(filter: filter, window: window), as: World.asStaff).items
        .map(\.email)
    }
    let all = [
      "lea@lune.example", "paul@studio.example", "sam@provider.example", "zoe@soleil.example",
    ]
    #expect(try emails(Window(limit: 9)) == all)
    #expect(try emails(Window(.last, limit: 2)) == Array(all.suffix(2)))
    let anchor = AllUsers.Anchor(email: all[1], id: World.paul)
    #expect(try emails(Window(.after(anchor), limit: 1)) == [all[2]])
    #expect(try emails(Window(.before(anchor), limit: 9)) == [all[0]])
    #expect(try emails(Window(limit: 9), "SOLEIL") == [all[3]])
    #expect(try emails(Window(limit: 9), "zoé") == [all[3]])
    #expect(try emails(Window(limit: 9), "pa") == [all[1]])
    #expect(try emails(Window(limit: 9), "nobody") == [])
    let answer = try desk.answer(AllUsers(window: Window(limit: 9)), as: World.asStaff)
    #expect(answer.count == BoundedCount(count: 4))
    #expect(answer.items.map(\.kind) == [.external, .external, .internal, .external])
    #expect(answer.items.map(\.accounts.count) == [1, 1, 0, 1])
  }

  @Test func `a user who is renamed is found by the new name`() throws {
    var zoe = World.user(World.zoe, "zoe@soleil.example", "Zoé", .external)
    zoe.lastName = "Vermeil"
    try desk.save([zoe])
    let found = try desk.answer(
      AllUsers(filter: "vermeil", window: Window(limit: 9)), as: World.asStaff)
    #expect(found.items.map(\.id) == [World.zoe])
  }

  @Test func `PERSON-1: users and clients are staff's lists`() throws {
    for session in [World.asLune, .visitor, .clock] {
      #expect(try desk.answer(AllUsers(window: Window(limit: 9)), as: session).items.isEmpty)
      #expect(try desk.answer(ClientList(window: Window(limit: 9)), as: session).items.isEmpty)
      #expect(try desk.answer(UserRecord(World.lea), as: session) == nil)
      #expect(try desk.answer(ClientRecordFile(World.lune), as: session) == nil)
    }
  }

  @Test func `a user's page says whose login it is`() throws {
    let paul = try #require(try desk.answer(UserRecord(World.paul), as: World.asStaff))
    #expect(paul.person?.name == "Ève Zola")
    #expect(paul.person?.account.code == "C-1001")
    #expect(paul.person?.types.map(\.fr) == ["Client", "Presse"])
    #expect(try desk.answer(UserRecord(World.lea), as: World.asStaff)?.person == nil)
    #expect(try desk.answer(UserRecord(ID(999)), as: World.asStaff) == nil)
  }

  @Test func `clients stand by their codes, and each tells what it owns`() throws {
    let list = try desk.answer(ClientList(window: Window(limit: 9)), as: World.asStaff)
    #expect(list.items.map(\.account.code) == ["C-1001", "C-1002", "C-1003"])
    let found = try desk.answer(
      ClientList(filter: "studio", window: Window(limit: 9)), as: World.asStaff)
    #expect(found.items.map(\.login) == ["login-2"])
    // A code is found from its first letter on.
    for text in ["c", "C-", "C-1", "C-1002"] {
      let found = try desk.answer(
        ClientList(filter: text, window: Window(limit: 9)), as: World.asStaff)
      #expect(found.items.contains { $0.account.code == "C-1002" }, "\(text)")
    }
    #expect(list.items[0].services == 2)
  }
}
