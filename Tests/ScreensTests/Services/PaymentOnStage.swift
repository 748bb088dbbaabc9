import Canvas
import Testing

@testable import Screens

extension ScreenStage {
  /// Chooses how the simulated bank answers, by the words on the page.
  func choosePayment(_ words: String) { click(words) }

  /// Presses the button that pays.
  func pay() { click("Payer ", last: true) }

  /// Clicks on a text of the terminal.
  func click(
    _ text: String, last: Bool = false, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    // A long page opens at its top.
    for _ in 0..<6 where !shows(text) { press(.pageDown) }
    let frame = frame()
    let rows = last ? Array(frame.lines.enumerated().reversed()) : Array(frame.lines.enumerated())
    for (row, line) in rows {
      guard let range = line.ranges(of: text).first else { continue }
      let column = CellWidth.of(line[..<range.lowerBound])
      return press(.mouse(Mouse(.click, at: Point(row: row, column: column))))
    }
    Issue.record(
      "« \(text) » is not on the screen:\n\(self.text())", sourceLocation: sourceLocation)
  }
}
