import Testing

@testable import Canvas

/// A picture for a terminal that knows only ASCII.
@Suite struct AsciiFrameTests {
  private static func spelled(_ line: String, columns: Int = 40) -> String {
    var frame = Frame(size: Size(rows: 1, columns: columns))
    frame.write(line, in: frame.bounds)
    return frame.spelledInAscii.lines[0]
  }

  @Test(arguments: [
    // At the end of a line, and where a gap follows.
    ("À payer 12,00 €", "A payer 12,00 EUR"), ("12 €    dû", "12 EUR  du"), ("Suite…", "Suite..."),
    // A figure at the right of its column goes to the left.
    ("  Montant       58,80 €  ✔ payée", "  Montant     58,80 EUR  v payee"),
    // A text that is cut is cut sooner, and what stands beside it does not move.
    ("kerval-demo.examp…  58,80", "kerval-demo.exa...  58,80"),
    // A border stays where it is.
    ("│ un texte cou… │", "| un texte c... |"), ("│    58,80 € │", "|  58,80 EUR |"),
    ("│ 5 € et 6 €       │", "| 5 EUR et 6 EUR   |"),
    // Without room it is one character, as any other.
    ("│5 €│", "|5 E|"), ("│…│", "|.|"), ("山…", "??..."),
  ])
  func `what needs more cells takes blanks, and columns stay`(line: String, expected: String) {
    #expect(Self.spelled(line) == expected)
  }

  @Test func `it is ASCII alone, of the same size, and in the same colours`() {
    var frame = Frame(size: Size(rows: 2, columns: 30))
    frame.write("│ 山田 € été… │", in: frame.bounds.line(0), Style(.selection))
    frame.title = "Échéance…"
    let spelled = frame.spelledInAscii
    #expect(spelled.size == frame.size)
    let isAscii = spelled.lines.joined().allSatisfy(\.isASCII)
    #expect(isAscii)
    #expect(spelled.title == "Echeance...")
    #expect(spelled[Point(row: 0, column: 5)]?.style == Style(.selection))
    #expect(spelled[Point(row: 1, column: 5)]?.style == .plain)
  }

  @Test func `the cursor stays on its character`() {
    var frame = Frame(size: Size(rows: 1, columns: 30))
    frame.write("5 € payés", in: frame.bounds)
    frame.cursor = Point(row: 0, column: 4)
    let cursor = frame.spelledInAscii.cursor
    #expect(cursor == Point(row: 0, column: 6))
    #expect(cursor.flatMap { frame.spelledInAscii[$0]?.character } == "p")
  }

  @Test(arguments: [1, 2, 3, 5, 9])
  func `no width is too small`(columns: Int) {
    for text in ["…", "€", "a…", "…€…€", "│…€│", "a € …  b…"] {
      let line = Self.spelled(text, columns: columns)
      let isAscii = line.allSatisfy(\.isASCII)
      #expect(line.count <= columns && isAscii)
    }
  }
}
