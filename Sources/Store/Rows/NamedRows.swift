package import ClientArea
import SQLite

/// Rows by the name of their table, for whoever reads a changeset.
extension Reader {
  /// The entities that have a name of their own.
  private static let named: [any StoredEntity.Type] = [
    ClientAccount.self, User.self, Service.self, Product.self, Order.self, NumberSeries.self,
    Payer.self, Invoice.self, CreditNote.self, Ticket.self, ContactType.self, Person.self,
    Discount.self, ServiceRequest.self, ClientGroup.self, Project.self, TicketCategory.self,
    ReplyTemplate.self, DomainExtension.self, Mail.self, Lifecycle.self, Broadcast.self,
    Attitude.self,
  ]

  /// - Returns: nil where there is no such row, or its table has no named ones.
  package func entity(_ key: Int, in table: String) throws -> (any Entity)? {
    guard let kind = Self.named.first(where: { $0.table.name == table }) else { return nil }
    func read<Kind: StoredEntity>(_ kind: Kind.Type) throws -> (any Entity)? {
      try first(kind, "WHERE id = \(key)")
    }
    return try read(kind)
  }

  /// The table that an entity is a row of.
  package func table(of entity: any Entity) -> String? {
    (entity as? any StoredEntity).map { type(of: $0).table.name }
  }

  /// Some columns of a row as texts; nothing where there is no such row.
  /// - Parameters:
  ///   - columns: columns that the table has.
  ///   - table: a table of entities.
  package func columns(
    _ columns: [String], ofRow key: Int, in table: String
  ) throws -> [String: String] {
    let list = columns.map { "CAST(\"\($0)\" AS TEXT) AS \"\($0)\"" }.joined(separator: ", ")
    let found = try database.first(
      "SELECT \(sql: SQL(unsafe: list)) FROM \(sql: SQL(unsafe: "\"\(table)\"")) WHERE id = \(key)"
    ) { row in
      try columns.map { ($0, try row.get($0, as: String?.self)) }
    }
    return Dictionary(
      uniqueKeysWithValues: (found ?? []).compactMap { name, text in
        text.map { (name, $0) }
      })
  }
}
