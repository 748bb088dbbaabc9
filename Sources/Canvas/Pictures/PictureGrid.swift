/// Where the cells of a picture stand, in its own units. A font of 15 is 9 wide, so that a whole line of most fonts
/// fits by itself too.
enum PictureGrid {
  static let width = 9
  static let height = 18
  /// Round the cells.
  static let margin = 9
  /// Below the top of a cell.
  static let baseline = 14
  static let underline = 16
  static let fontSize = 15

  static func left(of column: Int) -> Int { margin + column * width }

  static func top(of row: Int) -> Int { margin + row * height }

  static func size(of size: Size) -> (width: Int, height: Int) {
    (left(of: size.columns) + margin, top(of: size.rows) + margin)
  }
}
