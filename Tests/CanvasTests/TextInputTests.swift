import Testing

@testable import Canvas

@Suite struct TextInputTests {
  private func typing(_ keys: [Key], into text: String = "", limit: Int = 300) -> TextInput {
    var input = TextInput(text, limit: limit)
    for key in keys { #expect(input.handle(key) == true) }
    return input
  }

  @Test func `text is edited at the cursor`() {
    #expect(typing([.left, .left, .character("x")], into: "abc").text == "axbc")
    #expect(typing([.home, .delete, .end, .backspace], into: "abc").text == "b")
    #expect(typing([.control("w")], into: "un deux ").text == "un ")
    #expect(typing([.left, .control("u")], into: "abc").text == "c")
    #expect(typing([.home, .right, .control("k")], into: "abc").text == "a")
  }

  @Test func `characters of several parts are one step`() {
    #expect(typing([.backspace], into: "a👨‍👩‍👧").text == "a")
    #expect(typing([.left, .character("x")], into: "e\u{301}").text == "xe\u{301}")
    let joined = typing([.character("e"), .character("\u{301}"), .character("x")])
    #expect(joined.text == "e\u{301}x" && joined.cursor == 2)
  }

  @Test func `a paste is text in one line, cut at the limit`() {
    #expect(typing([.paste("un\r\ndeux\ttrois\u{1B}\n")]).text == "un deux trois")
    #expect(typing([.paste("12345")], into: "ab", limit: 4).text == "ab12")
    #expect(typing([.character("c")], into: "ab", limit: 2).text == "ab")
  }

  @Test func `a text that fills its field gives way to what is typed first, until it is touched`() {
    func typed(_ keys: [Key]) -> String {
      var input = TextInput("2026-03-02", limit: 10, way: .givesWhereFull)
      for key in keys { _ = input.handle(key) }
      return input.text
    }
    let date = "2026-06-04".map { Key.character($0) }
    #expect(typed(date) == "2026-06-04")
    #expect(typed([.paste("2026-06-04")]) == "2026-06-04")
    // Whoever goes back in it changes it, and does not want another.
    #expect(typed([.backspace, .character("9")]) == "2026-03-09")
    #expect(typed([.left, .character("9")]) == "2026-03-02")
    var roomy = TextInput("30", limit: 4, way: .givesWhereFull)
    #expect(roomy.handle(.character("7")) && roomy.text == "307")
    for key in [Key.character("9"), .paste("9")] {
      var date = TextInput("2 mars 2026", limit: 30, way: .gives)
      #expect(date.handle(key) && date.text == "9")
    }
    var kept = TextInput("2 mars 2026", limit: 30, way: .gives)
    _ = kept.handle(.end)
    #expect(kept.handle(.character("5")) && kept.text == "2 mars 20265")
    kept = TextInput("2 mars 2026", limit: 30, way: .gives)
    kept.moveCursor(to: Point(row: 0, column: 1), in: block(1, 30))
    #expect(kept.handle(.character("5")) && kept.text == "25 mars 2026")
    var typedFull = TextInput("2026-03-02", limit: 10)
    #expect(typedFull.handle(.character("9")) && typedFull.text == "2026-03-02")
  }

  @Test func `keys that leave the input are not its own`() {
    var input = TextInput("a")
    for key in [Key.enter, .tab, .escape, .up, .function(2)] { #expect(input.handle(key) == false) }
  }

  @Test func `a long text is shown round its cursor`() {
    let input = TextInput("0123456789")
    var frame = Frame(size: Size(rows: 1, columns: 6))
    input.draw(on: &frame, in: frame.bounds)
    #expect(frame.lines == ["…6789"])
    #expect(frame.cursor == Point(row: 0, column: 5))
    #expect(drawn(1, 6) { input.draw(isFocused: false, on: &$0, in: $1) } == "01234…")
    var clicked = input
    clicked.moveCursor(to: Point(row: 0, column: 2), in: block(1, 6))
    #expect(clicked.cursor == 7)
  }

  @Test func `a masked text is dots`() {
    let input = TextInput("secret", isMasked: true)
    #expect(drawn(1, 9) { input.draw(on: &$0, in: $1) } == "••••••")
  }

  @Test func `a text of several lines wraps and is edited by line`() {
    var area = TextArea("Bonjour à tous\nmerci")
    let rect = block(3, 11)
    var frame = Frame(size: Size(rows: 3, columns: 11))
    area.draw(on: &frame, in: rect)
    #expect(frame.lines == ["Bonjour à", "tous", "merci"])
    #expect(frame.cursor == Point(row: 2, column: 5))
    #expect(area.handle(.up, in: rect) == true)
    #expect(area.handle(.up, in: rect) == true)
    #expect(area.handle(.up, in: rect) == false)
    #expect(area.handle(.home, in: rect) == true)
    #expect(area.handle(.paste("Eh\r\n"), in: rect) == true)
    #expect(area.text == "Eh\nBonjour à tous\nmerci")
    #expect(area.handle(.enter, in: rect) == true)
    #expect(area.handle(.backspace, in: rect) == true)
    #expect(area.handle(.mouse(Mouse(.click, at: Point(row: 1, column: 7))), in: rect) == true)
    #expect(area.handle(.character("!"), in: rect) == true)
    #expect(area.text == "Eh\nBonjour! à tous\nmerci")
  }
}
