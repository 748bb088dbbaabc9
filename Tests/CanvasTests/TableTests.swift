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

  @Test func `the least important columns go first`() {
    var table = Table(count: 1, takesMarks: true)
    table.list.move(to: 0)
    let text = drawn(2, 34) { frame, rect in
      var row = Self.row(1)
      row.isMarked = true
      table.draw([row], columns: Self.columns, on: &frame, in: rect)
    }
    #expect(
      text == """
            Prestation            Échéance
        ▸ * bistrot-1.exam…  1 fév. 2026 ▲
        """)
  }

  @Test func `the cursor stays in the table and in sight`() {
    var table = Table(count: 1_000_000)
    let rect = block(11, 40)
    #expect(table.window(in: rect) == 0..<10)
    #expect(table.handle(.character("G"), in: rect) == .moved)
    #expect(table.window(in: rect) == 999_990..<1_000_000)
    #expect(table.handle(.pageUp, in: rect) == .moved)
    #expect(table.selected == 999_990)
    #expect(table.handle(.mouse(Mouse(.wheelUp, at: Point(row: 3, column: 3))), in: rect) == .moved)
    table.count = 5
    #expect(table.selected == 4 && table.window(in: rect) == 0..<5)
    table.count = 0
    #expect(table.selected == nil && table.window(in: rect).isEmpty)
    #expect(table.handle(.enter, in: rect) == nil)
    table.count = 3
    table.isBounded = true
    #expect(table.position() == "1/3+")
  }

  @Test func `a click selects and a double click opens`() {
    var table = Table(count: 3)
    let rect = block(11, 40)
    func click(_ action: Mouse.Action, _ row: Int) -> Table.Event? {
      table.handle(.mouse(Mouse(action, at: Point(row: row, column: 5))), in: rect)
    }
    #expect(click(.click, 2) == .moved)
    #expect(table.selected == 1)
    #expect(click(.doubleClick, 3) == .opened(2))
    #expect(click(.click, 0) == nil)
    #expect(click(.click, 9) == nil)
    #expect(table.handle(.character("h"), in: rect) == nil)
    #expect(table.handle(.character(" "), in: rect) == nil)
  }

  @Test func `an empty table says so`() {
    let text = drawn(3, 40) { frame, rect in
      Table().draw([], columns: Self.columns, empty: "Aucune prestation.", on: &frame, in: rect)
    }
    #expect(text.contains("Aucune prestation."))
  }

  @Test func `the hardware cursor stands on the selected row`() {
    var frame = Frame(size: Size(rows: 4, columns: 60))
    Table(count: 3).draw((0..<3).map(Self.row), columns: Self.columns, on: &frame, in: frame.bounds)
    #expect(frame.cursor == Point(row: 1, column: 0))
    #expect(frame[Point(row: 1, column: 40)]?.style == Style(.selection))
    #expect(frame[Point(row: 2, column: 56)]?.style == Style(.warning))
  }
}
