import Canvas

/// The blocks of a list and of what its selected row opens. They share one border.
struct Panes: Hashable {
  let list: Rect
  let detail: Rect
  /// Whether the detail stands at the right of the list, and not below it.
  let isBeside: Bool

  /// From so many columns of the terminal the detail stands beside.
  static let columns = 110
  /// From so many rows it stands below, where the list would be narrow beside it.
  static let rows = 34
  /// The columns that a list keeps beside its detail, where the detail could stand below.
  private static let roomyList = 74
  /// The columns in which a page is read with ease: from there on the list has the room.
  private static let roomyDetail = 60

  init?(in content: Rect, of size: Size) {
    let narrow = min(content.columns * 45 / 100, Self.roomyDetail)
    let isRoomy = content.columns - narrow >= Self.roomyList
    if size.columns >= Self.columns, isRoomy || size.rows < Self.rows {
      let (left, right) = content.cutRight(narrow)
      list = Rect(row: left.row, column: left.column, rows: left.rows, columns: left.columns + 1)
      detail = right
      isBeside = true
    } else if size.rows >= Self.rows {
      let (top, bottom) = content.cutTop(content.rows * 45 / 100)
      list = Rect(row: top.row, column: top.column, rows: top.rows + 1, columns: top.columns)
      detail = bottom
      isBeside = false
    } else {
      return nil
    }
  }
}

extension Panes {
  /// Makes one border of the two: the list's, with the detail's title in it.
  func join(_ frame: inout Frame) {
    if isBeside {
      let last = detail.row + detail.rows - 1
      frame.draw("┬", at: Point(row: detail.row, column: detail.column), Style(.accent))
      frame.draw("┴", at: Point(row: last, column: detail.column), Style(.accent))
    } else {
      Self.joinAcross(detail.line(0), on: &frame)
    }
  }

  /// Makes a line of a border one that crosses the box it stands in.
  static func joinAcross(_ line: Rect, on frame: inout Frame) {
    let right = line.column + line.columns - 1
    frame.draw("├", at: Point(row: line.row, column: line.column), Style(.accent))
    frame.draw("┤", at: Point(row: line.row, column: right), Style(.accent))
  }
}
