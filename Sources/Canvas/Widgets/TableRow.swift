extension Table {
  /// What one row has in one column.
  package struct Cell: Hashable, Sendable, ExpressibleByStringInterpolation {
    package var text: String
    /// What follows the text and is never cut, whatever becomes of the text: a code, a count.
    package var end: String
    package var style: Style

    package init(_ text: String, end: String = "", _ style: Style = .plain) {
      self.text = text
      self.end = end
      self.style = style
    }

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
