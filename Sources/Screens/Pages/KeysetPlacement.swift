import Canvas
package import Store

/// Where the cursor of a long list stands among rows that were read round it, because others have changed the list so
/// that its row is not in the window any more (SIM-6).
package struct KeysetPlacement<Anchor: RowAnchor>: Hashable, Sendable {
  let place: Window<Anchor>.Place
  let row: Int
  let position: Int?
  /// Whether the row that was selected is not in the list any more; the cursor is on its neighbour then.
  let isGone: Bool
}

/// The rows of a window with the keys that name them, and where the cursor stands if they were read round it.
package struct KeysetRows<Item, Anchor: RowAnchor> {
  let stretch: Stretch<Item>
  let keys: [Anchor]
  let placement: KeysetPlacement<Anchor>?

  init(
    _ stretch: Stretch<Item>, named keys: [Anchor], at placement: KeysetPlacement<Anchor>? = nil
  ) {
    self.stretch = stretch
    self.keys = keys
    self.placement = placement
  }
}

extension KeysetList {
  /// Keeps the cursor on the row it was on, wherever that is in the window now.
  /// - Parameters:
  ///   - keys: those of the window's rows.
  ///   - placement: where the cursor stands, if the window was read round it.
  ///   - goingToNew: whether the cursor goes to a row that was not there before.
  /// - Returns: whether that row is gone; the cursor is on its neighbour then.
  package mutating func settle(
    among keys: [Anchor], at placement: KeysetPlacement<Anchor>? = nil, goingToNew: Bool = false
  ) -> Bool {
    let before = self.keys
    self.keys = keys
    if let placement {
      (place, row, position) = (placement.place, placement.row, placement.position)
      return placement.isGone && keys != before
    }
    if goingToNew, let new = Self.added(to: before, in: keys) {
      position = position.map { $0 + new - row }
      row = new
      return false
    }
    guard keys != before, before.indices.contains(row) else { return false }
    guard let index = Self.index(of: before[row], in: keys) else { return true }
    position = position.map { $0 + index - row }
    row = index
    return false
  }

  /// The one row that has come among the others, which are there as before, save what it pushed out of the window. A row
  /// that came in from below because another is gone is not one.
  private static func added(to before: [Anchor], in keys: [Anchor]) -> Int? {
    let known = Set(before.map(\.row))
    guard let new = keys.firstIndex(where: { !known.contains($0.row) }) else { return nil }
    var others = keys.map(\.row)
    others.remove(at: new)
    return before.map(\.row).starts(with: others) ? new : nil
  }

  /// Reads the rows of the window; where the selected one is not among them any more, it is looked up, and the rows are
  /// read round it, or round the nearest that is left.
  /// - Parameter isWhole: whether every row of the list is asked for, in a window of any height.
  package func read<Item>(
    height: Int, isWhole: Bool = false, by key: (Item) -> Anchor,
    _ read: (Window<Anchor>) throws -> Stretch<Item>
  ) throws -> KeysetRows<Item, Anchor> {
    let stretch = try read(isWhole ? Window(limit: .max) : window(height: height))
    let now = stretch.items.map(key)
    // The array that is kept, where it says the same: it is compared again, and found equal at once.
    if now == keys { return KeysetRows(stretch, named: keys) }
    if isWhole || !keys.indices.contains(row) || now.contains(where: isSelected) {
      return KeysetRows(stretch, named: now)
    }
    return try lookUp(outOf: KeysetRows(stretch, named: now), height: height, by: key, read)
  }

  private func isSelected(_ anchor: Anchor) -> Bool { anchor.row == keys[row].row }

  /// Finds the selected row, or the nearest that is left, which is not in the window that was read.
  private func lookUp<Item>(
    outOf window: KeysetRows<Item, Anchor>, height: Int, by key: (Item) -> Anchor,
    _ read: (Window<Anchor>) throws -> Stretch<Item>
  ) throws -> KeysetRows<Item, Anchor> {
    let now = window.keys
    let shift = keys.first.flatMap { Self.index(of: $0, in: now) }
    let nearest = [keys[row]] + keys[(row + 1)...] + keys[..<row].reversed()
    for (index, anchor) in nearest.enumerated() {
      let isGone = index > 0
      if isGone, let row = Self.index(of: anchor, in: now) {
        let moved = shift.map { $0 + row - self.row }
        let placement = KeysetPlacement(
          place: place, row: row, position: position(after: moved), isGone: true)
        return KeysetRows(window.stretch, named: now, at: placement)
      }
      guard let found = try read(Window(.at(anchor), limit: 1)).items.first else { continue }
      return try self.read(
        around: key(found), height: height, shift: isGone ? nil : shift, isGone: isGone, by: key,
        read)
    }
    let top = try read(Window(.first, limit: max(1, height)))
    return KeysetRows(
      top, named: top.items.map(key),
      at: KeysetPlacement(place: .first, row: 0, position: 0, isGone: true))
  }

  /// Reads the window in which a row stands where the cursor is, as far as that can be.
  private func read<Item>(
    around anchor: Anchor, height: Int, shift: Int?, isGone: Bool, by key: (Item) -> Anchor,
    _ read: (Window<Anchor>) throws -> Stretch<Item>
  ) throws -> KeysetRows<Item, Anchor> {
    let wanted = min(row, max(0, height - 1))
    let above = wanted == 0 ? [] : try read(Window(.before(anchor), limit: wanted)).items
    let start: Window<Anchor>.Place =
      above.count < wanted ? .first : .from(above.first.map(key) ?? anchor)
    let stretch = try read(Window(start, limit: max(1, height)))
    let keys = stretch.items.map(key)
    let row = Self.index(of: anchor, in: keys) ?? 0
    var position = position(after: shift)
    if position == nil, !stretch.count.isMore {
      position = try read(Window(.before(anchor), limit: BoundedCount.bound)).items.count
    }
    return KeysetRows(
      stretch, named: keys,
      at: KeysetPlacement(place: start, row: row, position: position, isGone: isGone))
  }

  /// The selected row counted from the top, so many rows further on; nil where either is not known.
  private func position(after rows: Int?) -> Int? {
    guard let position, let rows else { return nil }
    return position + rows
  }

  /// A row is the same row whatever it is sorted by now.
  private static func index(of anchor: Anchor, in keys: [Anchor]) -> Int? {
    keys.firstIndex { $0.row == anchor.row }
  }
}
