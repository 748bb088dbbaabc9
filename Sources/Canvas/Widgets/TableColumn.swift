extension Table {
  /// On which side of its column a text stands.
  package enum Alignment: Hashable, Sendable {
    case left, right
  }

  /// A column of a table: its title, its width, and how much it matters when there is little room.
  package struct Column: Hashable, Sendable {
    package let title: String
    /// The cells without which the column is useless.
    package private(set) var minimum: Int
    /// The cells in which its texts mostly fit.
    package let ideal: Int
    package let alignment: Alignment
    /// 0 is never left out; of the others the highest goes first.
    package private(set) var priority: Int
    /// Whether the column takes the room that the others leave.
    package let isFlexible: Bool
    /// Whether its texts are never cut: half a date or half an amount says something else. Whatever stands at the right
    /// of its column is such a text.
    package let isWhole: Bool
    /// The cells that its title and its texts take, whole, where somebody measured them for the rows that are drawn.
    private(set) var measure: Int?

    package init(
      _ title: String, minimum: Int = 4, ideal: Int, alignment: Alignment = .left,
      priority: Int = 0, isFlexible: Bool = false, isWhole: Bool = false
    ) {
      self.title = title
      self.minimum = max(1, minimum)
      self.ideal = max(ideal, self.minimum)
      self.alignment = alignment
      self.priority = priority
      self.isFlexible = isFlexible
      self.isWhole = isWhole || alignment == .right
    }

    /// The same column where it tells rows apart: it goes last.
    var telling: Column {
      var column = self
      column.priority = -1
      return column
    }

    /// The same column for these rows: one whose texts are never cut is useless where they have no room. It is measured
    /// by that.
    func whole(at index: Int, in rows: [Row]) -> Column {
      guard isWhole, measure == nil else { return self }
      let widest = Table.widestText(index, of: rows)
      var column = self
      column.minimum = max(minimum, min(widest, Table.longestWhole))
      column.measure = max(widest, CellWidth.of(title))
      return column
    }

    /// The same column, measured for these rows, so that whoever fits it after that need not do it again.
    func measured(at index: Int, in rows: [Row]) -> Column {
      guard measure == nil else { return self }
      var column = self
      column.measure = Table.natural(index, of: column, rows)
      return column
    }

    /// The same column for rows whose texts have changed.
    var unmeasured: Column {
      var column = self
      column.measure = nil
      return column
    }

    /// The same column where others tell rows apart, and it does not.
    var yielding: Column {
      var column = self
      column.priority = 1
      return column
    }
  }

  static let gap = 2
}
