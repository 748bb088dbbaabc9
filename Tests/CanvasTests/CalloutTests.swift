import Testing

@testable import Canvas

@Suite struct CalloutTests {
  private let callout = Callout(
    "FACTURE", "Lune SARL", figure: "72,00 €",
    points: [
      "BILL-1 : Lune SARL est connecté et paie.", "BILL-4 : le propriétaire paie.", "LINK-7 : x.",
    ]
    .map { Callout.Point($0) }, rest: "… les autres : w")

  private func drawn(_ rows: Int, _ columns: Int = 30) -> String {
    let height = callout.height(width: columns, atMost: rows)
    return CanvasTests.drawn(height, columns) { callout.draw(on: &$0, in: $1) }
  }

  @Test func `each point has lines of its own`() {
    #expect(
      drawn(20) == """
        ┌─ FACTURE  Lune SARL ───────┐
        │ 72,00 €                    │
        │ · BILL-1 : Lune SARL est   │
        │   connecté et paie.        │
        │ · BILL-4 : le propriétaire │
        │   paie.                    │
        │ · LINK-7 : x.              │
        └────────────────────────────┘
        """)
  }

  @Test func `with little room each point takes one line, then only the first ones are seen`() {
    #expect(
      drawn(6) == """
        ┌─ FACTURE  Lune SARL ───────┐
        │ 72,00 €                    │
        │ · BILL-1 : Lune SARL est … │
        │ · BILL-4 : le propriétair… │
        │ · LINK-7 : x.              │
        └────────────────────────────┘
        """)
    #expect(
      drawn(5) == """
        ┌─ FACTURE  Lune SARL ───────┐
        │ 72,00 €                    │
        │ · BILL-1 : Lune SARL est … │
        │ … les autres : w           │
        └────────────────────────────┘
        """)
    #expect(drawn(3).contains("FACTURE  Lune SARL"))
  }

  @Test func `a name for which the border has no room stands below it`() {
    let narrow = drawn(20, 22).split(separator: "\n")
    #expect(narrow[0].hasPrefix("┌─ FACTURE ─") && narrow[1].contains("Lune SARL  72,00 €"))
  }

  @Test func `a long name keeps two lines, and the figure its own`() {
    let name = String(repeating: "société ", count: 20)
    let callout = Callout("F", name, figure: "1 €")
    let text = CanvasTests.drawn(6, 30) { callout.draw(on: &$0, in: $1) }
    #expect(text.split(separator: "\n")[3].hasSuffix("1 € │"))
  }

  @Test func `it draws any text in any room`() {
    for size in sizes {
      for text in awkwardTexts {
        let callout = Callout(text, text, figure: text, points: [Callout.Point(text)], rest: text)
        var frame = Frame(size: size)
        let rows = callout.height(width: size.columns, atMost: size.rows)
        #expect(rows <= size.rows)
        callout.draw(on: &frame, in: frame.bounds.cutTop(rows).top)
      }
    }
  }
}
