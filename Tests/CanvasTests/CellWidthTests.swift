import Testing

@testable import Canvas

@Suite struct CellWidthTests {
  @Test func `what counts as one plain cell agrees with the C library`() {
    for value in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(value), CellWidth.isPlain(scalar) else { continue }
      #expect(CellWidth.asked(of: scalar) == 1, "U+\(String(value, radix: 16))")
      #expect(Printable.mark(of: scalar) == nil)
    }
  }

  @Test(arguments: [
    ("abc", 3), ("é", 1), ("e\u{301}", 1), ("山田", 4), ("👨‍👩‍👧", 6), ("\u{1B}", 1), ("\u{301}", 1),
    ("a\u{200B}b", 3),
    ("❤️", 1), ("👍🏽", 2), ("\r\n", 2), ("Đặng", 4),
  ])
  func `a text takes the cells that it is drawn with`(text: String, cells: Int) {
    #expect(CellWidth.of(text) == cells)
    var frame = Frame(size: Size(rows: 1, columns: 20))
    #expect(frame.write(text, in: frame.bounds) == cells)
  }

  @Test func `marks stay on their letters, and no more than two`() {
    var frame = Frame(size: Size(rows: 1, columns: 5))
    frame.write("e\u{302}\u{301}\u{301}\u{301}x", in: frame.bounds)
    #expect(frame.lines == ["e\u{302}\u{301}x"])
    #expect(frame[Point(row: 0, column: 0)]?.character == "ế")
  }

  @Test func `an ellipsis takes the place of a wide character`() {
    var frame = Frame(size: Size(rows: 1, columns: 6))
    frame.write("山田太", in: block(1, 5))
    #expect(frame.lines == ["山田…"])
    frame.clear(frame.bounds)
    frame.write("山田太", in: block(1, 4))
    #expect(frame.lines == ["山…"])
    frame.clear(frame.bounds)
    frame.write("abé", in: Rect(row: 0, column: -1, rows: 1, columns: 3))
    #expect(frame.lines == ["bé"])
  }
}
