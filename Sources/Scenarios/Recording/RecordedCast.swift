import ClientArea
import Store

/// Who acts for which account, and with which cart, when what was recorded so far has been played: the same as
/// a `Scene` keeps, so that a step is written only where it changes something.
struct RecordedCast {
  private var sessions: [ID<User>: Session] = [:]
  private var carts: [ID<User>: Cart] = [:]

  func session(of user: ID<User>) -> Session? { sessions[user] }

  /// What somebody is about to order, if it is still of the session he acts in.
  func cart(of session: Session) -> OrderRequest? {
    guard let user = session.user else { return nil }
    return ACartBelongsToOneSession.cart(carts[user], keptBy: session)?.request
  }

  mutating func enter(_ session: Session) {
    guard let user = session.user else { return }
    carts[user] = ACartBelongsToOneSession.cart(carts[user], keptBy: session)
    sessions[user] = session
  }

  mutating func leave(_ user: ID<User>) {
    sessions[user] = nil
    carts[user] = nil
  }

  mutating func keep(_ request: OrderRequest?, for session: Session) {
    guard let user = session.user else { return }
    carts[user] = request.map { Cart(of: session, holding: $0) }
  }

  mutating func clear() { self = RecordedCast() }

  /// Whoever does not exist any more after a way through the journal is not logged in any more.
  mutating func keepThoseWhoStand(at desk: Desk) {
    sessions = sessions.filter { user, session in
      (try? SessionMustStand.check(session, reading: desk.reader)) != nil
        && (try? desk.reader.user(user)) != nil
    }
    carts = carts.filter { sessions[$0.key] != nil }
  }
}
