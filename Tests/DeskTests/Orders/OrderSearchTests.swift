import ClientArea
import SQLite
import Testing

@testable import Store

/// What the palette finds of orders, and for whom (ACCESS-10).
@Suite struct OrderSearchTests {
  private let place: AgencyTown
  private let order: Order

  init() throws {
    place = try AgencyTown()
    order = try place.record("saison.example")
  }

  private func found(_ text: String, as session: Session) throws -> [ID<Order>] {
    try place.town.desk.answer(Search(text), as: session).compactMap { hit in
      if case .order(let id, _, _, _) = hit { id } else { nil }
    }
  }

  @Test func `ACCESS-10: a client finds his order by number and by name, another client nothing`()
    throws
  {
    for text in [order.number, order.number.lowercased(), "SAIS", "son.ex"] {
      #expect(try found(text, as: place.asLune) == [order.id])
      #expect(try found(text, as: place.town.staff) == [order.id])
      for session in [place.asGite, .visitor, .clock] {
        #expect(try found(text, as: session).isEmpty)
      }
    }
    #expect(try found("autre", as: place.asLune).isEmpty)
    #expect(try found("%", as: place.asLune).isEmpty)
    let hits = try place.town.desk.answer(Search("saison"), as: place.asTrame)
    #expect(
      hits == [
        .order(
          order.id, number: order.number, names: "saison.example",
          client: AccountName(place.lune))
      ])
  }

  @Test func `ACCESS-10: of the rights in an account, only the one to order finds its orders`()
    throws
  {
    for (number, permission) in Permission.allCases.enumerated() {
      let contact = try place.contact(
        "c\(number)@contact.test", of: place.lune, Permissions([permission]))
      let expected = permission == .order ? [order.id] : []
      #expect(try found("saison", as: contact) == expected, "\(permission)")
      #expect(try found(order.number, as: contact) == expected, "\(permission)")
    }
  }

  @Test func `AGENCY-3: every user of the agency finds it, while it is entrusted`() throws {
    let another = try place.contact("new@trame.test", of: place.trame)
    for session in [place.asTrame, another] {
      #expect(try found("saison", as: session) == [order.id])
      #expect(try found(order.number, as: session) == [order.id])
    }
    try place.town.done(WithdrawAgency(of: order.id), as: place.asLune)
    for session in [place.asTrame, another] {
      #expect(try found("saison", as: session).isEmpty)
      #expect(try found(order.number, as: session).isEmpty)
    }
    #expect(try found("saison", as: place.asLune) == [order.id])
  }

  @Test func `ORDER-8: a future owner who has not agreed is not named, and finds nothing`() throws {
    let town = place.town
    try town.done(SetAdvancedMode(on: true), as: place.asLune)
    let request = OrderRequest(
      town.plan.id, named: "wait.example",
      for: .newClient(.complete(email: place.gite.details.email)))
    let decision = try town.done(RequestConsent(for: request), as: place.asLune)
    let waiting = try #require(decision.first(Order.self))
    #expect(try found("wait.", as: place.asLune) == [waiting.id])
    #expect(try found("wait.", as: place.asGite).isEmpty)
    let hits = try town.desk.answer(Search("wait."), as: place.asLune)
    #expect(!"\(hits)".contains(place.gite.name))
    #expect(try found(place.gite.name, as: place.asLune).isEmpty)
  }

  @Test func `an order with just that number comes first, then the newest; old names are left out`()
    throws
  {
    let database = place.town.desk.database
    for number in 0..<(LatestOrders.count + 20) {
      try database.run(
        """
        INSERT INTO "order" (
          id, number, buyer, product, serviceName, price, placedOn, status, owner)
        SELECT 100000 + \(number), \("\(order.number)\(number)"), buyer, product, 'z.example', 1, 1,
          'awaitingPayment', owner
        FROM "order"
        WHERE id = \(order.id)
        """)
    }
    #expect(try found(order.number, as: place.town.staff).first == order.id)
    #expect(try found("\(order.number)7", as: place.town.staff).first == ID(100_007))
    #expect(try found("z.ex", as: place.asLune).first == ID(100_000 + LatestOrders.count + 19))
    #expect(try found("z.ex", as: place.asLune).count == 8)
    #expect(try found("saison", as: place.town.staff).isEmpty)
    #expect(try found("saison", as: place.asTrame) == [order.id])
  }

  @Test(arguments: [false, true])
  func `orders are found by indexes, whatever the size of the world`(isStaff: Bool) throws {
    let town = place.town
    let viewer = try town.reader.viewer(of: isStaff ? town.staff : place.asTrame)
    let filter = OrderFilter(text: "saison", viewer: viewer, limit: 8)
    let plan: [String] = try town.desk.database.all(
      """
      EXPLAIN QUERY PLAN
      SELECT "order".id
      FROM "order"
      WHERE \(sql: filter.condition)
      ORDER BY \(sql: filter.order)
      LIMIT 8
      """
    ) { try $0.get("detail") }
    // Staff's latest orders are the end of the table, up to a limit.
    let walks = plan.filter { $0.hasPrefix("SCAN") && !$0.contains("subquery") }
    #expect(walks.count <= (isStaff ? 1 : 0), "\(plan)")
  }
}
