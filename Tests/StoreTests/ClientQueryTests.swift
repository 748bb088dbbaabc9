import ClientArea
import SQLite
import Testing

@testable import Store

private typealias World = SmallWorld

/// The list of clients under its filters (CLIENTS-1, CLIENTS-5).
struct ClientQueryTests {
  private let desk: Desk

  init() throws {
    desk = try Desk.small()
    let builder = WorldBuilder(desk)
    try builder.addGroup("Revendeurs", with: ["C-1001", "C-1003"])
    try builder.addGroup("Presse", with: ["C-1001"])
    try builder.addProject("Web", with: ["C-1002", "C-1003"])
  }

  private func codes(
    _ criteria: ClientFilter = ClientFilter(), _ text: String = "",
    _ window: Window<ClientList.Anchor> = Window(limit: 9)
  ) throws -> [String] {
    try desk.answer(
      ClientList(filter: text, by: criteria, window: window), as: World.asStaff
    ).items.map(\.account.code)
  }

  private func group(_ name: String) throws -> ID<ClientGroup>? {
    try desk.reader.group(named: name)?.id
  }

  @Test func `CLIENTS-5: code, name, project, group, any of them`() throws {
    let web = try desk.reader.project(named: "web")?.id
    #expect(try codes() == ["C-1001", "C-1002", "C-1003"])
    #expect(try codes(ClientFilter(code: "c-1002")) == ["C-1002"])
    #expect(try codes(ClientFilter(name: "studio")) == ["C-1002"])
    #expect(try codes(ClientFilter(name: "login-3")) == ["C-1003"])
    #expect(try codes(ClientFilter(group: group("Revendeurs"))) == ["C-1001", "C-1003"])
    #expect(try codes(ClientFilter(project: web)) == ["C-1002", "C-1003"])
    #expect(try codes(ClientFilter(project: web, group: group("Revendeurs"))) == ["C-1003"])
    #expect(try codes(ClientFilter(code: "C-1001", project: web)) == [])
    #expect(try codes(ClientFilter(group: group("Presse")), "C-1001") == ["C-1001"])
  }

  @Test func `a client is found by whoever owns the account, and not by staff's names`() throws {
    for text in ["zoé", "zoe@so", "lé", "paul"] {
      #expect(try codes(ClientFilter(), text).count == 1, "\(text)")
    }
    #expect(try codes(ClientFilter(), "zoé") == ["C-1003"])
    #expect(try codes(ClientFilter(), "sam").isEmpty)
    #expect(try codes(ClientFilter(group: group("Revendeurs")), "paul").isEmpty)
  }

  @Test func `a list of clients' things finds them by the client's code, name and address`() throws
  {
    for text in ["C-1003", "soleil", "zoe@soleil"] {
      let matching = NameFilter.anywhere(text, inAccount: "service.owner")
      #expect(try desk.reader.count("FROM service WHERE \(sql: matching)").count == 1, "\(text)")
    }
  }

  @Test func `a filtered list is read in windows, in the order of the codes`() throws {
    let criteria = ClientFilter(group: try group("Revendeurs"))
    let first = ClientList.Anchor(code: "C-1001", id: World.lune)
    #expect(try codes(criteria, "", Window(.after(first), limit: 1)) == ["C-1003"])
    #expect(try codes(criteria, "", Window(.last, limit: 1)) == ["C-1003"])
    #expect(try codes(criteria, "", Window(.from(first), limit: 1)) == ["C-1001"])
  }

  @Test func `CLIENTS-1: a row tells groups, project, services and state`() throws {
    let items = try desk.answer(ClientList(window: Window(limit: 9)), as: World.asStaff).items
    let labels = try desk.answer(
      RowFacts([AccountFact.groups, .project], of: items.map(\.account.id)), as: World.asStaff)
    #expect(labels[World.lune]?[.groups]?.text == "Presse, Revendeurs")
    #expect(items.map { labels[$0.account.id]?[.project]?.text } == [nil, "Web", "Web"])
    let owned = try items.map {
      try desk.reader.count("FROM service WHERE owner = \($0.account.id)").count
    }
    #expect(items.map(\.services) == owned)
  }

  @Test func `CLIENTS-4: archived accounts are there where the filter asks for them`() throws {
    var account = try desk.reader.account(World.lune)
    account.archivedOn = World.today
    try desk.save([account])
    #expect(try codes() == ["C-1002", "C-1003"])
    #expect(try codes(ClientFilter(standing: .archived)) == ["C-1001"])
    #expect(try codes(ClientFilter(standing: .all)).count == 3)
    #expect(try codes(ClientFilter(), "C-1001") == ["C-1001"])
    #expect(try codes(ClientFilter(group: group("Revendeurs"))) == ["C-1003"])
  }

  @Test func `each list of clients has an index in its order`() throws {
    let filters = [
      ClientFilter(), ClientFilter(standing: .archived), ClientFilter(standing: .all),
      ClientFilter(group: try group("Revendeurs")),
      ClientFilter(project: try desk.reader.project(named: "Web")?.id),
      ClientFilter(attitude: ID(-1)),
    ]
    for filter in filters {
      let source = try ClientSource(
        filter, matching: "", seenBy: .staff(only: nil), in: desk.reader)
      let steps: [String] = try desk.database.all(
        """
        EXPLAIN QUERY PLAN
        SELECT account.id
        FROM \(sql: source.tables)
        WHERE \(sql: source.condition)
        ORDER BY \(sql: source.key[0]), \(sql: source.key[1])
        LIMIT 9
        """
      ) { try $0.get("detail") }
      #expect(!steps.contains { $0.contains("TEMP B-TREE") || $0 == "SCAN account" }, "\(steps)")
    }
  }

  @Test func `a fresh password is another each time, and moves no dice`() throws {
    let before = try desk.database.serialized()
    let made = try (0..<3).map { try desk.answer(FreshPassword($0), as: World.asStaff) }
    #expect(Set(made).count == 3)
    #expect(made.allSatisfy { $0.count >= 14 })
    #expect(try desk.database.serialized() == before)
  }
}
