package import ClientArea
import SQLite

/// A message on its way to its clients, one part after the other, each a command and a transaction of its own
/// (CLIENTS-6).
///
///     var sending = try MessageSending(of: broadcast, at: desk, as: session)
///     while !sending.isFinished { try sending.step() }
///
/// Between two steps a progress bar may be drawn, and the way may be ended early: what was sent stays, and another
/// sending goes on from there.
package struct MessageSending {
  private let desk: Desk
  private let session: Session
  private let limit: Int
  /// The message as it stands.
  package private(set) var broadcast: Broadcast
  /// How many clients this sending has looked at.
  package private(set) var looked = 0
  package private(set) var isFinished: Bool
  /// How the last part ended.
  package private(set) var outcome: Outcome?
  /// What the sending is in the journal: one step, however many parts it has.
  package private(set) var journalStep = JournalStep()

  /// How many clients a part looks at: short enough to be ended soon.
  package static let usualLimit = 200

  package init(
    of broadcast: ID<Broadcast>, at desk: Desk, as session: Session,
    byThe limit: Int = MessageSending.usualLimit
  ) throws(StoreError) {
    self.desk = desk
    self.session = session
    self.limit = limit
    self.broadcast = try reporting(on: desk.file) { try desk.reader.broadcast(broadcast) }
    isFinished = self.broadcast.isFinished
  }

  /// Why it could not go on.
  package var refusal: Refusal? {
    guard case .refused(let refusal) = outcome else { return nil }
    return refusal
  }

  /// The command that sends the next part of a message.
  package static func part(of broadcast: ID<Broadcast>, limit: Int = 1) -> any Command {
    SendBroadcastSlice(of: broadcast, limit: limit)
  }

  /// What is sent right after a decision that leaves a message unfinished: its next part, as F5 begins with it.
  package static func part(after decision: Decision) -> (any Command)? {
    guard let broadcast = decision.first(Broadcast.self), !broadcast.isFinished else { return nil }
    return part(of: broadcast.id, limit: usualLimit)
  }

  /// From 0 to 1.
  package var progress: Double {
    broadcast.isFinished || broadcast.total == 0
      ? 1 : Double(broadcast.sent + broadcast.skipped) / Double(broadcast.total)
  }

  /// Sends the next part.
  package mutating func step() throws(StoreError) {
    guard !isFinished else { return }
    let outcome = try desk.perform(
      SendBroadcastSlice(of: broadcast.id, limit: limit), as: session, in: &journalStep)
    self.outcome = outcome
    switch outcome {
    case .done(let decision, _):
      let before = broadcast.sent + broadcast.skipped
      broadcast = decision.first(Broadcast.self) ?? broadcast
      looked += broadcast.sent + broadcast.skipped - before
      isFinished = broadcast.isFinished
    case .refused: isFinished = true
    }
  }

  /// Ends the way before the next part.
  package mutating func endEarly() { isFinished = true }
}
