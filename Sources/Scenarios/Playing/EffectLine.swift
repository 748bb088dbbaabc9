import Canvas
import ClientArea
import Store

/// One line of what a step did, as the player and the page of a demonstration both tell it.
struct EffectLine {
  /// Tells without colour how it went.
  let sign: String
  /// « attendu »; nil where the text speaks for itself.
  let label: Phrase?
  let style: Style
  private let phrase: Phrase

  /// What people found is shown, but not whole mails and screens.
  private static let longestText = 300

  init(_ sign: String, label: Phrase? = nil, _ phrase: Phrase, _ style: Style = .plain) {
    self.sign = sign
    self.label = label
    self.phrase = phrase
    self.style = style
  }

  func text(in language: Language) -> String {
    let text = phrase[language]
    guard label != nil, text.count > Self.longestText else { return text }
    return text.prefix(Self.longestText) + "…"
  }
}

extension StepEffect.Line {
  var told: [EffectLine] {
    switch self {
    case .arranged: [EffectLine("·", DemoWords.arranged, Style(.quiet))]
    case .done(let message): [EffectLine("✔", message, Style(.good, isBold: true))]
    case .foreseen(let message):
      [EffectLine("○", DemoWords.foreseen(message), Style(.accent))]
    case .refused(let sentence):
      [EffectLine("✖", DemoWords.refused(sentence), Style(.danger, isBold: true))]
    case .held(let expected, let actual):
      [
        EffectLine("✔", label: DemoWords.expected, expected, Style(.good)),
        EffectLine(" ", label: DemoWords.actual, actual),
      ]
    case .failed(nil, let actual):
      [EffectLine("✖", label: DemoWords.error, actual, Style(.danger, isBold: true))]
    case .failed(let expected?, let actual):
      [
        EffectLine("✖", label: DemoWords.expected, expected, Style(.danger)),
        EffectLine(" ", label: DemoWords.actual, actual, Style(.danger, isBold: true)),
      ]
    case .clock(let start, let end):
      [EffectLine("→", DemoWords.clock(from: start, to: end), Style(.accent))]
    case .mails(let model, let names, let haveLeft):
      [
        EffectLine(
          "✉", DemoWords.mails(model.word, to: names.joined(separator: ", "), haveLeft: haveLeft))
      ]
    case .entries(let count, let last):
      [EffectLine("·", DemoWords.entries(count, last: last), Style(.quiet))]
    case .undone(let count): [EffectLine("○", DemoWords.undone(count), Style(.accent))]
    case .nothingWritten: [EffectLine("·", DemoWords.nothingWritten, Style(.quiet))]
    }
  }
}

/// A rule that a step cites: what it says, and what it was applied to.
struct CitedRule {
  let id: RuleID
  /// Nil for an id that the rule book does not know.
  let statement: Phrase?
  private(set) var facts: [Phrase] = []

  fileprivate init(_ id: RuleID, _ statement: Phrase?) {
    self.id = id
    self.statement = statement
  }

  /// A fact that says no more than the rule need not be told.
  fileprivate mutating func add(_ fact: Phrase) {
    if fact != statement { facts.append(fact) }
  }
}

extension StepEffect {
  /// The rules behind it, in the order in which they came first.
  var citedRules: [CitedRule] {
    var cited: [CitedRule] = []
    for (reason, rule) in EveryDecisionNamesItsRules.explained(reasons) {
      let place = cited.firstIndex { $0.id == reason.rule } ?? cited.count
      if place == cited.count { cited.append(CitedRule(reason.rule, rule?.statement)) }
      cited[place].add(reason.fact)
    }
    return cited
  }
}
