import Equipment
import ClientArea
import Testing

@testable import Store
@testable import Story

/// Everybody who is there, each with his own session and cart.
@Suite struct VisitsTests {
  private let maud = Session(user: ID(1), account: ID(2))
  private let yann = Session(user: ID(3), account: ID(4))
  private let request = OrderRequest(ID(5), named: "a.example")

  @Test func `everybody has his own cart`() {
    var visits = Visits()
    visits.enter(maud)
    visits.enter(yann)
    visits.fill(with: request, for: maud)
    #expect(visits.cart(of: maud)?.request == request)
    #expect(visits.cart(of: yann) == nil)
  }

  @Test func `nobody fills a cart who is not there`() {
    var visits = Visits()
    visits.fill(with: request, for: maud)
    visits.enter(.visitor)
    #expect(visits == Visits())
  }

  @Test func `whoever leaves is not there any more`() {
    var visits = Visits()
    visits.enter(maud)
    visits.fill(with: request, for: maud)
    let isLost = visits.leave(ID(1))
    #expect(isLost)
    #expect(visits.session(of: ID(1)) == nil)
  }

  @Test func `whose access has ended goes home, and his cart is lost (ACCESS-9)`() throws {
    let desk = try Worlds.demo()
    let builder = WorldBuilder(desk)
    let maud = try builder.user("maud@lune.example")
    let home = try desk.ownSession(of: desk.reader.user(maud))
    let other = Session(user: maud, account: try builder.account("C-1012").id)
    var visits = Visits()
    visits.enter(other)
    visits.fill(with: request, for: other)
    let session = try visits.fallBack(from: other, reading: desk.reader)
    #expect(session == home)
    #expect(visits.session(of: maud) == home)
    #expect(visits.cart(of: home) == nil)
  }

  @Test func `where the session stands nothing changes`() throws {
    let desk = try Worlds.demo()
    let home = try desk.ownSession(
      of: desk.reader.user(WorldBuilder(desk).user("maud@lune.example")))
    var visits = Visits()
    visits.enter(home)
    visits.fill(with: request, for: home)
    let session = try visits.fallBack(from: home, reading: desk.reader)
    #expect(session == home)
    #expect(visits.cart(of: home)?.request == request)
  }

  @Test func `whoever does not exist any more is not there any more`() throws {
    let desk = try Worlds.demo()
    var visits = Visits()
    visits.enter(Session(user: ID(999_999), account: nil))
    visits.keepThoseWhoStand(reading: desk.reader)
    #expect(visits == Visits())
  }
}
