/// How far some work is: « ████████░░░░  420 / 1 000   42 % ».
package struct ProgressBar: Hashable, Sendable {
  package var done: Int
  package var total: Int

  package init(done: Int, of total: Int) {
    self.done = done
    self.total = total
  }

  /// The part that is done, in hundredths; 100 when there is nothing to do.
  package var percent: Int {
    guard total > 0 else { return 100 }
    return Int(share * 100)
  }

  /// Draws the bar, and the figures right of it where there is room for both.
  /// - Parameter figures: what is said of the work; `done / total` when nil.
  package func draw(figures: String? = nil, on frame: inout Frame, in rect: Rect) {
    let line = rect.line(0)
    let figures = "\(figures ?? "\(done) / \(total)")  \(percent) %"
    let width = CellWidth.of(figures) + 2
    let (bar, words) = line.cutRight(width + 5 <= line.columns ? width : 0)
    let filled = Int(share * Double(bar.columns))
    let (full, rest) = bar.cutLeft(filled)
    frame.fill(full, with: "█", Style(.accent))
    frame.fill(rest, with: "░", Style(.quiet))
    frame.write(figures, in: words.cutLeft(2).rest)
  }

  private var share: Double {
    total > 0 ? Double(min(max(0, done), total)) / Double(total) : 1
  }
}
