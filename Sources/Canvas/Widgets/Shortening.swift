/// Widths that stand beside one another and have too little room together.
enum Shortening {
  /// Takes from the widest, cell by cell, until all have room or none may give more, so that all the room is used.
  /// - Parameters:
  ///   - least: the cells that each of them keeps.
  ///   - places: those that may give; of two alike the one that stands first here goes first.
  static func shorten(
    _ widths: inout [Int], to room: Int, downTo least: Int, at places: [Int]
  ) {
    var missing = widths.reduce(0, +) - room
    while missing > 0 {
      let giving = places.filter { widths[$0] > least }
      guard let widest = giving.max(by: { widths[$0] < widths[$1] }) else { return }
      widths[widest] -= 1
      missing -= 1
    }
  }
}
