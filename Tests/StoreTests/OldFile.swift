import ClientArea
import SQLite

@testable import Store

/// A file as an older version of the program left it.
enum OldFile {
  /// Makes a file that has had all migrations before one of them.
  /// - Returns: the next key of the file.
  @discardableResult
  static func make(
    at file: String, before migration: String, now: Moment = Moment(minutes: 5),
    holding entities: [any Entity]
  ) throws -> Int {
    let before = Schema.migrations.prefix { $0.name != migration }
    let old = try Database(.file(file))
    for migration in before { try old.execute(script: migration.script) }
    try old.setApplicationID(Schema.applicationID)
    try old.setUserVersion(Int32(before.count))
    try SimulationRow.found(WorldStart(worldName: "old", seed: 3, now: now), in: old)
    let nextKey = try SimulationRow(in: old).nextKey
    old.close()
    try fill(file, with: entities)
    return nextKey
  }

  /// Saves entities of today in a file of an older schema, without the columns that it has not yet.
  private static func fill(_ file: String, with entities: [any Entity]) throws {
    let new = try Desk(at: .memory, mails: PlainMails())
    try new.save(entities)
    try new.database.execute(script: "ATTACH '\(file)' AS old; BEGIN")
    let tables = Set(entities.compactMap { (type(of: $0) as? any StoredEntity.Type)?.table.name })
    for table in tables {
      let known: [String] = try new.database.all(
        "SELECT '\"' || name || '\"' AS name FROM pragma_table_info(\(table), 'old')"
      ) { try $0.get("name") }
      let columns = known.joined(separator: ", ")
      try new.database.execute(
        script: """
          INSERT INTO old."\(table)" (\(columns))
          SELECT \(columns)
          FROM main."\(table)"
          """)
    }
    try new.database.execute(script: "COMMIT; DETACH old")
  }
}
