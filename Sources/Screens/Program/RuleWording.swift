import ClientArea

// How rules, and the facts that they were applied to, are put into words.
extension Context {
  /// « Échéance : 14 févr. 2026 », with the colon as the language sets it.
  package func labelled(_ label: String, _ value: String) -> String {
    label + (language == .fr ? " : " : ": ") + value
  }

  /// The text of a rule with its source; empty where the rule book has it no more.
  func statement(of rule: (any Rule.Type)?) -> String {
    guard let rule else { return "" }
    return "\(words(rule.statement)) [\(labelled(words(PopupWords.source), rule.source))]"
  }

  /// What the rule was applied to; nil where that only says the rule again.
  func fact(of reason: Reason, under rule: (any Rule.Type)?) -> String? {
    let fact = words(reason.fact)
    return fact == rule.map { words($0.statement) } ? nil : fact
  }
}
