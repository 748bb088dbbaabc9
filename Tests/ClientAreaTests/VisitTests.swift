import Testing

@testable import ClientArea

/// Who is there, and what becomes of his cart.
@Suite struct VisitTests {
  private let own = Session(user: ID(1), account: ID(2))
  private let other = Session(user: ID(1), account: ID(3))
  private let request = OrderRequest(ID(4), named: "a.example")

  @Test func `a visit begins as a visitor without a cart`() {
    #expect(Visit().session == .visitor)
    #expect(Visit().cart == nil)
  }

  @Test func `a cart stays while the session is the same`() {
    var visit = Visit(as: own)
    visit.fill(with: request)
    let isLost = visit.enter(own)
    #expect(!isLost)
    #expect(visit.cart == Cart(of: own, holding: request))
  }

  @Test func `whoever acts for another account leaves his cart behind (ORDER-9)`() {
    var visit = Visit(as: own)
    visit.fill(with: request)
    let isLost = visit.enter(other)
    #expect(isLost)
    #expect(visit.session == other)
    #expect(visit.cart == nil)
  }

  @Test func `nothing is lost where there was no cart`() {
    var visit = Visit(as: own)
    let lost = (visit.enter(other), visit.leave())
    #expect(lost == (false, false))
    #expect(visit == Visit())
  }

  @Test func `logging out loses the cart`() {
    var visit = Visit(as: own)
    visit.fill(with: request)
    let isLost = visit.leave()
    #expect(isLost)
    #expect(visit == Visit())
  }

  @Test func `a cart is emptied`() {
    var visit = Visit(as: own)
    visit.fill(with: request)
    visit.fill(with: nil)
    #expect(visit.cart == nil)
  }
}
