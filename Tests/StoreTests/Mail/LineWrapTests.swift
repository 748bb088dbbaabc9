import Testing

@testable import Store

/// How long lines of a mail are cut.
@Suite struct LineWrapTests {
  @Test func `a long line is cut at the last blank that fits`() {
    let line = String(repeating: "abcdefg ", count: 12) + "end"
    let lines = LineWrap.wrap(line).split(separator: "\n")
    #expect(lines.map(\.count) == [71, 27])
    #expect(lines.joined(separator: " ") == line)
  }

  @Test func `letters with accents count once`() {
    let line = String(repeating: "éàü ", count: 18) + "fin"
    #expect(LineWrap.wrap(line).split(separator: "\n").map(\.count) == [71, 3])
  }

  @Test(arguments: [
    String(repeating: "x", count: 200), "  " + String(repeating: "a ", count: 60), "", "\n\n",
    "a\n b",
  ])
  func `what cannot or must not be cut stays`(text: String) {
    #expect(LineWrap.wrap(text) == text)
  }

  @Test func `a name in quotation marks stays on one line`() {
    let start = String(repeating: "mot ", count: 15)
    let wrapped = LineWrap.wrap(start + "dans « Gestion des contacts ». Voilà")
    #expect(wrapped.contains("\n« Gestion des contacts ». Voilà"))
    #expect(
      LineWrap.wrap(start + "in \"My own services\" now").contains("\n\"My own services\" now"))
  }

  @Test func `no line begins with a mark`() {
    let wrapped = LineWrap.wrap(String(repeating: "abc ", count: 17) + "abcd : suite")
    #expect(wrapped.hasSuffix("\nabcd : suite"))
  }
}
