import Testing

@testable import Canvas

/// How fields look: what can be typed into, what is focused, what is wrong with one, what is an example.
@Suite struct FormLookTests {
  @Test func `a date that was filled in beforehand is typed over, one that was typed is not`() {
    var form = Form(
      [.text("date", "Date", limit: 10, width: 12), .text("note", "Note", limit: 4)],
      values: ["date": "2026-03-02", "note": "abcd"])
    let rect = Rect(row: 0, column: 0, rows: 4, columns: 40)
    for letter in "2026-06-04" { #expect(form.handle(.character(letter), in: rect) != nil) }
    #expect(form["date"] == "2026-06-04")
    #expect(form.handle(.tab, in: rect) == .moved)
    // A text as long as it may be is none that one would want to lose.
    #expect(form.handle(.character("e"), in: rect) == .moved)
    #expect(form["note"] == "abcd")
    #expect(form.handle(.tab, in: rect) == .moved)
    #expect(form.handle(.character("9"), in: rect) == .moved)
    #expect(form["date"] == "2026-06-04")
  }

  @Test func `what is wrong stands in its field's row, or below it with a mark in the row`() {
    var form = FormTests().owner()
    form.errors = [
      "name": "ce nom est déjà celui d'une autre société du groupe", "siren": "à remplir",
    ]
    let lines = drawn(14, 60) { form.draw(on: &$0, in: $1) }.split(separator: "\n").map(String.init)
    #expect(lines[2].hasPrefix("Société      ✖[Gîte des Pins"))
    #expect(lines[3].contains("✖ ce nom est déjà celui d'une autre"))
    #expect(lines.contains { $0.contains("SIREN") && $0.contains("✖ à remplir") })
  }

  @Test func `an example stands beside its field, and can be taken for no value`() {
    let form = Form([Field("name", "Nom", .text(limit: 50, width: nil), placeholder: "nom.example")]
    )
    #expect(
      drawn(1, 44) { form.draw(on: &$0, in: $1) }
        == "Nom  [                        ]  nom.example")
    #expect(!drawn(1, 20) { form.draw(on: &$0, in: $1) }.contains("nom"), "No room: no example.")
  }

  @Test func `second fields of lines stand under each other`() {
    let form = Form([
      .text("a", "Prénom"), .text("b", "Nom", isBeside: true),
      .text("c", "Code", width: 6), .text("d", "Commune", isBeside: true),
    ])
    let lines = drawn(2, 76) { form.draw(on: &$0, in: $1) }.split(separator: "\n").map(String.init)
    func column(of text: String, in line: String) -> Int? {
      line.ranges(of: text).first.map {
        line.distance(from: line.startIndex, to: $0.lowerBound)
      }
    }
    #expect(column(of: "Nom", in: lines[0]) == column(of: "Commune", in: lines[1]))
  }

  @Test func `fields are underlined, and one accent marks the focused one`() {
    var form = Form([.text("a", "A"), .text("b", "B")])
    form.move(to: .field("b"))
    var frame = Frame(size: Size(rows: 2, columns: 20))
    form.draw(on: &frame, in: frame.bounds)
    for row in 0..<2 {
      #expect(frame[Point(row: row, column: 5)]?.style.isUnderlined == true)
    }
    let accent = Style(.accent, isBold: true)
    #expect([0, 3].allSatisfy { frame[Point(row: 1, column: $0)]?.style == accent })
    #expect([0, 3].allSatisfy { frame[Point(row: 0, column: $0)]?.style != accent })
    #expect(
      frame.spelledInAscii[Point(row: 0, column: 5)]?.glyph.base == "_",
      "An ASCII terminal draws the line.")
  }
}
