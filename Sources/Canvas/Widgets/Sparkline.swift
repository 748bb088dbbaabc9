/// Figures as small columns side by side: « ▁▂▁▁▇▃ ».
package struct Sparkline: Hashable, Sendable {
  package var values: [Int]
  /// Digits in place of columns, where the terminal has no block characters.
  package var isASCII: Bool

  package init(_ values: [Int], isASCII: Bool = false) {
    self.values = values
    self.isASCII = isASCII
  }

  /// One character a figure. Nothing is the lowest column, and anything more than nothing is higher.
  package var text: String {
    let highest = max(1, values.max() ?? 1)
    let steps = isASCII ? Self.digits : Self.columns
    return String(
      values.map { value in
        guard value > 0 else { return steps[0] }
        let share = Double(value) / Double(highest) * Double(steps.count - 1)
        return steps[min(steps.count - 1, max(1, Int(share.rounded())))]
      })
  }

  /// Draws the last figures for which there is room.
  package func draw(_ style: Style = Style(.accent), on frame: inout Frame, in rect: Rect) {
    frame.write(String(text.suffix(rect.columns)), in: rect.line(0), style)
  }

  private static let columns = Array("▁▂▃▄▅▆▇█")
  private static let digits = Array("0123456789")
}
