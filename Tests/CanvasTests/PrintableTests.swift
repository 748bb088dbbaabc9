import Testing

@testable import Canvas

@Suite struct PrintableTests {
  /// Every scalar that commands a terminal, turns text round or has no shape.
  private static let hidden = (UInt32(0)..<0x11_0000).compactMap(Unicode.Scalar.init).filter {
    switch $0.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: $0.properties.isDefaultIgnorableCodePoint
    }
  }

  @Test func `nothing hidden stays hidden, printed or drawn`() {
    #expect(Self.hidden.count > 4000)
    for scalar in Self.hidden {
      let text = "a\(scalar)b"
      let shown = Printable.line(text)
      #expect(!shown.unicodeScalars.contains(scalar), "U+\(String(scalar.value, radix: 16))")
      #expect(shown.unicodeScalars.count == 3)
      var frame = Frame(size: Size(rows: 1, columns: 9))
      frame.write(text, in: frame.bounds)
      #expect(frame.lines == [shown], "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test(arguments: [
    "❤️", "1️⃣", "👨‍👩‍👧", "👩🏽‍💻", "❤️‍🔥", "🏳️‍🌈", "👍🏽", "🇫🇷", "ça coûte 12 € — l’été « œuvre »",
    "e\u{301}", "山田太郎", "שלום", "नमस्ते",
  ])
  func `texts and emoji stay as they are`(text: String) {
    #expect(Printable.line(text) == text)
  }

  @Test(arguments: [
    ("a\u{200D}b", "a·b"), ("❤\u{200D}", "❤·"), ("a\u{FE0F}", "a·"), ("1\u{FE0F}", "1·"),
    ("❤\u{200D}x", "❤·x"), ("\u{FE0F}", "·"), ("\u{200D}❤", "·❤"), ("\u{1B}[31mx", "␛[31mx"),
    ("a\nb\tc\u{7F}", "a␊b␉c␡"), ("\u{202E}x\u{2066}\u{61C}\u{200E}", "·x···"),
    ("🏴\u{E0067}\u{E007F}", "🏴··"), ("\u{FFF9}a\u{FFFA}b\u{FFFB}", "·a·b·"), ("\r\n", "␍␊"),
  ])
  func `what is hidden becomes a sign`(text: String, shown: String) {
    #expect(Printable.line(text) == shown)
    var frame = Frame(size: Size(rows: 1, columns: 30))
    frame.write(text, in: frame.bounds)
    #expect(frame.lines == [shown])
  }

  @Test func `lines keep line feeds, coloured ones the program's colours`() {
    #expect(Printable.lines("a\nb\r\u{1B}[1m") == "a\nb␍␛[1m")
    #expect(
      Printable.colouredLines("\u{1B}[0;32mok\u{1B}[m\n\u{1B}[2J\u{1B}]0;x\u{7}")
        == "\u{1B}[0;32mok\u{1B}[m\n␛[2J␛]0;x␇")
  }
}
