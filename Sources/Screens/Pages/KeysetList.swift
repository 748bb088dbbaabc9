package import Canvas
package import Store

/// A list that may be of any length: it keeps the key of its first visible row and the cursor in the
/// window, and reads no more than it shows. Its cost does not grow with the data.
package struct KeysetList<Anchor: RowAnchor>: Hashable, Sendable {
  var place: Window<Anchor>.Place = .first
  /// The selected row, counted from the top of the window.
  package internal(set) var row = 0
  /// The selected row, counted from the top of the list; nil where that was never counted.
  package internal(set) var position: Int? = 0
  /// The keys of the window's rows, as they were when the cursor was put among them.
  var keys: [Anchor] = []

  package init() {}

  /// The stretch to read for a table of this height, in rows.
  package func window(height: Int) -> Window<Anchor> {
    Window(place, limit: max(1, height))
  }

  /// Goes back to the first row, as after another filter.
  package mutating func restart() { self = KeysetList() }

  /// The selected row among those of the window.
  package func selected<Item>(in items: [Item]) -> Item? {
    items.isEmpty ? nil : items[min(row, items.count - 1)]
  }

  /// The number of the selected row in a window of so many.
  func selected(among count: Int) -> Int? { count == 0 ? nil : min(row, count - 1) }

  /// The table to draw the window with.
  package func table(of count: Int) -> Table {
    var table = Table(count: count)
    table.list.move(to: min(row, max(0, count - 1)))
    return table
  }

  /// « 3/42 », « …/1000+ ».
  package func position(of count: BoundedCount) -> String {
    let whole = "\(count.count)\(count.isMore ? "+" : "")"
    guard count.count > 0 else { return "0/0" }
    return "\(position.map { "\($0 + 1)" } ?? "…")/\(whole)"
  }

  /// Moves by a key.
  /// - Parameters:
  ///   - items: the keys of the window's rows.
  ///   - rect: the block the table is drawn in, titles included.
  ///   - read: the keys of another window's rows.
  /// - Returns: nil for a key that does not move.
  package mutating func press(
    _ key: Key, among items: [Anchor], in rect: Rect,
    read: (Window<Anchor>) throws -> (items: [Anchor], count: BoundedCount)
  ) throws -> Table.Event? {
    keys = items
    let height = max(1, rect.rows - 1)
    switch key {
    case .down, .character("j"): try moveDown(items, read)
    case .up, .character("k"): try moveUp(items, read)
    case .pageDown, .control("d"): try pageDown(items, height, read)
    case .pageUp, .control("u"): try pageUp(items, height, read)
    case .home, .character("g"): try moveToTop(height, read)
    case .end, .character("G"): try moveToEnd(height, read)
    case .enter: return items.isEmpty ? nil : .opened(min(row, items.count - 1))
    case .mouse(let mouse): return try click(mouse, items, in: rect, read)
    case .character, .control, .escape, .tab, .backTab, .backspace, .delete, .insert, .left,
      .right, .function, .paste, .resize, .hangUp:
      return nil
    }
    return .moved
  }

  private typealias Reading = (Window<Anchor>) throws -> (items: [Anchor], count: BoundedCount)

  private mutating func moveDown(
    _ items: [Anchor], _ read: Reading
  ) throws {
    guard let last = items.last else { return }
    if row < items.count - 1 {
      row += 1
    } else {
      let next = try read(Window(.after(last), limit: 1)).items
      guard let first = next.first else { return }
      keys = items.dropFirst() + [first]
      place = .from(keys[0])
    }
    position = position.map { $0 + 1 }
  }

  private mutating func moveUp(
    _ items: [Anchor], _ read: Reading
  ) throws {
    guard let first = items.first else { return }
    if row > 0 {
      row = min(row, items.count - 1) - 1
    } else {
      guard let previous = try read(Window(.before(first), limit: 1)).items.last
      else { return }
      keys = [previous] + items.dropLast()
      place = .from(previous)
    }
    position = position.map { max(0, $0 - 1) }
  }

  private mutating func pageDown(
    _ items: [Anchor], _ height: Int, _ read: Reading
  ) throws {
    guard let last = items.last else { return }
    let next = try read(Window(.after(last), limit: height)).items
    if let first = next.first {
      keys = next
      place = .from(first)
      position = position.map { $0 + items.count - row + min(row, next.count - 1) }
      row = min(row, next.count - 1)
    } else {
      position = position.map { $0 + items.count - 1 - row }
      row = items.count - 1
    }
  }

  private mutating func pageUp(
    _ items: [Anchor], _ height: Int, _ read: Reading
  ) throws {
    guard let first = items.first else { return }
    let before = try read(Window(.before(first), limit: height)).items
    guard before.count == height, let top = before.first else {
      return try moveToTop(height, read)
    }
    keys = before
    place = .from(top)
    position = position.map { max(0, $0 - before.count) }
  }

  private mutating func moveToTop(_ height: Int, _ read: Reading) throws {
    restart()
    keys = try read(window(height: height)).items
  }

  private mutating func moveToEnd(_ height: Int, _ read: Reading) throws {
    let (items, count) = try read(Window(.last, limit: height))
    guard !items.isEmpty else { return }
    keys = items
    place = .last
    row = items.count - 1
    position = count.isMore ? nil : count.count - 1
  }

  private mutating func click(
    _ mouse: Mouse, _ items: [Anchor], in rect: Rect,
    _ read: Reading
  ) throws -> Table.Event? {
    guard rect.contains(mouse.point) else { return nil }
    switch mouse.action {
    case .wheelDown: try moveDown(items, read)
    case .wheelUp: try moveUp(items, read)
    case .click, .doubleClick:
      let target = mouse.point.row - rect.row - 1
      guard items.indices.contains(target) else { return nil }
      position = position.map { $0 + target - row }
      row = target
      if mouse.action == .doubleClick { return .opened(target) }
    }
    return .moved
  }
}
