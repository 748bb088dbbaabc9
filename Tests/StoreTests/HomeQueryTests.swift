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

/// What « Accueil » says of services that are too many for their names, and what a service's page says of the last.
struct NewsQueryTests {
  @Test func `services are told by the span in which they run out`() {
    let today = World.today
    func span(_ days: Int) -> ExpirySpan { ExpirySpan(of: today + days, on: today) }
    #expect([-400, 0].map(span) == [.expired, .expired])
    #expect([1, 7].map(span) == [.week, .week])
    #expect([8, 30].map(span) == [.month, .month])
  }

  @Test func `one's own are counted exactly, those looked after as far as one looks`() throws {
    let desk = try Desk.small()
    try desk.save(
      (0..<1500).map {
        World.service(ID(1000 + $0), "n\($0).example", .domain, World.lune, expiresIn: -2)
      } + [World.service(ID(3000), "late.example", .domain, World.lune, expiresIn: 7)])
    let home = try desk.answer(HomeSummary(), as: World.asLune)
    #expect(home.expiries == [.expired: 1500, .week: 1, .month: 1])
    #expect(home.expired.isMore)

    func link(_ id: Int, _ service: ID<Service>) -> TechnicalLink {
      TechnicalLink(
        id: ID(id), account: World.studio, service: service, since: World.today, order: nil)
    }
    try desk.save((0..<20).map { link(5000 + $0, ID(1000 + $0)) } + [link(5100, ID(3000))])
    let all = try desk.answer(LookedAfterExpiries(), as: World.asStudio)
    #expect(
      all == [
        .expired: BoundedCount(count: 20), .week: BoundedCount(count: 1),
        .month: BoundedCount(count: 1),
      ])
    let some = try desk.answer(LookedAfterExpiries(bound: 5), as: World.asStudio)
    #expect(some.values.allSatisfy { $0.isMore })
    #expect(some.values.map(\.count).reduce(0, +) == 6)
    for session in [World.asSoleil, World.asStaff, .visitor] {
      let none = try desk.answer(LookedAfterExpiries(), as: session)
      #expect(none.values.allSatisfy { $0.count == 0 })
    }
  }

  @Test func `the next alert is the next of those that are sent`() throws {
    let desk = try Desk.small()
    func alert(_ days: Int) throws -> Int? {
      let service = World.service(
        World.luneHosting, "lune.example", .hosting, World.lune, expiresIn: days)
      try desk.save([service])
      let news = try desk.answer(ServiceNews(service.id), as: World.asLune)
      return news.nextAlert.map { $0 - World.today }
    }
    #expect(try [40, 30, 16, 15, 8, 2, 1].map(alert) == [10, 15, 1, 8, 1, 1, 1])
    #expect(try [0, -1].map(alert) == [nil, nil])
    // What renews itself on the seventh day before is alerted no more from that day on (BILL-22).
    func alertOfWhatRenewsItself(_ days: Int) throws -> Int? {
      var service = World.service(
        World.luneHosting, "lune.example", .hosting, World.lune, expiresIn: days)
      service.renewal = AutomaticRenewal(account: World.lune, user: nil, since: World.today - 1)
      try desk.save([service])
      let news = try desk.answer(ServiceNews(service.id), as: World.asLune)
      return news.nextAlert.map { $0 - World.today }
    }
    #expect(try [40, 16, 15, 8, 7, 1].map(alertOfWhatRenewsItself) == [10, 1, nil, nil, nil, 1])
    #expect(
      try desk.answer(ServiceNews(World.soleilHosting), as: World.asLune)
        == ServiceNews.Answer(mail: nil, ticket: nil, invoice: nil, nextAlert: nil))
  }
}
