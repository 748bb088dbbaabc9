// What becomes of a ticket when one side has its turn (SUPPORT-1).
extension Ticket {
  /// A client has written: support owes an answer since the first message without one.
  mutating func clientWrote(at moment: Moment) {
    // A request that was sent on stays with the owner, whoever adds to it (LINK-12).
    if status != .forwarded { waitForSupport(since: moment) }
  }

  /// The owner has written who was asked: support goes on.
  mutating func ownerWrote(at moment: Moment) { waitForSupport(since: moment) }

  mutating func supportWrote() {
    status = .answered
    rest()
  }

  mutating func close() {
    status = .closed
    rest()
  }

  mutating func forward(on today: Day) {
    status = .forwarded
    forwardedOn = forwardedOn ?? today
    rest()
  }

  private mutating func waitForSupport(since moment: Moment) {
    status = .open
    waitingSince = waitingSince ?? moment
    heldUntil = nil
  }

  private mutating func rest() {
    waitingSince = nil
    heldUntil = nil
  }
}
