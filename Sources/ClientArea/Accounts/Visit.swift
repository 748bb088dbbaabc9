/// Who is there: somebody who acts for one of his accounts, staff, or a visitor, with what is about to be ordered.
/// The interface and the scenarios keep one for each person and let only this change it.
package struct Visit: Hashable, Sendable {
  package private(set) var session: Session
  package private(set) var cart: Cart?

  package init(as session: Session = .visitor) { self.session = session }

  /// Goes on as somebody, or for another account. A cart goes with it unless it is the same session (ORDER-9).
  /// - Returns: whether a cart was lost.
  @discardableResult
  package mutating func enter(_ session: Session) -> Bool {
    let kept = ACartBelongsToOneSession.cart(cart, keptBy: session)
    defer { (self.session, cart) = (session, kept) }
    return cart != nil && kept == nil
  }

  /// Logs out.
  /// - Returns: whether a cart was lost.
  @discardableResult
  package mutating func leave() -> Bool {
    defer { self = Visit() }
    return cart != nil
  }

  /// Keeps what is about to be ordered, or empties the cart.
  package mutating func fill(with request: OrderRequest?) {
    cart = request.map { Cart(of: session, holding: $0) }
  }

  /// Goes home where the session does not stand any more, without what was half done (ACCESS-9).
  /// - Returns: why it does not; nil where it stands.
  package mutating func fallBack(reading records: some Records) throws -> Refusal? {
    do {
      try SessionMustStand.check(session, reading: records)
      return nil
    } catch let refusal as Refusal {
      self = Visit(as: try LossTakesEffectAtOnce.fallback(from: session, reading: records))
      return refusal
    }
  }
}
