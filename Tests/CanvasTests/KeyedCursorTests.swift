import Canvas
import Testing

/// A cursor that knows its row by its key.
struct KeyedCursorTests {
  private let rect = Rect(row: 0, column: 0, rows: 6, columns: 20)

  /// On « c » of a, b, c, d.
  private func cursor() -> KeyedCursor<String> {
    var cursor = KeyedCursor<String>()
    _ = cursor.settle(among: ["a", "b", "c", "d"])
    _ = cursor.press(.down, among: ["a", "b", "c", "d"], in: rect)
    _ = cursor.press(.down, among: ["a", "b", "c", "d"], in: rect)
    return cursor
  }

  @Test func `it stays on its row when others come, go or change places`() {
    for rows in [["c", "a"], ["x", "y", "a", "b", "c", "d"], ["d", "c", "b", "a"]] {
      var cursor = cursor()
      #expect(cursor.selected(in: rows, by: \.self) == "c")
      #expect(cursor.settle(among: rows) == .none)
      #expect(rows[cursor.index] == "c")
    }
  }

  @Test func `where its row is gone, it stays at the neighbouring place, and says so`() {
    for (rows, neighbour) in [
      (["a", "b", "d"], "d"), (["x", "a", "b"], "b"), (["x", "d", "y"], "d"), (["x", "y"], "y"),
    ] {
      var cursor = cursor()
      #expect(cursor.selected(in: rows, by: \.self) == neighbour)
      #expect(cursor.settle(among: rows) == .gone)
      #expect(cursor.settle(among: rows) == .none)
    }
    var last = cursor()
    #expect(last.settle(among: []) == .gone)
    #expect(last.selected(in: [String](), by: \.self) == nil)
  }

  @Test func `it goes to what is new where that is asked for`() {
    var cursor = cursor()
    #expect(cursor.settle(among: ["a", "n", "b", "c", "d"]) == .none)
    #expect(cursor.settle(among: ["a", "n", "o", "b", "c", "d"], goingToNew: true) == .new)
    #expect(cursor.index == 2)
    #expect(cursor.settle(among: ["a", "n", "o", "c", "d"], goingToNew: true) == .none)
    #expect(cursor.index == 2)
  }

  @Test func `the row at the top is remembered before any key`() {
    var cursor = KeyedCursor<Int>()
    _ = cursor.settle(among: [1, 2])
    #expect(cursor.selected(in: [0, 1, 2], by: \.self) == 1)
    cursor.restart()
    #expect(cursor.selected(in: [0, 1, 2], by: \.self) == 0)
  }

  @Test func `rows of one key do no harm`() {
    var cursor = KeyedCursor<Int>()
    _ = cursor.settle(among: [1, 1, 1])
    _ = cursor.press(.end, among: [1, 1, 1], in: rect)
    #expect(cursor.index == 2)
    _ = cursor.settle(among: [2, 1])
    #expect(cursor.index == 1)
  }
}
