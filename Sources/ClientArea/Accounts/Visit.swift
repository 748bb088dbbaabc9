/// Who is there: somebody who acts for one of his accounts, staff, or a visitor, with what is about to be ordered.
/// The interface and the scenarios keep one for each person and let only this change it.
package struct Visit: Hashable, Sendable {
  package private(set) var session: Session
  package private(set) var cart: Cart?
  /// Where staff goes back to that acts as a client (CLIENTS-7).
  private var administration: Session?

  package init(as session: Session = .visitor) { self.session = session }

  /// Goes on as somebody, or for another account. A cart goes with it unless it is the same session (ORDER-9). Who goes
  /// on as himself has not given his password again (ACCESS-13).
  /// - Returns: whether a cart was lost.
  @discardableResult
  package mutating func enter(_ session: Session) -> Bool {
    let isSame = session.person == self.session.person && session.passwordChanges == nil
    let session = isSame ? session.begun(after: self.session.passwordChanges) : session
    if session.impersonator == nil {
      administration = nil
    } else if session.impersonator == self.session.user {
      administration = self.session
    }
    let kept = ACartBelongsToOneSession.cart(cart, keptBy: session)
    defer { (self.session, cart) = (session, kept) }
    return cart != nil && kept == nil
  }

  /// Goes on in the same session where what its person did says how: with the password that he has just given himself.
  package mutating func goOn(as session: Session?) {
    guard let session, session == self.session else { return }
    self.session = session
  }

  /// - Throws: a refusal where staff acts as a client: who it is stays what it is until it goes back.
  package func checkMayEnter(_ session: Session) throws(Refusal) {
    guard self.session.impersonator != nil,
      session.person != self.session.person
        || session.account != nil && session != self.session
    else { return }
    throw ActingAsTheClientHasLimits.refusal(of: .commitment)
  }

  /// Staff that acted as a client is back where it was, its filter kept.
  package mutating func comeBack() {
    guard let staff = session.impersonator else { return }
    let changes = session.passwordChanges
    self = Visit(
      as: administration ?? Session(user: staff, account: nil).begun(after: changes))
  }

  /// Lets staff look at one client in every module, or at all again (CLIENTS-5).
  package mutating func focus(on client: ID<ClientAccount>?) {
    session = session.focused(on: client)
  }

  /// Logs out.
  /// - Returns: whether a cart was lost.
  @discardableResult
  package mutating func leave() -> Bool {
    defer { self = Visit() }
    return cart != nil
  }

  /// Keeps what is about to be ordered, or empties the cart.
  package mutating func fill(with request: OrderRequest?, seeing seen: Money? = nil) {
    cart = request.map { Cart(of: session, holding: $0, seeing: seen) }
  }

  /// Goes home where the session does not stand any more, without what was half done (ACCESS-9).
  /// - Returns: why it does not; nil where it stands.
  package mutating func fallBack(reading records: some Records) throws -> Refusal? {
    do {
      try SessionMustStand.check(session, reading: records)
      return nil
    } catch let refusal as Refusal {
      let home = try LossTakesEffectAtOnce.fallback(from: session, reading: records)
      if home.user != nil, home.user == administration?.user {
        comeBack()
      } else {
        self = Visit(as: home)
      }
      return refusal
    }
  }
}
