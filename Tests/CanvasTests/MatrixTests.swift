import Testing

@testable import Canvas

/// A table of which one cell is under the cursor.
@Suite struct MatrixTests {
  private static func matrix(_ rows: Int, _ columns: Int) -> Matrix {
    Matrix(
      (0..<columns).map { Matrix.Head("qui \($0)", detail: "C-100\($0)") },
      rows: (0..<rows).map { "action \($0)" },
      cells: (0..<rows).map { row in
        (0..<columns).map { Table.Cell("\(row).\($0)", Style($0 % 2 == 0 ? .good : .danger)) }
      })
  }

  @Test func `cells stand below their columns and beside their rows`() {
    let text = drawn(5, 60) { Self.matrix(3, 3).draw(on: &$0, in: $1) }
    #expect(
      text == """
                   qui 0       qui 1       qui 2
                   C-1000      C-1001      C-1002
        ▸ action 0 0.0         0.1         0.2
          action 1 1.0         1.1         1.2
          action 2 2.0         2.1         2.2
        """)
  }

  @Test func `the cursor goes both ways and what it stands on is shown`() {
    var matrix = Self.matrix(40, 9)
    let rect = block(8, 50)
    for _ in 0..<6 { matrix.handle(.right, in: rect) }
    for _ in 0..<20 { matrix.handle(.character("j"), in: rect) }
    #expect(matrix.selected ?? (0, 0) == (20, 6))
    let text = drawn(8, 50) { matrix.draw(on: &$0, in: $1) }
    #expect(text.contains("◂ 7/9 ▸") && text.contains("▸ action 20") && text.contains("20.6"))
    for _ in 0..<20 { matrix.handle(.left, in: rect) }
    matrix.handle(.home, in: rect)
    #expect(matrix.selected ?? (9, 9) == (0, 0))
    #expect(matrix.handle(.enter, in: rect) == .opened(row: 0, column: 0))
    #expect(matrix.handle(.character("x"), in: rect) == nil)
  }

  @Test func `every cell is reached and shown under the hardware cursor`() {
    for columns in [20, 34, 60, 120] {
      for rows in [3, 6, 30] {
        var matrix = Self.matrix(7, 9)
        let rect = block(rows, columns)
        for row in 0..<7 {
          for column in 0..<9 {
            #expect(matrix.selected ?? (-1, -1) == (row, column))
            var frame = Frame(size: Size(rows: rows, columns: columns))
            matrix.draw(on: &frame, in: frame.bounds)
            let cursor = frame.cursor ?? Point(row: 0, column: 0)
            #expect(frame.lines[cursor.row].dropFirst(cursor.column).hasPrefix("\(row).\(column)"))
            matrix.handle(.right, in: rect)
          }
          for _ in 0..<9 { matrix.handle(.left, in: rect) }
          matrix.handle(.down, in: rect)
        }
      }
    }
  }

  @Test func `a click chooses the cell below it`() {
    var matrix = Self.matrix(3, 3)
    let rect = block(5, 60)
    func click(_ action: Mouse.Action, _ row: Int, _ column: Int) -> Matrix.Event? {
      matrix.handle(.mouse(Mouse(action, at: Point(row: row, column: column))), in: rect)
    }
    #expect(click(.click, 3, 26) == .moved)
    #expect(matrix.selected ?? (0, 0) == (1, 1))
    #expect(click(.doubleClick, 4, 40) == .opened(row: 2, column: 2))
    #expect(click(.click, 0, 26) == nil)
    #expect(click(.click, 3, 59) == nil)
  }

  @Test(arguments: sizes) func `any size, key and text is drawn`(size: Size) {
    for (rows, columns) in [(0, 0), (0, 3), (3, 0), (1, 1), (30, 30)] {
      var matrix = Matrix(
        (0..<columns).map { Matrix.Head(awkwardTexts[$0 % 9], detail: awkwardTexts[$0 % 7]) },
        rows: (0..<rows).map { awkwardTexts[$0 % awkwardTexts.count] },
        cells: (0..<rows).map { row in
          (0..<columns).map { Table.Cell(awkwardTexts[(row + $0) % awkwardTexts.count]) }
        })
      for key in keys(at: size) {
        _ = matrix.handle(key, in: block(size.rows, size.columns))
        var frame = Frame(size: size)
        matrix.draw(empty: "Rien.", on: &frame, in: frame.bounds)
        #expect(frame.cursor.map { frame.bounds.contains($0) } ?? true)
      }
    }
  }
}
