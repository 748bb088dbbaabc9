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

  /// What was asked, and who asked it. `AnyHashable`, which would do the same, takes ten times as long: it looks for
  /// the kinds of both at each comparison.
  struct Question: Hashable {
    private let asked: any Asked

    /// - Parameter session: nil where the answer is everybody's: a row, before anybody's rights are asked.
    init<Kind: Hashable>(_ asked: Kind, by session: Session?) {
      self.asked = AskedKind(asked, by: session)
    }

    static func == (one: Question, other: Question) -> Bool { one.asked.isEqual(to: other.asked) }

    func hash(into hasher: inout Hasher) { asked.hash(into: &hasher) }
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

/// A question whose kind is not known.
private protocol Asked: AnyObject {
  func isEqual(to other: any Asked) -> Bool
  func hash(into hasher: inout Hasher)
}

/// A question of one kind, which two questions have in common where their classes are the same.
private final class AskedKind<Kind: Hashable>: Asked {
  private let asked: Kind
  private let session: Session?

  init(_ asked: Kind, by session: Session?) {
    self.asked = asked
    self.session = session
  }

  func isEqual(to other: any Asked) -> Bool {
    guard type(of: other) == type(of: self) else { return false }
    let other = unsafeDowncast(other, to: Self.self)
    return asked == other.asked && session == other.session
  }

  /// Without the session: at one moment hardly anything is asked for two.
  func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(Kind.self))
    asked.hash(into: &hasher)
  }
}
