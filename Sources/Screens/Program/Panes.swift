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

  init?(in content: Rect, of size: Size) {
    let narrow = content.columns * 45 / 100
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
    let style = Style(.accent)
    let last = detail.row + detail.rows - 1
    let right = detail.column + detail.columns - 1
    func put(_ scalar: Unicode.Scalar, _ row: Int, _ column: Int) {
      frame.fill(Rect(row: row, column: column, rows: 1, columns: 1), with: scalar, style)
    }
    if isBeside {
      put("┬", detail.row, detail.column)
      put("┴", last, detail.column)
    } else {
      put("├", detail.row, detail.column)
      put("┤", detail.row, right)
    }
  }
}
