import Equipment
import Testing

@testable import Canvas

@Suite struct MarkupTests {
  @Test func `what means something in markup is escaped`() {
    #expect(
      Markup.escaped("<a href=\"x\">'&'</a>")
        == "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;")
    #expect(Markup.escaped("é 山 👩 e\u{301} ]]> -->") == "é 山 👩 e\u{301} ]]&gt; --&gt;")
  }

  @Test func `control characters and what is no character become visible signs`() {
    #expect(Markup.escaped("a\u{0}b\u{1B}[31m\u{7F}\u{9B}") == "a␀b␛[31m␡·")
    #expect(Markup.escaped("\u{202E}x\u{FFFE}\u{FFFF}\u{1FFFF}") == "·x···")
  }

  @Test(arguments: awkwardTexts)
  func `any text is read as it was written`(text: String) throws {
    let element = try ReadElement.reading(
      Markup.element("p", ["title": text, "class": "\"><script>"], text: text))
    #expect(element["class"] == "\"><script>" && element.children.isEmpty)
    let signs = String(
      String.UnicodeScalarView(text.unicodeScalars.map { Printable.mark(of: $0) ?? $0 }))
    #expect(element.text == signs && element["title"] == signs)
  }

  @Test func `an element without content is closed at once`() {
    #expect(
      Markup.element("meta", ["charset": "utf-8"], containing: nil) == "<meta charset=\"utf-8\"/>")
    #expect(Markup.element("p", text: "") == "<p></p>")
  }
}
