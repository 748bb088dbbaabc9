/// How far something that is higher than its block is scrolled, and the bar that shows it.
package struct ScrollView: Hashable, Sendable {
  /// The first line shown.
  package var top: Int

  package init(top: Int = 0) { self.top = top }

  /// The lines that are seen.
  package func window(content: Int, height: Int) -> Range<Int> {
    let first = min(max(0, top), max(0, content - max(0, height)))
    return first..<max(first, min(content, first + max(0, height)))
  }

  /// Scrolls so far that some lines are seen, the first of them in any case.
  package mutating func show(_ lines: Range<Int>, content: Int, height: Int) {
    top = window(content: content, height: height).lowerBound
    top = min(max(top, lines.upperBound - height), lines.lowerBound)
    top = max(0, top)
  }

  /// Scrolls as a key says.
  /// - Returns: false for a key that does not scroll.
  package mutating func handle(_ key: Key, content: Int, in rect: Rect) -> Bool {
    top = window(content: content, height: rect.rows).lowerBound
    let page = max(1, rect.rows - 1)
    switch key {
    case .up, .character("k"): top -= 1
    case .down, .character("j"): top += 1
    case .pageUp: top -= page
    case .pageDown, .character(" "): top += page
    case .control("u"): top -= max(1, rect.rows / 2)
    case .control("d"): top += max(1, rect.rows / 2)
    case .home, .character("g"): top = 0
    case .end, .character("G"): top = content
    case .mouse(let mouse):
      guard rect.contains(mouse.point) else { return false }
      switch mouse.action {
      case .wheelUp: top -= 3
      case .wheelDown: top += 3
      case .click, .doubleClick: return false
      }
    case .character, .control, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .left,
      .right, .function, .paste, .resize, .hangUp:
      return false
    }
    top = window(content: content, height: rect.rows).lowerBound
    return true
  }

  /// Draws at the right edge of a block which part of the content is seen; nothing when all is.
  package func drawBar(content: Int, on frame: inout Frame, in rect: Rect) {
    guard content > rect.rows, rect.columns > 0, rect.rows > 0 else { return }
    let bar = rect.cutRight(1).right
    let window = window(content: content, height: rect.rows)
    frame.fill(bar, with: "│", Style(.quiet))
    let length = max(1, rect.rows * rect.rows / content)
    let first = window.lowerBound * (rect.rows - length) / max(1, content - rect.rows)
    let thumb = Rect(row: bar.row + first, column: bar.column, rows: length, columns: 1)
    frame.fill(thumb, with: "█", Style(.quiet))
    if window.lowerBound > 0 { frame.write("▲", in: bar.line(0), Style(.accent)) }
    if window.upperBound < content { frame.write("▼", in: bar.line(bar.rows - 1), Style(.accent)) }
  }
}
