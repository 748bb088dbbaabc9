import Testing

@testable import Canvas

@Suite struct TableTests {
  private static let columns = [
    Table.Column("Prestation", minimum: 10, ideal: 22, isFlexible: true),
    Table.Column("Type", ideal: 12, priority: 2),
    Table.Column("Échéance", minimum: 14, ideal: 14, alignment: .right, priority: 1),
  ]

  private static func row(_ index: Int) -> Table.Row {
    Table.Row([
      "bistrot-\(index).example", "hébergement",
      Table.Cell("\(index) fév. 2026 ▲", Style(.warning)),
    ])
  }

  @Test func `a table draws its window with a marker on the selected row`() {
    var table = Table(count: 9)
    table.list.move(to: 6)
    let text = drawn(5, 56) { frame, rect in
      table.draw(table.window(in: rect).map(Self.row), columns: Self.columns, on: &frame, in: rect)
    }
    #expect(
      text == """
          Prestation                Type                Échéance
          bistrot-3.example         hébergement    3 fév. 2026 ▲
          bistrot-4.example         hébergement    4 fév. 2026 ▲
          bistrot-5.example         hébergement    5 fév. 2026 ▲
        ▸ bistrot-6.example         hébergement    6 fév. 2026 ▲
        """)
  }
}
