package import ClientArea
import SQLite

/// What names a row of a long list: by what the list is sorted, and which row it is.
package protocol RowAnchor: Hashable, Sendable {
  associatedtype Row: Hashable & Sendable = Self

  /// Which row it is, however it is sorted now.
  var row: Row { get }
}

extension RowAnchor where Row == Self {
  package var row: Self { self }
}

extension Int: RowAnchor {}
extension ID: RowAnchor {}

/// The stretch of a long list that is read. It is found by key and not by counting, so that its cost does
/// not grow with the list.
package struct Window<Anchor: RowAnchor>: Hashable, Sendable {
  /// Where the stretch lies. It is always answered in the order of the list. It has one size whatever the anchor is, so
  /// that code for all lists moves it without asking what it is made of.
  package indirect enum Place: Hashable, Sendable {
    case first, last
    /// The row with this key, or the one that would follow it, and those after it.
    case from(Anchor)
    case after(Anchor)
    case before(Anchor)
    /// The row itself, wherever it stands now; none where it is not in the list any more.
    case at(Anchor)
  }

  package let place: Place
  /// The number of rows, at most.
  package let limit: Int

  package init(_ place: Place = .first, limit: Int) {
    self.place = place
    self.limit = limit
  }

  /// The rows from the end backwards, as SQL reads them: to be turned round.
  private var isBackward: Bool {
    switch place {
    case .first, .from, .after, .at: false
    case .last, .before: true
    }
  }

  /// Reads the rows of a selection that lie in the window.
  ///
  /// - Parameters:
  ///   - key: the columns that order the list, as a row value: `(service.name, service.id)`. All go up,
  ///     or all go down.
  ///   - values: an anchor's values for those columns: `(?, ?)`.
  ///   - identity: how many of those columns, the last ones, tell a row from every other.
  ///   - filtered: a selection that ends in its `WHERE` conditions.
  func read<Item>(
    _ filtered: SQL, by key: [SQL], down: Bool = false, at values: (Anchor) -> SQL,
    identifiedByLast identity: Int = 1,
    in database: Database, row: (borrowing Row) throws -> Item
  ) throws -> [Item] {
    let columns = SQL.joined(key, by: ", ")
    let order = SQL.joined(
      key.map { down != isBackward ? "\(sql: $0) DESC" : $0 }, by: ", ")
    let items = try database.all(
      """
      \(sql: filtered)
      \(sql: condition(key, last: identity, columns, down: down, at: values))
      ORDER BY \(sql: order)
      LIMIT \(limit)
      """, row: row)
    return isBackward ? items.reversed() : items
  }

  /// Reads what two indexes find, each in the order of the key, and each key once.
  ///
  /// - Parameter sources: selections of one column, the key, that end in their `WHERE` conditions.
  func readKeys<Item>(
    _ sources: [SQL], by key: SQL, down: Bool = false, at value: (Anchor) -> SQL,
    in database: Database, row: (borrowing Row) throws -> Item
  ) throws -> [Item] {
    let found = sources.map {
      "\(sql: $0) \(sql: condition([key], last: 1, key, down: down, at: value))" as SQL
    }
    let items = try database.all(
      """
      \(sql: .joined(found, by: " UNION "))
      ORDER BY 1 \(sql: down != isBackward ? "DESC" : "ASC")
      LIMIT \(limit)
      """, row: row)
    return isBackward ? items.reversed() : items
  }

  /// - Parameter identity: how many of the columns tell a row from every other.
  private func condition(
    _ key: [SQL], last identity: Int, _ columns: SQL, down: Bool, at values: (Anchor) -> SQL
  ) -> SQL {
    switch place {
    case .first, .last: ""
    case .from(let anchor):
      "AND (\(sql: columns)) \(sql: down ? "<=" : ">=") (\(sql: values(anchor)))"
    case .after(let anchor):
      "AND (\(sql: columns)) \(sql: down ? "<" : ">") (\(sql: values(anchor)))"
    case .before(let anchor):
      "AND (\(sql: columns)) \(sql: down ? ">" : "<") (\(sql: values(anchor)))"
    case .at(let anchor):
      // What it is sorted by may be another since: the row is found by what names it.
      """
      AND (\(sql: .joined(key.suffix(identity), by: ", "))) = (
        SELECT \(sql: Self.valueNames(key.count, last: identity))
        FROM (VALUES (\(sql: values(anchor)))))
      """
    }
  }

  /// What SQLite calls the last columns of a row of `VALUES`.
  private static func valueNames(_ count: Int, last: Int) -> SQL {
    .joined((count - last + 1...count).map { SQL(unsafe: "column\($0)") }, by: ", ")
  }
}

/// How many rows there are, counted no further than is worth it: « 1 000+ ».
package struct BoundedCount: Hashable, Sendable {
  package static let bound = 1000

  /// At most `bound`.
  package let count: Int
  /// Whether there are more.
  package let isMore: Bool

  package init(count: Int, isMore: Bool = false) {
    self.count = count
    self.isMore = isMore
  }

  /// A count that is known exactly, or found no further than one more than the bound.
  init(of number: Int) {
    self.init(count: min(number, Self.bound), isMore: number > Self.bound)
  }
}

extension Reader {
  /// Counts the rows of a `FROM … WHERE …`.
  func count(_ source: SQL) throws -> BoundedCount {
    BoundedCount(
      of: try database.value(
        "SELECT count(*) FROM (SELECT 1 \(sql: source) LIMIT \(BoundedCount.bound + 1))"))
  }
}
