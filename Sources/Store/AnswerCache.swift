import ClientArea
import SQLite

/// What a desk was asked before and would answer again, so that a key and the frame after it read the
/// database once. Everything in it is of one moment: whatever is written, here or by another terminal, drops
/// it all (SIM-6).
final class AnswerCache {
  /// A state of the data, as this connection can tell it from others.
  struct Moment: Equatable {
    let mark: ChangeMark
    /// Rows that this connection wrote, those it took back included.
    let written: Int
  }

  /// What was asked, and who asked it. The kind is compared first: `AnyHashable`, which would do the same,
  /// takes five times as long.
  struct Question: Hashable {
    private let asked: any Hashable
    private let kind: ObjectIdentifier
    private let session: Session?

    /// - Parameter session: nil where the answer is everybody's: a row, before anybody's rights are asked.
    init<Asked: Hashable>(_ asked: Asked, by session: Session?) {
      self.asked = asked
      kind = ObjectIdentifier(Asked.self)
      self.session = session
    }

    static func == (one: Question, other: Question) -> Bool {
      one.kind == other.kind && one.session == other.session && one.asked.isEqual(to: other.asked)
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(kind)
      hasher.combine(session)
      asked.hash(into: &hasher)
    }
  }

  /// More answers than a few screens need are not kept.
  private static let limit = 256

  private var moment: Moment?
  private var answers: [Question: Any] = [:]
  /// Whether the moment is held by a transaction now. Outside of one nothing is recalled.
  private var isHeld = false

  /// Does the body at a moment that does not pass meanwhile.
  func holding<T>(_ moment: Moment, _ body: () throws -> T) rethrows -> T {
    if moment != self.moment { answers.removeAll(keepingCapacity: true) }
    self.moment = moment
    isHeld = true
    defer { isHeld = false }
    return try body()
  }

  /// The answer given before, or the one that is found now.
  /// - Parameter written: what `Moment.written` is now; where something was written since, nothing is recalled.
  func answer<T>(
    to question: @autoclosure () -> Question, after written: Int, finding find: () throws -> T
  ) rethrows -> T {
    guard isHeld, written == moment?.written else { return try find() }
    let question = question()
    // In two steps: where `T` is optional, no answer at all would pass for the answer nil.
    if let known = answers[question], let answer = known as? T { return answer }
    let answer = try find()
    if answers.count >= Self.limit { answers.removeAll(keepingCapacity: true) }
    answers[question] = answer
    return answer
  }
}

extension Hashable {
  fileprivate func isEqual(to other: any Hashable) -> Bool { (other as? Self) == self }
}
