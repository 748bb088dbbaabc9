package import ClientArea

/// `espace-client rules`: the rule book.
package enum RuleListing {
  /// One rule a line: its id, what it says, and the documents that state it.
  package static func text(in language: Language) -> String {
    let width = RuleBook.rules.map { rule in rule.id.text.count }.max() ?? 0
    return RuleBook.rules.map { rule in
      let blanks = String(repeating: " ", count: width - rule.id.text.count)
      return "\(rule.id)\(blanks)  \(rule.statement[language])  [\(rule.source)]"
    }.joined(separator: "\n")
  }

  /// The same for programs: a list of objects with `id`, `statement` and `source`.
  package static func json(in language: Language) -> String {
    JSONList.text(
      RuleBook.rules.map { rule in
        [
          ("id", .text(rule.id.text)), ("statement", .text(rule.statement[language])),
          ("source", .text(rule.source)),
        ]
      })
  }
}
