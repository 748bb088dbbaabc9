package import Canvas
package import ClientArea
package import Store

/// One screen or popup: its state is the cursor and what was typed. What it shows is a page, made anew for every key
/// from the data as they are then; whatever the program wants to know of it stands there.
package protocol Screen {
  /// The last part of the breadcrumb.
  var title: Phrase { get }
  /// What its tab is called where there is not room for the titles of all.
  var shortTitle: Phrase { get }
  /// Whether it takes the whole block or stands above another screen.
  var shape: ScreenShape { get }
  /// Whether something was typed that leaving would lose.
  var isChanged: Bool { get }

  /// What is shown now.
  func page(in context: Context) throws -> Page

  /// Takes a key that the page has no key for, or what a key of the page changes in the screen itself.
  /// - Returns: nil for what it does not take.
  mutating func update(_ event: ScreenEvent, on page: Page, in context: Context) throws -> Effect?

  /// Keeps the cursor on what it was on, now that another terminal, or a command, may have changed the data
  /// (SIM-6).
  /// - Parameter goingToNew: whether the person has just made something: the cursor goes there.
  /// - Returns: whether what was selected is gone.
  mutating func settle(on page: Page, goingToNew: Bool) -> Bool

  /// How a command of this screen ended.
  mutating func performed(_ outcome: Outcome, in context: Context) -> Effect

  /// A key is about to be taken: a warning that the screen itself gave is taken back by any other than the one that it
  /// warned at.
  mutating func withdrawWarning(before key: Key)

  /// Whether what its selected row opens is shown beside it, or below, where there is room.
  var showsDetail: Bool { get }

  /// What the screen does by itself where no key comes; nil for nothing.
  var turn: Turn? { get }
}

/// What happens to a screen.
package enum ScreenEvent {
  /// A key for its widgets: a table, a form, tabs.
  case key(Key)
  /// A key of its page, by its id, that changes what it shows.
  case chose(String)
}

/// What a screen on top does by itself after a while without a key.
package struct Turn: Hashable, Sendable {
  /// The id of the key of its page that is run.
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
  package var shortTitle: Phrase { title }
  package var shape: ScreenShape { .full }
  package var isChanged: Bool { false }
  package var turn: Turn? { nil }
  package var showsDetail: Bool { false }
  package mutating func withdrawWarning(before key: Key) {}
  var isPopup: Bool { shape != .full }

  package mutating func update(
    _ event: ScreenEvent, on page: Page, in context: Context
  ) throws -> Effect? { nil }

  package mutating func settle(on page: Page, goingToNew: Bool) -> Bool { false }

  package mutating func performed(_ outcome: Outcome, in context: Context) -> Effect {
    switch outcome {
    case .done(let decision, _): .say(decision.message)
    case .refused(let refusal): .refused(refusal)
    }
  }
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
