import Testing

@testable import Story

/// What does not show is written by its number in a scenario, and read back as what it is.
struct HiddenSignsTests {
  private static let texts = [
    "a\u{202E}b", "\u{1B}]0;x\u{7}", "a\u{0}\u{85}\u{7F}", "\u{200B}\u{FEFF}\u{AD}", "a\r\nb\rc\td",
    "\\u{41}", "\\\\u{41}", "\\\u{200B}", "\\", "\\n\n\\\"", "🏕️👨‍👩‍👧🏴\u{E0067}\u{E0062}\u{E007F}",
    "a\u{200D}b",
    "\u{2028}\u{2029}", "Zoé | \\| « é »", "\u{E0041}x", "\u{E9}\u{200D}",
  ]

  @Test(arguments: texts)
  func `a value in quotes comes back as it was`(text: String) throws {
    let quoted = StepText.quoted(text)
    #expect(!quoted.contains { $0.isNewline })
    #expect(HiddenSigns.marked(quoted).allSatisfy { !$0.isHidden }, "\(quoted)")
    #expect(try scalars(StepText(quoted).values.map(\.text)) == [Array(text.unicodeScalars)])
  }

  @Test(arguments: texts)
  func `a cell comes back as it was`(text: String) throws {
    let lines = FieldTable([FieldTable.Field("x", "(\(text))")]).lines
    #expect(lines.allSatisfy { HiddenSigns.marked($0).allSatisfy { !$0.isHidden } })
    let file = GherkinFile(
      "Fonctionnalité: x\nScénario: y\nSoit z\n" + lines.joined(separator: "\n"), at: "")
    let table = file.feature?.scenarios.first?.steps.first?.argument.table
    #expect(
      scalars(table?.rows.first?.cells.map(\.text) ?? []).last == Array("(\(text))".unicodeScalars))
  }

  @Test(arguments: texts)
  func `a text of several lines comes back as it was`(text: String) {
    let escaped = HiddenSigns.escapedLines(text)
    #expect(HiddenSigns.marked(escaped).allSatisfy { !$0.isHidden })
    #expect(Array(HiddenSigns.read(escaped).unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test func `what joins an emoji stays, and what joins letters does not`() {
    #expect(HiddenSigns.escaped("🏕️👨‍👩‍👧") == "🏕️👨‍👩‍👧")
    #expect(HiddenSigns.escaped("a\u{200D}b") == "a\\u{200D}b")
    #expect(HiddenSigns.escaped("\u{202E}\u{1B}\n") == "\\u{202E}\\u{1B}\n")
  }

  @Test func `what is no number is text`() throws {
    for text in [#"\u{}"#, #"\u{110000}"#, #"\u{D800}"#, #"\u41"#, #"\u{4g}"#, #"\u{0000041}"#] {
      #expect(HiddenSigns.read(text) == text)
      #expect(try StepText("\"\(text)\"").values.map(\.text) == [text])
    }
  }

  @Test func `heads and comments of a recording show everything`() {
    let head = ScenarioText.head(titled: "a\u{202E}", from: "b\u{1B}")
    #expect(head.contains("a\\u{202E}") && head.contains("b\\u{1B}"))
    #expect(ScenarioText.comment("a\u{9B}\nb") == "    # a\\u{9B} b\n")
  }

  private func scalars(_ texts: [String]) -> [[Unicode.Scalar]] {
    texts.map { Array($0.unicodeScalars) }
  }
}
