import SQLite
import Testing

@testable import ClientArea
@testable import Store

private typealias World = SmallWorld

/// Orders and their agencies on the simulator's map (AGENCY-3).
struct OrderMapTests {
  private static func order(
    _ id: Int, of buyer: ID<ClientAccount>, for owner: ID<ClientAccount>? = nil,
    _ status: OrderStatus = .awaitingPayment, consent: ID<AdministrativeLink>? = nil
  ) -> Order {
    Order(
      id: ID(id), number: "CMD-\(id)", buyer: buyer, product: World.hostingPlan,
      serviceName: "neu\(id).example", price: Money(cents: 6000), placedOn: World.today - 5,
      status: status, owner: owner ?? buyer, consent: consent)
  }

  private static func agency(
    _ id: Int, of order: Int, _ agency: ID<ClientAccount> = World.studio, endedOn: Day? = nil
  ) -> OrderAgency {
    OrderAgency(
      id: ID(id), order: ID(order), agency: agency, since: World.today - 3, endedOn: endedOn)
  }

  private let desk: Desk

  init() throws {
    desk = try Desk.small()
    try desk.save([
      AdministrativeLink(
        id: ID(62), account: World.lune, principal: World.soleil, status: .pending,
        since: World.today - 5),
      Self.order(71, of: World.lune), Self.agency(81, of: 71),
      Self.order(72, of: World.soleil, for: World.lune), Self.agency(82, of: 72),
      Self.order(73, of: World.lune), Self.agency(83, of: 73, endedOn: World.today),
      Self.order(74, of: World.lune, for: World.soleil, .awaitingConsent, consent: ID(62)),
      Self.order(75, of: World.lune, for: World.soleil, .cancelled),
    ])
  }

  private func edges(
    _ subject: Subject, _ group: LinkGroup
  ) throws -> [LinkNeighbours.Edge] {
    try desk.answer(LinkNeighbours(of: subject, in: group, limit: 12), as: .visitor).edges
  }

  @Test func `AGENCY-3: an order stands with its client and with its agency while it is entrusted`()
    throws
  {
    let own = try edges(.account(World.lune), .ordersWithAgency)
    #expect(own.map(\.node.code) == ["CMD-71"])
    #expect(own.map(\.node.name) == ["neu71.example"])
    #expect(own.map(\.agency?.nameAndCode) == ["Web Studio (C-1002)"])
    #expect(own.map(\.since) == [World.today - 3])
    let entrusted = try edges(.account(World.studio), .entrustedOrders)
    #expect(entrusted.map(\.node.code) == ["CMD-72", "CMD-71"])
    #expect(entrusted.allSatisfy { $0.agency == nil })
    #expect(try edges(.account(World.studio), .ordersWithAgency).isEmpty)
    try desk.done(WithdrawAgency(of: ID(71)), as: World.asLune)
    #expect(try edges(.account(World.lune), .ordersWithAgency).isEmpty)
    #expect(try edges(.account(World.studio), .entrustedOrders).map(\.node.code) == ["CMD-72"])
    #expect(try edges(.order(ID(71)), .agency).isEmpty)
  }

  @Test func `round an order stand its client, its agency and who will own what was ordered`()
    throws
  {
    let map = try #require(try desk.answer(LinkMap(around: .order(ID(72))), as: .visitor))
    #expect(map.centre.code == "CMD-72")
    #expect(map.groups.map(\.group) == [.client, .agency, .futureOwner])
    #expect(map.groups.map { $0.edges.map(\.node.code) } == [["C-1003"], ["C-1002"], ["C-1001"]])
    #expect(map.groups.last?.edges.first?.isPending == false)
    #expect(try edges(.order(ID(71)), .futureOwner).isEmpty)
    #expect(try edges(.order(ID(73)), .agency).isEmpty)
    #expect(try edges(.order(ID(74)), .futureOwner).map(\.isPending) == [true])
    #expect(try edges(.order(ID(75)), .futureOwner).isEmpty)
    #expect(try desk.answer(LinkMap(around: .order(ID(999))), as: .visitor) == nil)
  }

  @Test func `AGENCY-4: an agency is known to serve others while it does`() throws {
    #expect(try edges(.order(ID(71)), .agency).map(\.servesOthers) == [true])
    #expect(try edges(.account(World.lune), .ordersWithAgency).map(\.servesOthers) == [true])
    try desk.done(WithdrawAgency(of: ID(72)), as: World.asSoleil)
    #expect(try edges(.order(ID(71)), .agency).map(\.servesOthers) == [false])
    #expect(try edges(.account(World.studio), .entrustedOrders).map(\.servesOthers) == [false])
  }

  @Test func `a line to an order names its rules, AGENCY-3 first`() {
    func rules(_ statement: LinkStatement) -> [RuleID] { statement.reasons.map(\.rule) }
    func line(
      _ kind: LinkKind, isPending: Bool = false, servesOthers: Bool = false
    ) -> LinkStatement {
      LinkStatement(
        kind, of: "Web Studio (C-1002)", to: "commande CMD-71 (neu71.example)",
        since: World.today, isPending: isPending, servesOthers: servesOthers)
    }
    #expect(rules(line(.agency)) == ["AGENCY-3", "AGENCY-2"])
    #expect(rules(line(.agency, servesOthers: true)) == ["AGENCY-3", "AGENCY-2", "AGENCY-4"])
    #expect(rules(line(.client)) == ["BILL-1"])
    #expect(rules(line(.futureOwner)) == ["LINK-7"])
    #expect(rules(line(.futureOwner, isPending: true)) == ["ORDER-8"])
    #expect(
      line(.agency).reasons.first?.fact.fr
        == "Web Studio (C-1002) a les droits du client sur la commande CMD-71 (neu71.example) "
        + "depuis le \(World.today.text(in: .fr)), et sur rien d'autre.")
  }

  @Test func `the orders of a list are found by number and by name`() throws {
    func found(_ text: String) throws -> [String] {
      try desk.answer(
        LinkNeighbours(
          of: .account(World.studio), in: .entrustedOrders, matching: text, limit: 9),
        as: .visitor
      ).edges.map(\.node.code)
    }
    #expect(try found("cmd-71") == ["CMD-71"])
    #expect(try found("NEU72") == ["CMD-72"])
    #expect(try found("%").isEmpty)
  }

  @Test func `rows of orders are found by indexes, whatever the size of the world`() throws {
    let account = Subject.account(World.lune)
    for (subject, group) in [
      (account, LinkGroup.ordersWithAgency), (account, .entrustedOrders),
      (.order(ID(71)), .client), (.order(ID(71)), .agency), (.order(ID(71)), .futureOwner),
    ] {
      let rows = LinkRows(of: subject, in: group)
      let plan: [String] = try desk.database.all(
        """
        EXPLAIN QUERY PLAN
        SELECT \(sql: rows.node.columns), \(sql: rows.servesOthers)
        \(sql: rows.source)
        ORDER BY \(sql: rows.order)
        LIMIT 12
        """
      ) { try $0.get("detail") }
      let walks = plan.filter { $0.hasPrefix("SCAN") && !$0.contains("subquery") }
      #expect(walks.isEmpty, "\(group): \(plan)")
    }
  }
}
