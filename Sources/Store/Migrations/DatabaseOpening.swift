import ClientArea
import SQLite

/// Makes sure that an open database is this program's, in its present shape.
enum DatabaseOpening {
  static func prepare(
    _ database: Database, at location: Location, startingWith start: WorldStart
  ) throws {
    let version = try version(of: database, at: location)
    // It is this program's, and holds what people keep to themselves.
    location.makePrivate()
    try database.execute(script: settings)
    try TextFunctions.define(in: database)
    if version < Schema.version {
      if location != .memory { try database.execute(script: "PRAGMA journal_mode = WAL") }
      try migrate(database, at: location, startingWith: start)
    }
  }

  /// The connection's own settings; nothing of them is stored in the file.
  private static let settings = """
    PRAGMA foreign_keys = ON;
    PRAGMA synchronous = FULL;
    PRAGMA temp_store = MEMORY;
    PRAGMA cache_size = -16000;
    """

  /// How many migrations the file has had; none for a new one.
  private static func version(of database: Database, at location: Location) throws -> Int {
    let file = location.fileName
    let version = try database.userVersion()
    guard version >= 0 else {
      throw StoreError.corrupt(file: file, detail: "user_version is \(version)")
    }
    switch try database.applicationID() {
    case Int(Schema.applicationID): break
    case 0 where version == 0:
      let isEmpty: Bool = try database.value("SELECT count(*) = 0 FROM sqlite_schema")
      guard isEmpty else { throw StoreError.foreign(file: file) }
    default: throw StoreError.foreign(file: file)
    }
    guard version <= Schema.version else { throw StoreError.newer(file: file, version: version) }
    return version
  }

  /// All in one transaction, which looks again: another terminal may have been faster.
  private static func migrate(
    _ database: Database, at location: Location, startingWith start: WorldStart
  ) throws {
    try database.transaction {
      let version = try version(of: database, at: location)
      guard version < Schema.version else { return }
      for migration in Schema.migrations[version...] {
        try database.execute(script: migration.script)
        if version > 0 { try migration.convert?(database) }
      }
      try database.setApplicationID(Schema.applicationID)
      try database.setUserVersion(Int32(Schema.version))
      if version == 0 { try SimulationRow.found(start, in: database) }
    }
  }
}
