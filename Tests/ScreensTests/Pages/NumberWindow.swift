import Store

extension Window<Int> {
  /// Whether a row lies on the right side of the place, in a list that goes down.
  func has(_ row: Int) -> Bool {
    switch place {
    case .first, .last: true
    case .from(let anchor): row <= anchor
    case .after(let anchor): row < anchor
    case .before(let anchor): row > anchor
    case .at(let anchor): row == anchor
    }
  }
}

extension [Int] {
  func window(_ window: Window<Int>) -> [Int] {
    switch window.place {
    case .first, .from, .after, .at: Array(prefix(window.limit))
    case .last, .before: suffix(window.limit)
    }
  }
}
