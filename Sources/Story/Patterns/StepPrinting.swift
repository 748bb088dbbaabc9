// What a pattern prints.
extension StepPattern {
  /// The step as it is written in a scenario.
  func text(of step: Step) -> String {
    parts.map { part in
      switch part {
      case .literal(let text): text
      case .slot(let slot): slot.text(of: step) ?? ""
      case .optional(let before, let slot): slot.text(of: step).map { before + $0 } ?? ""
      case .choice(let choices, _): choices.first { $0.isMade(step) }?.text ?? ""
      case .table, .lines: ""
      }
    }.joined()
  }

  /// The table below the step, if it takes one.
  func table(of step: Step) -> FieldTable? {
    for case .table(_, let write, _) in parts { return write(step) }
    return nil
  }

  /// The text below the step, if it takes one.
  func lines(of step: Step) -> String? {
    for case .lines(let write, _) in parts { return write(step) }
    return nil
  }

  /// Whether a table stands below the step.
  var takesTable: Bool {
    parts.contains { if case .table = $0 { true } else { false } }
  }

  /// The step as the catalogue shows it, with names in the places of values.
  var shown: String {
    parts.map { part in
      switch part {
      case .literal(let text): text
      case .slot(let slot): slot.shown
      case .optional(let before, let slot): Self.bracketed(before + slot.shown)
      case .choice(let choices, let display): display ?? Self.shown(choices)
      case .table, .lines: ""
      }
    }.joined()
  }

  /// Texts that may be left out stand in brackets, without the blank before each.
  private static func shown(_ choices: [StepChoice<Step>]) -> String {
    let texts = choices.map(\.text).filter { !$0.isEmpty }
    guard texts.count < choices.count else { return texts.joined(separator: "|") }
    let blank = texts.allSatisfy { $0.hasPrefix(" ") } ? " " : ""
    return bracketed(blank + texts.map { $0.dropFirst(blank.count) }.joined(separator: "|"))
  }

  private static func bracketed(_ text: String) -> String {
    text.hasPrefix(" ") ? " [\(text.dropFirst())]" : "[\(text)]"
  }
}

extension StepSlot {
  fileprivate func text(of step: Step) -> String? {
    guard let value = write(step) else { return nil }
    return !isQuoted || words.contains(value) ? value : StepText.quoted(value)
  }

  fileprivate var shown: String {
    // A list of words is shown as it stands.
    let bracketed = name.contains("|") ? name : "<\(name)>"
    let plain = isQuoted ? "\"\(bracketed)\"" : bracketed
    return ([plain] + shownWords).joined(separator: "|")
  }
}
