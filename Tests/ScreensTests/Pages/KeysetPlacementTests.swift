import Canvas
import Store
import Testing

@testable import Screens

/// SIM-6: a row that others have pushed out of the window is not gone.
struct KeysetPlacementTests {
  @Test func `a row out of the window is looked up, and the window is read round it`() throws {
    var list = KeysetList<Int>()
    var rows = [9, 8, 7, 6, 5]
    func look(height: Int) throws -> (rows: [Int], isGone: Bool) {
      let read = try list.read(height: height, by: { $0 }) { window in
        Stretch(rows.filter { window.has($0) }.window(window), of: BoundedCount(count: rows.count))
      }
      let isGone = list.settle(among: read.keys, at: read.placement)
      return (read.stretch.items, isGone)
    }
    #expect(try look(height: 3) == ([9, 8, 7], false))
    _ = try list.press(
      .mouse(Mouse(.click, at: Point(row: 3, column: 0))), among: [9, 8, 7],
      in: Rect(row: 0, column: 0, rows: 4, columns: 9)
    ) { _ in ([], BoundedCount(count: 5)) }
    #expect(list.row == 2 && list.position == 2)
    // Pushed out by what came on top.
    rows = [12, 11, 10] + rows
    #expect(try look(height: 3) == ([9, 8, 7], false))
    #expect(list.row == 2 && list.position == 5)
    // A smaller window shows less, and the row still.
    #expect(try look(height: 2) == ([8, 7], false))
    #expect(try look(height: 3) == ([8, 7, 6], false))
    #expect(list.row == 1 && list.position == 5)
    // Gone: the next one takes its place.
    rows.removeAll { $0 == 7 }
    #expect(try look(height: 3) == ([8, 6, 5], true))
    #expect(try look(height: 3) == ([8, 6, 5], false))
    #expect(list.row == 1)
    // All that was in the window is gone.
    rows = [12, 11]
    #expect(try look(height: 3) == ([12, 11], true))
    rows = []
    #expect(try look(height: 3) == ([], true))
    #expect(try look(height: 3) == ([], false))
  }
}
