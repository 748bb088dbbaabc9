package import Canvas
package import ClientArea
package import Store

/// One screen or popup: its state is the cursor and what was typed; its content is read anew for every frame.
package protocol Screen {
  associatedtype Content
  /// What the person means; never a key.
  associatedtype Intent

  /// The last part of the breadcrumb.
  var title: Phrase { get }
  /// Whether it takes the whole block or stands above another screen.
  var shape: ScreenShape { get }
  /// Whether letters are text now, and no keys.
  var takesText: Bool { get }
  /// Whether it is a form, in which Tab leads on and Space chooses; the footer then says so.
  var isForm: Bool { get }
  /// What Enter does with what is chosen, in a popup that has no key of its own for it; nil where it has.
  var enterMeans: Phrase? { get }
  /// Whether something was typed that leaving would lose.
  var isChanged: Bool { get }

  func read(in stage: Stage) throws -> Content
  func bindings(showing content: Content, in stage: Stage) -> [Binding<Intent>]
  mutating func update(
    _ intent: Intent, showing content: Content, in stage: Stage
  ) throws -> Effect
  /// Gives a key to the screen's widgets (a table, a form, tabs).
  /// - Returns: nil for a key that they do not take.
  mutating func press(
    _ key: Key, showing content: Content, in stage: Stage
  ) throws -> Effect?
  func draw(_ content: Content, on frame: inout Frame, in stage: Stage)
  /// Keeps the cursor on what it was on, now that another terminal, or a command, may have changed the data
  /// (SIM-6).
  /// - Parameter goingToNew: whether the person has just made something: the cursor goes there.
  /// - Returns: whether what was selected is gone.
  mutating func settle(on content: Content, in stage: Stage, goingToNew: Bool) -> Bool

  /// How a command of this screen ended.
  mutating func performed(_ outcome: Outcome, in stage: Stage) -> Effect
  /// What `w` explains here; nil where no rule decided anything.
  func explanation(showing content: Content, in stage: Stage) -> Explanation?
  /// What `y` copies here; nil where there is nothing, or nothing this person may copy.
  func copyable(showing content: Content, in stage: Stage) -> String?
  /// What `e` tries: the command that the main action would carry out, with what is filled in and chosen
  /// now (SIM-4). Nil where there is none.
  func trial(showing content: Content, in stage: Stage) -> (any Command)?
  /// The command for which the screen is there, a form above all: once the person may not order it any more,
  /// the screen closes (ACCESS-9). Nil for a screen that shows what its reader may see.
  func purpose(in stage: Stage) -> (any Command)?
  /// What the screen does by itself where no key comes; nil for nothing.
  var turn: Turn? { get }
  /// What `F11` notes here while a session is recorded: what the selected row, or the page, shows.
  func fact(showing content: Content, in stage: Stage) -> ShownFact?
}

/// What a screen on top does by itself after a while without a key.
package struct Turn: Hashable, Sendable {
  /// The id of the binding that is run.
  package let id: String
  /// In milliseconds.
  package let rest: Int

  package init(_ id: String, after rest: Int) {
    self.id = id
    self.rest = rest
  }
}

/// How much of the terminal a screen takes.
package enum ScreenShape: Hashable, Sendable {
  case full
  /// A block of at most this size in the middle, above the screen below.
  case popup(Size)
}

extension Screen {
  package var shape: ScreenShape { .full }
  package var takesText: Bool { false }
  package var isForm: Bool { false }
  package var enterMeans: Phrase? { nil }
  package var isChanged: Bool { false }

  package mutating func press(
    _ key: Key, showing content: Content, in stage: Stage
  ) throws -> Effect? { nil }

  package mutating func settle(
    on content: Content, in stage: Stage, goingToNew: Bool
  ) -> Bool { false }

  package mutating func performed(_ outcome: Outcome, in stage: Stage) -> Effect {
    switch outcome {
    case .done(let decision, _): .say(decision.message)
    case .refused(let refusal): .warn(refusal.spoken)
    }
  }

  package func explanation(showing content: Content, in stage: Stage) -> Explanation? { nil }
  package func copyable(showing content: Content, in stage: Stage) -> String? { nil }
  package func trial(showing content: Content, in stage: Stage) -> (any Command)? { nil }
  package func purpose(in stage: Stage) -> (any Command)? { nil }
  package var turn: Turn? { nil }
  package func fact(showing content: Content, in stage: Stage) -> ShownFact? { nil }
}

extension Screen where Intent == Never {
  package func bindings(showing content: Content, in stage: Stage) -> [Binding<Never>] { [] }
  package mutating func update(
    _ intent: Never, showing content: Content, in stage: Stage
  ) throws -> Effect {}
}

extension Refusal {
  /// The sentence with the ids of its rules: « … (BILL-13, MAIL-7) ».
  package var spoken: Phrase {
    var seen: Set<RuleID> = []
    let ids = reasons.map(\.rule).filter { seen.insert($0).inserted }.map(\.text)
    guard !ids.isEmpty else { return sentence }
    let list = ids.joined(separator: ", ")
    return Phrase(
      fr: "\(sentence) (\(list))", it: "\(sentence) (\(list))", en: "\(sentence) (\(list))")
  }
}
