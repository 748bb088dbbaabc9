/// Figures as columns side by side that are several lines high.
package struct Columns: Hashable, Sendable {
  /// In eighths of a line.
  private let heights: [Int]
  private let lines: Int

  package init(_ values: [Int], lines: Int) {
    let highest = max(1, values.max() ?? 1)
    let most = 8 * lines - 1
    heights = values.map { value in
      guard value > 0 else { return 1 }
      return max(2, Int((Double(value) / Double(highest) * Double(most)).rounded()) + 1)
    }
    self.lines = lines
  }

  /// What stands in a line of a column, the highest line first.
  package subscript(_ column: Int, _ line: Int) -> String {
    let below = 8 * (lines - 1 - line)
    return Self.parts[min(8, max(0, heights[column] - below))]
  }

  private static let parts = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
}
