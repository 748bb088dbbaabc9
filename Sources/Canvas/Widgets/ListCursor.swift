/// Where a person is in a list of which only a window is seen: the row under the cursor and the first row shown.
/// It stays within the list when the list shrinks.
package struct ListCursor: Hashable, Sendable {
  /// How many rows there are.
  package var count: Int {
    didSet {
      count = max(0, count)
      index = clamped(index)
    }
  }
  /// The row under the cursor; 0 in an empty list.
  package private(set) var index = 0
  private var top = 0

  package init(count: Int = 0) { self.count = max(0, count) }

  package var isEmpty: Bool { count == 0 }

  /// The rows that a window of a height shows; the cursor is always among them.
  package func window(height: Int) -> Range<Int> {
    guard height > 0, count > 0 else { return 0..<0 }
    let highest = max(0, count - height)
    let first = min(max(min(top, index), index - height + 1, 0), highest)
    return first..<min(count, first + height)
  }

  /// Puts the cursor on a row, or on the nearest there is.
  package mutating func move(to index: Int) { self.index = clamped(index) }

  /// Moves as a key says, in a window of a height.
  /// - Parameter letters: whether j, k, g and G move too.
  /// - Returns: false for a key that does not move.
  package mutating func move(by key: Key, height: Int, letters: Bool = true) -> Bool {
    top = window(height: height).lowerBound
    let page = max(1, height - 1)
    switch key {
    case .up: move(to: index - 1)
    case .down: move(to: index + 1)
    case .pageUp: turn(by: -page, height)
    case .pageDown: turn(by: page, height)
    case .control("u"): turn(by: -max(1, height / 2), height)
    case .control("d"): turn(by: max(1, height / 2), height)
    case .home: move(to: 0)
    case .end: move(to: count - 1)
    case .character(let letter) where letters: return move(by: letter)
    case .mouse(let mouse): return wheel(mouse.action, height)
    case .character, .control, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .left,
      .right, .function, .paste, .resize, .hangUp:
      return false
    }
    return true
  }

  private mutating func move(by letter: Character) -> Bool {
    switch letter {
    case "k": move(to: index - 1)
    case "j": move(to: index + 1)
    case "g": move(to: 0)
    case "G": move(to: count - 1)
    default: return false
    }
    return true
  }

  /// Moves window and cursor together, so that the cursor keeps its place on the screen.
  private mutating func turn(by rows: Int, _ height: Int) {
    top = min(max(0, top + rows), max(0, count - height))
    move(to: index + rows)
  }

  /// Moves the window, and the cursor only as far as the window takes it along.
  private mutating func wheel(_ action: Mouse.Action, _ height: Int) -> Bool {
    let step: Int
    switch action {
    case .wheelUp: step = -3
    case .wheelDown: step = 3
    case .click, .doubleClick: return false
    }
    guard height > 0 else { return true }
    top = min(max(0, top + step), max(0, count - height))
    move(to: min(max(index, top), top + height - 1))
    return true
  }

  private func clamped(_ index: Int) -> Int { min(max(0, index), max(0, count - 1)) }
}
