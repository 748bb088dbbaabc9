package import ClientArea

/// Who is there, each with what he is about to order.
package struct Visits: Hashable, Sendable {
  private var visits: [ID<User>: Visit] = [:]

  package init() {}

  package func session(of user: ID<User>) -> Session? { visits[user]?.session }

  /// What somebody is about to order in this session.
  package func cart(of session: Session) -> Cart? {
    session.person.flatMap { ACartBelongsToOneSession.cart(visits[$0]?.cart, keptBy: session) }
  }

  /// Lets somebody come, or go on in another session.
  /// - Returns: whether his cart was lost.
  @discardableResult
  package mutating func enter(_ session: Session) -> Bool {
    guard let user = session.person else { return false }
    return visits[user, default: Visit(as: session)].enter(session)
  }

  /// Lets somebody go on in the same session where what he did says how (ACCESS-13).
  package mutating func goOn(as session: Session?) {
    if let session, let user = session.person { visits[user]?.goOn(as: session) }
  }

  /// - Returns: whether a cart was lost.
  @discardableResult
  package mutating func leave(_ user: ID<User>) -> Bool {
    visits.removeValue(forKey: user)?.cart != nil
  }

  /// Keeps what whoever is there is about to order, or empties his cart.
  package mutating func fill(
    with request: OrderRequest?, seeing seen: Money? = nil, for session: Session
  ) {
    guard let user = session.person else { return }
    visits[user]?.fill(with: request, seeing: seen)
  }

  /// Where a session does not stand any more whoever was in it goes home (ACCESS-9).
  /// - Returns: the session that goes on.
  mutating func fallBack(from session: Session, reading records: some Records) throws -> Session {
    let known = session.person.flatMap { visits[$0] }
    var visit = known?.session == session ? known ?? Visit(as: session) : Visit(as: session)
    guard try visit.fallBack(reading: records) != nil else { return session }
    if let user = session.person, visits[user]?.session == session {
      visits[user] = visit.session.user == nil ? nil : visit
    }
    return visit.session
  }

  /// Staff that acted as a client is back where it was.
  package mutating func comeBack(_ user: ID<User>?) {
    if let user { visits[user]?.comeBack() }
  }

  /// Lets staff look at one client in every module, or at all again.
  mutating func focus(on client: ID<ClientAccount>?, for user: ID<User>?) {
    if let user { visits[user]?.focus(on: client) }
  }

  /// Whoever does not exist any more after a way through the journal is not there any more.
  package mutating func keepThoseWhoStand(reading records: some Records) {
    for (user, visit) in visits where visit.session.impersonator != nil {
      if (try? SessionMustStand.check(visit.session, reading: records)) == nil {
        visits[user]?.comeBack()
      }
    }
    visits = visits.filter { user, visit in
      (try? SessionMustStand.check(visit.session, reading: records)) != nil
        && (try? records.user(user)) != nil
    }
  }
}
