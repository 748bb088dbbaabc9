import ClientArea
import SQLite
import Testing

@testable import Store

private typealias World = SmallWorld

/// What a wide terminal shows besides is asked once for all rows, and of what the session sees alone.
@Suite struct RowFactsTests {
  private let desk: Desk

  init() throws { desk = try Desk.small() }

  @Test func `an owner reads products, prices and days of what is seen, and of nothing else`()
    throws
  {
    let services = [World.luneHosting, World.soleilHosting]
    let facts = RowFacts([ServiceFact.product, .price, .openedOn], of: services)
    let answer = try desk.answer(facts, as: World.asLune)
    #expect(Set(answer.keys) == [World.luneHosting])
    let service = try desk.reader.service(World.luneHosting)
    let product = try desk.reader.product(service.product)
    #expect(answer[service.id]?[.product]?.text == product.name)
    guard case .offer(let offer)? = answer[service.id]?[.price],
      case .day(let day)? = answer[service.id]?[.openedOn]
    else {
      Issue.record("price and day are missing: \(answer)")
      return
    }
    #expect(day == service.openedOn)
    #expect(offer.price == (try desk.reader.prices(of: product.id).price(on: World.today)))
    #expect(try desk.answer(facts, as: .visitor).isEmpty)
    #expect(try Set(desk.answer(facts, as: World.asStaff).keys) == Set(services))
  }

  @Test func `what is told of clients and users is for staff alone`() throws {
    let clients = RowFacts(
      [AccountFact.city, .language, .phone, .registeredOn], of: [World.lune, World.soleil])
    #expect(try desk.answer(clients, as: World.asStaff).count == 2)
    #expect(try desk.answer(clients, as: World.asLune).isEmpty)
    let users = RowFacts([UserFact.language], of: [World.lea, World.sam])
    #expect(try desk.answer(users, as: World.asStaff)[World.lea]?[.language]?.text == "fr")
    #expect(try desk.answer(users, as: World.asLune).isEmpty)
  }

  @Test func `BILL-1, BILL-22: the name of the next invoice is the one that a renewal writes`()
    throws
  {
    func told(_ service: ID<Service>, to session: Session) throws -> String? {
      try desk.answer(RowFacts([ServiceFact.buyer], of: [service]), as: session)[service]?[.buyer]?
        .text
    }
    let services: [(ID<Service>, Session)] = [
      (World.luneHosting, World.asLune), (World.luneMailbox, World.asLune),
      (World.soleilHosting, World.asSoleil),
    ]
    for (id, session) in services {
      let service = try desk.reader.service(id)
      let command = RenewService(
        id, named: service.name, expiringOn: service.expiresOn, paying: .card)
      guard case .possible(let decision) = try desk.foresee(command, as: session) else {
        Issue.record("\(service.name) cannot be renewed")
        continue
      }
      #expect(try told(id, to: session) == decision.first(Invoice.self)?.buyer.name)
    }
    #expect(try told(World.luneHosting, to: World.asStaff) == nil)
    try desk.database.run(
      """
      UPDATE service
      SET renewalAccount = \(World.studio), renewalSince = \(World.today)
      WHERE id = \(World.luneHosting)
      """)
    let studio = try desk.reader.account(World.studio).name
    for session in [World.asLune, World.asStaff] {
      #expect(try told(World.luneHosting, to: session) == studio)
    }
  }

  @Test func `however many rows there are, it is one question`() throws {
    let facts = [ServiceFact.product, .price, .openedOn]
    let (one, two) = (
      RowFacts(facts, of: [World.luneHosting]),
      RowFacts(facts, of: [World.luneHosting, World.luneMailbox])
    )
    func steps(_ query: RowFacts<ServiceFact>) throws -> Int {
      try desk.database.countingSteps { _ = try query.fetch(from: desk.reader, as: World.asLune) }
    }
    #expect(try steps(RowFacts([], of: [World.luneHosting])) == 0)
    #expect(try steps(two) < 2 * steps(one))
  }
}
