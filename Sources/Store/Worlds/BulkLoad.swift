import SQLite

/// Very many rows at once, into a new file that nobody else knows of yet: nothing is made safe against a crash,
/// and indexes and triggers are away meanwhile, since to sort once is cheaper than to find a place for each.
/// Who interrupts it has to throw the file away.
struct BulkLoad {
  private let database: Database
  private let tables: [String]
  /// The statements that make indexes and triggers anew.
  private let statements: [String]

  init(into database: Database, of tables: [String]) throws {
    self.database = database
    self.tables = tables
    try database.execute(
      script: """
        PRAGMA journal_mode = OFF;
        PRAGMA synchronous = OFF;
        PRAGMA locking_mode = EXCLUSIVE;
        PRAGMA foreign_keys = OFF;
        PRAGMA cache_size = -64000;
        PRAGMA threads = 2;
        """)
    let parts: [(table: String, type: String, name: String, sql: String)] = try database.all(
      """
      SELECT tbl_name, type, name, sql
      FROM sqlite_schema
      WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
      ORDER BY rowid
      """
    ) {
      try (
        table: $0.get("tbl_name"), type: $0.get("type"), name: $0.get("name"), sql: $0.get("sql")
      )
    }
    let away = parts.filter { tables.contains($0.table) }
    statements = away.map(\.sql)
    try database.run("BEGIN")
    for part in away { try database.execute(script: "DROP \(part.type) \"\(part.name)\"") }
  }

  /// Makes the indexes and triggers, and commits.
  /// - Parameters:
  ///   - sought: the tables with a trigram index, each with its columns in order.
  ///   - progress: is told how many rows have been put into those indexes, now and then.
  func finish(
    indexing sought: [(table: String, columns: String)], progress: (Int) throws -> Void
  ) throws {
    var done = 0
    for (table, columns) in sought {
      done = try index(table, columns, after: done, progress)
    }
    try ServiceCounts.fill(in: database)
    try LinkedNames.fill(in: database)
    for statement in statements {
      try database.execute(script: statement)
      try progress(done)
    }
    try database.run("COMMIT")
    try database.execute(script: "PRAGMA synchronous = FULL; PRAGMA journal_mode = WAL;")
  }

  /// What was there before the load has its place in the index.
  private func index(
    _ table: String, _ columns: String, after before: Int, _ progress: (Int) throws -> Void
  ) throws -> Int {
    let last: Int = try database.value(SQL(unsafe: "SELECT ifnull(max(id), 0) FROM \(table)"))
    var done = before
    for start in stride(from: 1, through: last, by: Self.stretch) {
      try database.run(
        SQL(
          unsafe: """
            INSERT INTO \(table)_fts (rowid, \(columns))
            SELECT id, \(columns)
            FROM \(table)Words
            WHERE id BETWEEN \(start) AND \(start + Self.stretch - 1)
              AND id NOT IN (SELECT id FROM \(table)_fts_docsize)
            """))
      done += database.changes
      try progress(done)
    }
    return done
  }

  /// Keys between two reports.
  private static let stretch = 20_000
}
