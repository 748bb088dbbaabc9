extension Table {
  /// What one row has in one column.
  package struct Cell: Hashable, Sendable, ExpressibleByStringInterpolation {
    package var text: String
    /// What follows the text and is not cut, whatever becomes of the text: a code, a count. Where it would leave the
    /// text no room it is cut with it all the same, so that the beginning of a name is read.
    package var end: String
    package var style: Style

    package init(_ text: String, end: String = "", _ style: Style = .plain) {
      self.text = text
      self.end = end
      self.style = style
    }

    /// Its text and end as they are written in so many cells.
    func parts(in width: Int) -> (text: String, end: String) {
      guard !end.isEmpty else { return (text, end) }
      let room = width - CellWidth.of(end)
      return room >= Self.leastText || CellWidth.fits(text, in: room)
        ? (text, end) : (text + end, "")
    }

    /// Fewer cells of a name say nothing.
    private static let leastText = 10

    /// The same words as a selected row shows them.
    var selected: Cell { Cell(text, end: end, Style(.selection)) }

    package init(stringLiteral text: String) { self.init(text) }
  }

  /// One row: a cell for each column, in the columns' order.
  package struct Row: Hashable, Sendable {
    package var cells: [Cell]
    /// Whether the person has chosen it among several.
    package var isMarked: Bool

    package init(_ cells: [Cell], isMarked: Bool = false) {
      self.cells = cells
      self.isMarked = isMarked
    }
  }
}
