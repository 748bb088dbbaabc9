/// A list of things to choose from, each with a word or figure at the right.
package struct Menu: Hashable, Sendable {
  /// One line of a menu.
  package struct Item: Hashable, Sendable {
    package let title: String
    /// A count or a key, at the right.
    package let detail: String
    package let isEnabled: Bool

    package init(_ title: String, detail: String = "", isEnabled: Bool = true) {
      self.title = title
      self.detail = detail
      self.isEnabled = isEnabled
    }

    /// A blank line between groups, on which the cursor does not stand.
    package static let gap = Item("")

    var isGap: Bool { title.isEmpty && detail.isEmpty }
  }

  /// What a key meant.
  package enum Event: Hashable, Sendable {
    case moved
    case chose(Int)
  }

  package var items: [Item] {
    didSet {
      list.count = items.count
      leaveGap(by: 1)
    }
  }
  private var list: ListCursor

  package init(_ items: [Item], selected: Int = 0) {
    self.items = items
    list = ListCursor(count: items.count)
    select(selected)
  }

  /// The item under the cursor, or nil in an empty menu.
  package var selected: Int? {
    items.indices.contains(list.index) && !items[list.index].isGap ? list.index : nil
  }

  package mutating func select(_ index: Int) {
    list.move(to: index)
    leaveGap(by: 1)
  }

  /// Takes a key; `rect` is the block the menu is drawn in.
  /// - Returns: nil for a key that means nothing here.
  package mutating func handle(_ key: Key, in rect: Rect) -> Event? {
    if case .mouse(let mouse) = key { return handle(mouse, in: rect) }
    let before = list.index
    if list.move(by: key, height: rect.rows) {
      leaveGap(by: list.index < before ? -1 : 1)
      return .moved
    }
    guard key == .enter, let selected else { return nil }
    return .chose(selected)
  }

  package func draw(isFocused: Bool = true, on frame: inout Frame, in rect: Rect) {
    for (offset, index) in list.window(height: rect.rows).enumerated() {
      let item = items[index]
      let line = rect.line(offset)
      let isUnder = index == selected
      let style = Style(
        isUnder && isFocused ? .selection : item.isEnabled ? .text : .quiet, isBold: isUnder)
      if isUnder {
        frame.clear(line, style)
        frame.write("▸", in: line, style)
      }
      let (title, detail) = line.cutLeft(2).rest.cutRight(CellWidth.of(item.detail))
      frame.write(item.title, in: item.detail.isEmpty ? title : title.cutRight(1).rest, style)
      frame.write(item.detail, in: detail, isUnder ? style : Style(.quiet))
      if isUnder, isFocused, !line.isEmpty {
        frame.cursor = Point(row: line.row, column: line.column)
      }
    }
  }

  private mutating func handle(_ mouse: Mouse, in rect: Rect) -> Event? {
    guard rect.contains(mouse.point) else { return nil }
    switch mouse.action {
    case .wheelUp, .wheelDown:
      _ = list.move(by: .mouse(mouse), height: rect.rows)
      leaveGap(by: mouse.action == .wheelUp ? -1 : 1)
      return .moved
    case .click, .doubleClick:
      let window = list.window(height: rect.rows)
      let index = window.lowerBound + mouse.point.row - rect.row
      guard window.contains(index), !items[index].isGap else { return nil }
      list.move(to: index)
      return .chose(index)
    }
  }

  /// Takes the cursor off a gap, onwards if there is an item, else back.
  private mutating func leaveGap(by step: Int) {
    for direction in [step, -step] {
      var index = list.index
      while items.indices.contains(index), items[index].isGap { index += direction }
      guard items.indices.contains(index) else { continue }
      return list.move(to: index)
    }
  }
}
