import Canvas
import ClientArea
import Store

/// Who was found to have the right to be where, and in which state of the data: nothing is asked anew while none
/// of it is another.
struct Standing: Equatable {
  let session: Session
  let place: MenuPlace?
  let mark: ChangeMark
}

// What becomes of a session whose access or rights have changed (ACCESS-9).
extension Program {
  /// Somebody whose access ended goes on in his own account with a message, and nothing half-done is kept.
  /// - Returns: whether the session is still the one it was, at a place that it may be at.
  @discardableResult
  mutating func checkSession() throws -> Bool {
    let now = Standing(session: session, place: place, mark: try desk.changeMark)
    if now == standing { return true }
    do {
      try SessionMustStand.check(session, reading: desk.reader)
      if let user = session.user { _ = try desk.reader.user(user) }
      guard try keepToGrounds() else { return false }
      standing = now
      return true
    } catch let refusal as Refusal {
      try fallBack(because: refusal)
    } catch is RecordMissing {
      leave()
      tell(.failure, ProgramWords.nobodyAnyMore)
    }
    return false
  }

  /// Goes home: to the person's own account, or out where there is none.
  mutating func fallBack(because refusal: Refusal) throws {
    let home = try LossTakesEffectAtOnce.fallback(from: session, reading: desk.reader)
    cart = nil
    if home.user == nil {
      leave()
    } else {
      enter(home)
    }
    tell(.failure, refusal.spoken)
  }

  /// Shows the invitations that wait for whoever has just logged in (ACCESS-6).
  mutating func showInvitations() {
    let waiting = (try? desk.answer(OpenInvitations(), as: session)) ?? []
    if !waiting.isEmpty { push(InvitationsScreen()) }
  }
}
