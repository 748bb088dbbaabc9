package import Store

/// The rows of a list that somebody has marked, one by one, as a range or all of them, wherever the list is scrolled to
/// and however it is filtered. A row that is gone from the list is marked no more.
package struct RowMarks<Anchor: RowAnchor>: Hashable, Sendable {
  /// In the order in which they were marked.
  package private(set) var rows: [Anchor] = []
  private var marked: Set<Anchor.Row> = []
  private var range = MarkRange<Anchor>.none

  package init() {}

  /// The number of rows that are marked at once, at most.
  static var most: Int { 1000 }

  package var count: Int { rows.count }
  package var isEmpty: Bool { rows.count == 0 }
  /// Whether a range was begun, which the next mark ends.
  var isRangeOpen: Bool {
    if case .begun = range { true } else { false }
  }

  package func holds(_ row: Anchor.Row) -> Bool { marked.contains(row) }

  /// Keeps the marks of rows that still stand in the list.
  mutating func keep(_ standing: Set<Anchor.Row>) {
    guard !marked.isSubset(of: standing) else { return }
    rows.removeAll { !standing.contains($0.row) }
    marked.formIntersection(standing)
  }

  /// Does what a key of the marks orders.
  /// - Parameters:
  ///   - row: the one under the cursor.
  ///   - read: a stretch of the list as it is filtered now.
  mutating func change(
    by key: MarkKeys, at row: Anchor?, reading read: (Window<Anchor>) throws -> [Anchor]
  ) throws {
    switch key {
    case .forget: self = RowMarks()
    case .drop: range = .none
    case .all: for row in try read(Window(limit: Self.most)) { mark(row) }
    case .range: range = row.map { .begun($0) } ?? .none
    case .one:
      guard let row else { return }
      guard let start = range.start else { return toggle(row) }
      range = .none
      for row in try Self.rows(from: start, to: row, read) { mark(row) }
    }
  }

  private mutating func toggle(_ row: Anchor) {
    guard marked.contains(row.row) else { return mark(row) }
    marked.remove(row.row)
    rows.removeAll { $0.row == row.row }
  }

  private mutating func mark(_ row: Anchor) {
    guard rows.count < Self.most, marked.insert(row.row).inserted else { return }
    rows.append(row)
  }

  /// The rows between two, both included, whichever of them stands first.
  private static func rows(
    from one: Anchor, to other: Anchor, _ read: (Window<Anchor>) throws -> [Anchor]
  ) throws -> ArraySlice<Anchor> {
    for (first, last) in [(one, other), (other, one)] {
      let rows = try read(Window(.from(first), limit: most))
      if let end = rows.firstIndex(where: { $0.row == last.row }) { return rows[...end] }
    }
    return []
  }
}

/// A range of marks that was begun, and waits for its other end. Kept apart, so that lists of all kinds have the same
/// size and one code for all of them copies them cheaply.
private indirect enum MarkRange<Anchor: RowAnchor>: Hashable, Sendable {
  case none
  case begun(Anchor)

  var start: Anchor? {
    switch self {
    case .none: nil
    case .begun(let row): row
    }
  }
}
