import Testing

@testable import Canvas

/// Two rows that differ look different, whatever room there is.
struct TableFitTests {
  private static let columns = [
    Table.Column("Prestation", minimum: 16, ideal: 22, isFlexible: true),
    Table.Column("Type", minimum: 11, ideal: 12, priority: 4),
    Table.Column("Échéance", minimum: 16, ideal: 16, alignment: .right, priority: 1),
    Table.Column("Facture à", minimum: 12, ideal: 20, priority: 3),
  ]

  private func lines(_ rows: [Table.Row], columns: Int) -> [String] {
    drawn(rows.count + 1, columns) { frame, rect in
      var table = Table(count: rows.count)
      table.list.move(to: rows.count)
      table.draw(rows, columns: Self.columns, on: &frame, in: rect)
    }
    .split(separator: "\n").dropFirst().map { line in
      line.replacing("▸", with: " ").trimmingSpaces
    }
  }

  @Test(arguments: [48, 56, 60, 76])
  func `rows that differ in one column only show that column`(_ width: Int) {
    for column in Self.columns.indices {
      let one = ["lune.example", "domaine", "14 févr. 2026 ▲", "Lune SARL"]
      var other = one
      other[column] = "un autre"
      let rows = [one, other].map { Table.Row($0.map { Table.Cell($0) }) }
      let lines = lines(rows, columns: width)
      #expect(lines[0] != lines[1], "\(column): \(lines)")
    }
  }

  @Test func `a text that differs late gets the cells that tell it apart`() {
    let rows = ["nord", "sud"].map { end in
      Table.Row([
        Table.Cell("atelier-de-la-grande-plage-\(end).example"), "domaine", "14 févr. 2026 ▲",
        "Lune SARL",
      ])
    }
    let lines = lines(rows, columns: 60)
    #expect(lines[0] != lines[1], "\(lines)")
  }

  @Test func `without rows that look alike the priorities decide`() {
    let rows = ["a.example", "b.example"].map { name in
      Table.Row([Table.Cell(name), "domaine", "14 févr. 2026 ▲", "Lune SARL"])
    }
    let text = lines(rows, columns: 56).joined()
    #expect(!text.contains("domaine") && text.contains("Lune SARL"))
  }

  @Test func `a text that is cut gets the spare room before the flexible column`() {
    let rows = [Table.Row(["a.example", "domaine", "—", "Atelier Kerval et Compagnie, Quimper"])]
    #expect(lines(rows, columns: 100)[0].contains("Atelier Kerval et Compagnie, Quimper"))
  }

  @Test func `room that a column has nothing to write in goes to a text that is cut`() {
    let rows = [Table.Row(["atelier-de-la-plage.example", "site", "—", "x"])]
    #expect(lines(rows, columns: 56)[0].contains("atelier-de-la-plage.example"))
  }

  @Test func `a wide table is no wider than what it says, and a little`() {
    let rows = [Table.Row(["a.example", "domaine", "—", "Lune SARL"])]
    for width in [100, 140, 200] {
      let (fitted, _) = Table.fit(Self.columns, for: rows, in: width)
      #expect(fitted[0].width == CellWidth.of("Prestation") + 16, "\(width)")
    }
  }

  @Test func `more columns come in their order, as many as have room`() {
    let more = [("a", 10), ("b", 30), ("c", 8)].map { name, width in
      Table.Column(name, minimum: 4, ideal: width, priority: 20)
    }
    let rows = [Table.Row(["lune.example", "domaine", "—", "Lune SARL"])]
    func come(_ width: Int, marked: Bool = false) -> [Int] {
      let rect = Rect(row: 0, column: 0, rows: 9, columns: width)
      return Table.arriving(more, beside: Self.columns, of: rows, in: rect, marked: marked).shown
    }
    // 16, 11, 16 and 12 cells with their gaps, and the marker of the selected row.
    let base = 16 + 11 + 16 + 12 + 3 * Table.gap + 2
    #expect(come(base + 11) == [2])
    #expect(come(base + 12) == [0])
    #expect(come(base + 12, marked: true) == [2])
    #expect(come(base + 22) == [0, 2])
    #expect(come(base + 44) == [0, 1])
    #expect(come(base + 54) == [0, 1, 2])
    #expect(come(base) == [])
  }

  @Test(arguments: [58, 78])
  func `columns that arrive leave what was measured before as it is`(_ width: Int) {
    let rows = ["lune.example", "atelier-de-la-grande-plage.example"].map { name in
      Table.Row([Table.Cell(name), "domaine", "—", "Lune SARL"])
    }
    let rect = Rect(row: 0, column: 0, rows: 9, columns: width)
    let (_, measured) = Table.arriving(
      [], beside: Self.columns, of: rows, in: rect, marked: false)
    #expect(measured != Self.columns)
    let (fitted, anew) = (
      Table.fit(measured, for: rows, in: width).fitted,
      Table.fit(Self.columns, for: rows, in: width).fitted
    )
    #expect(fitted.map(\.index) == anew.map(\.index) && fitted.map(\.width) == anew.map(\.width))
  }

  @Test(arguments: [30, 36, 44, 56, 76])
  func `a date and an amount are never cut, whatever they take from others`(_ width: Int) {
    let columns = [
      Table.Column("Client", minimum: 14, ideal: 26),
      Table.Column("Pour le", minimum: 8, ideal: 10, isWhole: true),
      Table.Column("Total", minimum: 6, ideal: 8, alignment: .right),
    ]
    let rows = [Table.Row(["Boulangerie du Port et Fils", "✖ 23 janv. 2026", "12 345,00 €"])]
    let text = drawn(2, width) { frame, rect in
      Table(count: 1).draw(rows, columns: columns, on: &frame, in: rect)
    }
    #expect(text.contains("✖ 23 janv. 2026") || width < 40, "\(text)")
    #expect(text.contains("12 345,00 €") || width < 44, "\(text)")
    #expect(!text.contains("202…") && !text.contains("00…"), "\(text)")
  }

  @Test func `rows that are the same in every column ask for nothing`() {
    let row = Table.Row(["a.example", "domaine", "—", "Lune SARL"])
    let lines = lines([row, row], columns: 48)
    #expect(lines[0] == lines[1])
  }
}

extension StringProtocol {
  fileprivate var trimmingSpaces: String {
    split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
  }
}
