internal import Canvas

/// Tells a double click from two clicks: twice on the same cell within 400 ms.
struct ClickCounter {
  static let limit = 400
  private var last: (point: Point, time: Int)?

  init() {}

  /// What a press at a time (in milliseconds) means.
  mutating func press(at point: Point, time: Int) -> Mouse.Action {
    if let last, last.point == point, time - last.time <= Self.limit {
      self.last = nil
      return .doubleClick
    }
    last = (point, time)
    return .click
  }
}
