import Testing

@testable import ClientArea
@testable import Store

private typealias World = SmallWorld

/// What « Accueil » and « Gestion des contacts » ask beside the lists.
struct HomeQueryTests {
  @Test func `what runs out first is one's own or looked after, and nobody else's`() throws {
    let desk = try Desk.small()
    let query = ExpiringServices(within: 30, limit: 10)
    #expect(try desk.answer(query, as: World.asLune).map(\.id) == [World.luneHosting])
    #expect(try desk.answer(query, as: World.asStudio).map(\.id) == [World.luneHosting])
    #expect(try desk.answer(query, as: World.asSoleil).map(\.id) == [World.soleilHosting])
    #expect(try desk.answer(query, as: World.asStaff).isEmpty)
    #expect(try desk.answer(query, as: .visitor).isEmpty)
    let nearer = ExpiringServices(within: 29, limit: 10)
    #expect(try desk.answer(nearer, as: World.asLune).isEmpty)
  }

  @Test func `a broken link takes the service away`() throws {
    let desk = try Desk.small()
    _ = try desk.done(BreakTechnicalLink(World.link), as: World.asLune)
    let query = ExpiringServices(within: 30, limit: 10)
    #expect(try desk.answer(query, as: World.asStudio).isEmpty)
    #expect(try desk.answer(Counted(ContactServices()), as: World.asStudio).count.count == 0)
  }

  @Test func `orders wait for consent or payment, seen by whoever ordered`() throws {
    func order(_ id: Int, _ status: OrderStatus) -> Order {
      Order(
        id: ID(id), number: "O-\(id)", buyer: World.studio, product: World.hostingPlan,
        serviceName: "neu\(id).example", price: Money(cents: 6000), placedOn: World.today,
        status: status, owner: World.soleil, consent: nil)
    }
    let desk = try Desk.small(
      and: order(61, .paid), order(62, .awaitingPayment), order(63, .cancelled),
      order(64, .awaitingConsent))
    let waiting = try desk.answer(WaitingOrders(), as: World.asStudio)
    #expect(waiting.map(\.id) == [ID(62), ID(64)])
    #expect(try desk.answer(WaitingOrders(), as: World.asSoleil).isEmpty)
    #expect(try desk.answer(WaitingOrders(), as: .visitor).isEmpty)
  }

  @Test func `the journal counts its entries`() throws {
    let desk = try Desk.small()
    let before = try desk.answer(Counted(JournalList(window: Window(limit: 1))), as: .visitor)
    _ = try desk.done(SetAdvancedMode(on: true), as: World.asLune)
    let after = try desk.answer(Counted(JournalList(window: Window(limit: 1))), as: .visitor)
    #expect(after.count.count == before.count.count + 1)
    #expect(after.items.count == 1)
  }
}
