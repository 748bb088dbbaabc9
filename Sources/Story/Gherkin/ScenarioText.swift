import ClientArea

/// The lines of a scenario file that is being written.
package struct ScenarioText {
  private var lastKind: StepKind?

  package init() {}

  /// What stands above the steps.
  package static func head(titled title: String, from source: String) -> String {
    let keywords = Keywords.of(.fr)
    let (title, source) = (HiddenSigns.escaped(title), HiddenSigns.escaped(source))
    return """
      # language: fr
      # \(source)
      \(keywords.word(for: .feature)): \(title)

        \(keywords.word(for: .scenario)): \(title)

      """
  }

  /// A step with its keyword, and the table below it; « Et » continues what goes before.
  package mutating func lines(of step: any ScenarioStep, as kind: StepKind) -> String {
    let word = kind == lastKind ? "Et" : kind.word
    lastKind = kind
    let rows = step.table?.lines.map { "      \($0)\n" } ?? []
    let quotes = "      \"\"\"\n"
    let text = step.lines.map { lines in
      quotes
        + HiddenSigns.escapedLines(lines.replacing("\"\"\"", with: "\\\"\\\"\\\""))
        .split(separator: "\n", omittingEmptySubsequences: false)
        .map { "      \($0)\n" }.joined() + quotes
    }
    return "    \(word) \(step.text)\n" + rows.joined() + (text ?? "")
  }

  /// Something that no step says.
  package static func comment(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return "    # \(HiddenSigns.escaped(line))\n"
  }
}
