/// A table of which only a window is read and drawn: the caller asks `window(in:)` which rows are
/// wanted, and gives those to `draw`.
package struct Table: Hashable, Sendable {
  /// What a key meant.
  package enum Event: Hashable, Sendable {
    /// The cursor or the window moved.
    case moved
    /// The row is to be opened: Enter or a double click.
    case opened(Int)
    /// The row is to be marked or unmarked: Space.
    case marked(Int)
  }

  /// The cursor and the window.
  package var list: ListCursor
  /// Whether there may be more rows than `list.count` says.
  package var isBounded: Bool
  /// Whether rows can be marked; then marks have a column.
  package var takesMarks: Bool

  package init(count: Int = 0, isBounded: Bool = false, takesMarks: Bool = false) {
    list = ListCursor(count: count)
    self.isBounded = isBounded
    self.takesMarks = takesMarks
  }

  /// How many rows there are. The cursor stays on one of them.
  package var count: Int {
    get { list.count }
    set { list.count = newValue }
  }

  /// The row under the cursor, or nil in an empty table.
  package var selected: Int? { list.isEmpty ? nil : list.index }

  /// The rows to read for a table drawn in this block, titles included.
  package func window(in rect: Rect) -> Range<Int> { list.window(height: rect.rows - 1) }

  /// « 3/42 », or « 3/1000+ » when there may be more.
  package func position(grouped: (Int) -> String = { String($0) }) -> String {
    "\(grouped(list.isEmpty ? 0 : list.index + 1))/\(grouped(list.count))\(isBounded ? "+" : "")"
  }

  /// Takes a key; `rect` is the block the table is drawn in.
  /// - Returns: nil for a key that means nothing here.
  package mutating func handle(_ key: Key, in rect: Rect) -> Event? {
    let height = max(0, rect.rows - 1)
    if case .mouse(let mouse) = key {
      guard rect.contains(mouse.point) else { return nil }
      return handle(mouse, in: rect)
    }
    if list.move(by: key, height: height) { return .moved }
    guard let selected else { return nil }
    switch key {
    case .enter: return .opened(selected)
    case .character(" ") where takesMarks: return .marked(selected)
    case .character, .control, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down,
      .left, .right, .home, .end, .pageUp, .pageDown, .function, .paste, .mouse, .resize, .hangUp:
      return nil
    }
  }

  private mutating func handle(_ mouse: Mouse, in rect: Rect) -> Event? {
    switch mouse.action {
    case .wheelUp, .wheelDown:
      return list.move(by: .mouse(mouse), height: max(0, rect.rows - 1)) ? .moved : nil
    case .click, .doubleClick:
      let window = window(in: rect)
      let row = window.lowerBound + mouse.point.row - rect.row - 1
      guard window.contains(row) else { return nil }
      _ = list.move(by: .resize, height: max(0, rect.rows - 1))
      list.move(to: row)
      return mouse.action == .click ? .moved : .opened(row)
    }
  }
}
