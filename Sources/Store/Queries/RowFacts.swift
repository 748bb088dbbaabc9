package import ClientArea
import SQLite

/// What a wide terminal shows of rows besides what their list always reads: asked once for all rows in the window, and only
/// for the columns that are shown.
package struct RowFacts<Fact: RowFact>: Query {
  package let facts: [Fact]
  package let rows: [ID<Fact.Thing>]

  package init(_ facts: [Fact], of rows: [ID<Fact.Thing>]) {
    self.facts = facts
    self.rows = rows
  }

  /// - Returns: the facts of each row that the session sees; of what is not known there is none.
  package func fetch(
    from reader: Reader, as session: Session
  ) throws -> [ID<Fact.Thing>: [Fact: FactValue]] {
    guard !facts.isEmpty, !rows.isEmpty else { return [:] }
    let (table, viewer) = (Fact.table, try reader.viewer(of: session))
    let columns = facts.enumerated().map { index, fact in
      "\(sql: fact.column.sql) AS \(sql: SQL(unsafe: "fact\(index)"))" as SQL
    }
    let read = try reader.database.all(
      """
      SELECT \(sql: table.name).id AS id, \(sql: .joined(columns, by: ", "))
      FROM \(sql: table.name)
      WHERE \(sql: table.name).id IN (SELECT value FROM json_each(\("\(rows.map(\.value))")))
        AND \(sql: table.visible(viewer))
      """
    ) { row in
      let id: ID<Fact.Thing> = try row.get("id")
      let values = try facts.indices.map { try facts[$0].column.value(row, "fact\($0)") }
      return (id, values)
    }
    var words = FactsTold(in: reader, to: session)
    return try Dictionary(
      uniqueKeysWithValues: read.map { id, values in
        let told = try values.map { try words.fill($0) }
        return (id, Dictionary(zip(facts, told)) { first, _ in first }.compactMapValues { $0 })
      })
  }
}

/// One thing that can be told of a row.
package protocol RowFact: Hashable, Sendable {
  associatedtype Thing
  static var table: FactTable { get }
  var column: FactColumn { get }
}

/// What a fact is, as it is shown.
package enum FactValue: Sendable {
  case text(String)
  case day(Day)
  /// A product at its price of today.
  case offer(Offer)

  /// What is text anyway; nil for the others.
  package var text: String? {
    if case .text(let text) = self { text } else { nil }
  }
}

/// Where the rows are, and which of them a viewer sees.
package struct FactTable: Sendable {
  let name: SQL
  let visible: @Sendable (Viewer) -> SQL

  init(_ name: SQL, visible: @escaping @Sendable (Viewer) -> SQL) {
    self.name = name
    self.visible = visible
  }
}

/// How a fact is read.
package struct FactColumn: Sendable {
  fileprivate let sql: SQL
  private let kind: Kind

  private enum Kind { case text, day, product, renewer }

  static func text(_ sql: SQL) -> FactColumn { FactColumn(sql: sql, kind: .text) }
  static func day(_ sql: SQL) -> FactColumn { FactColumn(sql: sql, kind: .day) }
  /// A product, whose price of today is told.
  static func price(ofProduct sql: SQL) -> FactColumn { FactColumn(sql: sql, kind: .product) }
  /// The account that renews a service by itself, where one does: the name on the invoice of the next renewal is told.
  static func buyer(renewedBy sql: SQL) -> FactColumn { FactColumn(sql: sql, kind: .renewer) }

  fileprivate func value(_ row: borrowing Row, _ name: String) throws -> Read? {
    switch kind {
    case .text:
      let text: String? = try row.get(name)
      return text.flatMap { $0.isEmpty ? nil : .value(.text($0)) }
    case .day:
      let day: Day? = try row.get(name)
      return day.map { .value(.day($0)) }
    case .product:
      let product: ID<Product>? = try row.get(name)
      return product.map { .product($0) }
    case .renewer: return .renewer(try row.get(name))
    }
  }
}

/// What was read of one row.
private enum Read {
  case value(FactValue)
  /// Its price is looked up once for all rows of it.
  case product(ID<Product>)
  case renewer(ID<ClientAccount>?)
}

/// What is told of what was read: of each product and of whoever acts, asked once for all rows.
private struct FactsTold {
  private let reader: Reader
  private let session: Session
  private var known: [ID<Product>: Offer] = [:]
  private var next: NextBuyer?

  init(in reader: Reader, to session: Session) {
    self.reader = reader
    self.session = session
  }

  mutating func fill(_ read: Read?) throws -> FactValue? {
    switch read {
    case nil: return nil
    case .value(let value): return value
    case .product(let product):
      if let offer = known[product] { return .offer(offer) }
      let offer = try reader.prices(of: product).offer(on: try reader.today())
      known[product] = offer
      return .offer(offer)
    case .renewer(let account):
      let next = try next ?? NextBuyer(for: session, reading: reader)
      self.next = next
      return next.buyer(renewedBy: try account.map(reader.account)).map { .text($0.name) }
    }
  }
}
