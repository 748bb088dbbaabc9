extension Graph {
  /// Takes a key; `rect` is the block the graph is drawn in. An arrow leads to the nearest box that way.
  /// - Returns: nil for a key that means nothing here.
  @discardableResult
  package mutating func handle(_ key: Key, in rect: Rect) -> Event? {
    switch key {
    case .left, .character("h"): turn(toLeft: true, in: rect)
    case .right, .character("l"): turn(toLeft: false, in: rect)
    case .enter: return .opened(selected)
    case .mouse(let mouse): return handle(mouse, in: rect)
    case .character, .control, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down,
      .home, .end, .pageUp, .pageDown, .function, .paste, .resize, .hangUp:
      return walk(by: key, in: rect) ? .moved : nil
    }
    return .moved
  }

  /// Goes up or down the side the cursor is in. From the middle it goes to the nearest box above or below.
  private mutating func walk(by key: Key, in rect: Rect) -> Bool {
    let height = Self.capacity(of: rect.rows)
    switch selected {
    case .left:
      guard place.left.move(by: key, height: height) else { return false }
      place.spot = .left(place.left.index)
    case .right:
      guard place.right.move(by: key, height: height) else { return false }
      place.spot = .right(place.right.index)
    case .centre: return leaveCentre(by: key, in: rect)
    }
    return true
  }

  private mutating func leaveCentre(by key: Key, in rect: Rect) -> Bool {
    let isUp: Bool
    switch key {
    case .up, .character("k"): isUp = true
    case .down, .character("j"): isUp = false
    case .character, .control, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert,
      .left, .right, .home, .end, .pageUp, .pageDown, .function, .paste, .mouse, .resize, .hangUp:
      return false
    }
    let layout = layout(in: rect)
    guard let centre = layout.boxes[.centre] else { return true }
    let others = layout.boxes.filter { spot, box in
      spot != .centre && (isUp ? box.row < centre.row : box.row > centre.row)
    }
    if let nearest = Self.nearest(to: centre, of: others) { select(nearest, in: rect) }
    return true
  }

  private mutating func turn(toLeft: Bool, in rect: Rect) {
    switch selected {
    case .left where !toLeft, .right where toLeft: place.spot = .centre
    case .centre:
      let layout = layout(in: rect)
      guard let centre = layout.boxes[.centre] else { return }
      let side = layout.boxes.filter { spot, _ in
        switch spot {
        case .centre: false
        case .left: toLeft
        case .right: !toLeft
        }
      }
      if let nearest = Self.nearest(to: centre, of: side) { select(nearest, in: rect) }
    case .left, .right: break
    }
  }

  /// The box whose row is nearest; of two, the upper, and the left.
  private static func nearest(to centre: Rect, of boxes: [Spot: Rect]) -> Spot? {
    func rank(_ box: Rect) -> (Int, Int, Int) {
      (abs(box.row - centre.row), box.row, box.column)
    }
    return boxes.min { rank($0.value) < rank($1.value) }?.key
  }

  /// Puts the cursor on a box that is shown; what is shown stays where it is.
  private mutating func select(_ spot: Spot, in rect: Rect) {
    let height = Self.capacity(of: rect.rows)
    _ = place.left.move(by: .resize, height: height)
    _ = place.right.move(by: .resize, height: height)
    select(spot)
  }

  /// Puts the cursor on a box.
  package mutating func select(_ spot: Spot) {
    switch spot {
    case .centre: place.spot = .centre
    case .left(let index):
      place.left.move(to: index)
      if !left.isEmpty { place.spot = .left(place.left.index) }
    case .right(let index):
      place.right.move(to: index)
      if !right.isEmpty { place.spot = .right(place.right.index) }
    }
  }

  private mutating func handle(_ mouse: Mouse, in rect: Rect) -> Event? {
    guard rect.contains(mouse.point) else { return nil }
    switch mouse.action {
    case .wheelUp, .wheelDown:
      return walk(by: mouse.action == .wheelUp ? .up : .down, in: rect) ? .moved : nil
    case .click, .doubleClick:
      guard let hit = layout(in: rect).boxes.first(where: { $0.value.contains(mouse.point) })
      else { return nil }
      select(hit.key, in: rect)
      return mouse.action == .click ? .moved : .opened(hit.key)
    }
  }
}
