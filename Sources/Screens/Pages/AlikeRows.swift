import Canvas
import ClientArea
import Store

/// Rows that say the same in every column, like two drafts that were begun on one day for the same, are told apart by a
/// number, in a column that is there for them alone.
enum AlikeRows {
  /// - Parameters:
  ///   - isUnderHeadings: whether rows stand below others that are their headings, which tell them apart.
  ///   - number: the number of the row that stands there.
  /// - Returns: the columns that the rows have then.
  static func tellApart(
    _ rows: inout [ListRow], beside columns: [Table.Column], isUnderHeadings: Bool = false,
    in context: Context, by number: (Int) -> Int?
  ) -> [Table.Column] {
    let areAlike =
      isUnderHeadings
      ? zip(rows, rows.dropFirst()).contains { $0.saysTheSame(as: $1) } : haveTwins(rows)
    guard areAlike else { return columns }
    for index in rows.indices {
      let cell = Table.Cell(number(index).map { "\($0)" } ?? "")
      rows[index].widen(to: columns.count, by: [cell])
    }
    return columns + [
      Table.Column(
        context.words(TicketWords.number), minimum: 4, ideal: 5, alignment: .right, priority: 9)
    ]
  }

  /// Whether two of them say the same. Asked at every key: only rows of the same lengths are compared letter by letter.
  private static func haveTwins(_ rows: [ListRow]) -> Bool {
    var lengths = rows.indices.map { (lengths: rows[$0].lengths, row: $0) }
    lengths.sort { $0.lengths < $1.lengths }
    for (position, one) in lengths.enumerated() {
      let alike = lengths[(position + 1)...].prefix { $0.lengths == one.lengths }
      if alike.contains(where: { rows[$0.row].saysTheSame(as: rows[one.row]) }) { return true }
    }
    return false
  }
}

extension RowAnchor {
  /// The number under which the row is kept; nil where it is kept by something else, which its columns say.
  var number: Int? {
    switch row {
    case let id as any NumberedKey: id.value
    case let number as Int: number
    default: nil
    }
  }
}

/// A key that is a number.
private protocol NumberedKey {
  var value: Int { get }
}

extension ID: NumberedKey {}
