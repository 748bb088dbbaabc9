import Canvas
import Testing

@testable import Terminal

@Suite struct WindowSizeTests {
  @Test func `a terminal larger than any is drawn in its upper left part`() {
    for (rows, columns) in [(1, 1), (24, 80), (500, 200), (200, 500), (1000, 80)] {
      let size = Size(rows: rows, columns: columns)
      #expect(WindowSize.drawn(of: size) == size)
    }
    #expect(
      WindowSize.drawn(of: Size(rows: 1000, columns: 1000)) == Size(rows: 160, columns: 1000))
    #expect(
      WindowSize.drawn(of: Size(rows: 65_535, columns: 65_535)) == Size(rows: 160, columns: 1000))
    #expect(WindowSize.drawn(of: Size(rows: 65_535, columns: 1)) == Size(rows: 1000, columns: 1))
  }

  @Test func `what is kept of a screen fits in 24 MiB`() {
    #expect(WindowSize.bytesACell == 132)
    #expect(WindowSize.mostCells * WindowSize.bytesACell <= 24 << 20)
  }
}
