import Canvas
import ClientArea
import Store

// What becomes of a session whose access or rights have changed (ACCESS-9).
extension Program {
  /// Somebody whose access ended goes on in his own account with a message, and nothing half-done is kept.
  /// - Returns: whether the session is still the one it was, at a place that it may be at.
  @discardableResult
  mutating func checkSession() throws -> Bool {
    do {
      try SessionMustStand.check(session, reading: desk.reader)
      if let user = session.user { _ = try desk.reader.user(user) }
      return try keepToPlaces()
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

  /// A right that was taken away closes the screen that it opened.
  private mutating func keepToPlaces() throws -> Bool {
    guard let place, place != .simulator, session.account != nil, !menuPlaces.contains(place),
      !layers.contains(where: { $0 is SimulatorScreen })
    else { return true }
    go(to: .home)
    tell(
      .failure,
      Refusal(
        LossTakesEffectAtOnce.self,
        Phrase(
          fr: "Le droit d'être ici vous a été retiré.",
          it: "Il diritto di essere qui le è stato tolto.",
          en: "The right to be here was taken from you.")
      ).spoken)
    return false
  }

  /// Shows the invitations that wait for whoever has just logged in (ACCESS-6).
  mutating func showInvitations() {
    let waiting = (try? desk.answer(OpenInvitations(), as: session)) ?? []
    if !waiting.isEmpty { push(InvitationsScreen()) }
  }
}
