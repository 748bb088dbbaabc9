import ClientArea
import SQLite

/// Writes entities to their tables, with one prepared statement for each table.
final class EntityWriter {
  private let database: Database
  private var saving: [ObjectIdentifier: Statement] = [:]
  private var removing: [ObjectIdentifier: Statement] = [:]
  private var inserting: [ObjectIdentifier: Statement] = [:]

  init(to database: Database) {
    self.database = database
  }

  /// Inserts the row, or changes the one with this id.
  func save(_ entity: any Entity) throws {
    try save(stored: Self.stored(entity))
  }

  /// Inserts the row of an entity that is new: cheaper than to save it.
  func insert<Kind: StoredEntity>(_ entity: Kind) throws {
    let key = ObjectIdentifier(Kind.self)
    let statement = try inserting[key] ?? database.prepare(Kind.table.inserting)
    inserting[key] = statement
    var row = RowWriter(statement, of: Kind.table, in: database)
    try entity.write(to: &row)
    try row.finish()
  }

  func remove(_ entity: any Entity) throws {
    try remove(stored: Self.stored(entity))
  }

  private func save<Kind: StoredEntity>(stored entity: Kind) throws {
    let key = ObjectIdentifier(Kind.self)
    let statement = try saving[key] ?? database.prepare(Kind.table.saving)
    saving[key] = statement
    var row = RowWriter(statement, of: Kind.table, in: database)
    try entity.write(to: &row)
    try row.finish()
  }

  private func remove<Kind: StoredEntity>(stored entity: Kind) throws {
    let key = ObjectIdentifier(Kind.self)
    let statement = try removing[key] ?? database.prepare(Kind.table.removing)
    removing[key] = statement
    try statement.bind(entity.id, at: 1)
    try statement.run()
  }

  /// An entity without a table is a bug: the table tests save one of each kind.
  private static func stored(_ entity: any Entity) -> any StoredEntity {
    guard let stored = entity as? any StoredEntity else {
      preconditionFailure("\(type(of: entity)) has no table.")
    }
    return stored
  }
}
