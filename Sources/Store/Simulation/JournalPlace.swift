import SQLite

/// Where one stands in the journal (SIM-3). Entries after the place are undone, and wait to be done again until
/// a new command drops them. It is a row, so that it outlives the program and every terminal sees it.
struct JournalPlace: Equatable {
  /// The last entry that holds; 0 before the first.
  let entry: Int
  /// The last entry that there is.
  let last: Int
  /// The entry behind which one cannot go, because the world was arranged without a command after it.
  let floor: Int

  init(in database: Database) throws {
    let row = try database.first(
      """
      SELECT ifnull(entry, last) AS entry, last, floor
      FROM journalPlace, (SELECT ifnull(max(id), 0) AS last FROM journalEntry)
      """
    ) {
      try (
        $0.get("entry", as: Int.self), $0.get("last", as: Int.self), $0.get("floor", as: Int.self)
      )
    }
    (entry, last, floor) = row ?? (0, 0, 0)
  }

  /// How many entries are undone.
  var undone: Int { last - entry }

  /// Whether an entry of the journal is undone, as SQL asks it.
  static let isUndone: SQL =
    "journalEntry.id > ifnull((SELECT entry FROM journalPlace), journalEntry.id)"

  /// Stands at an entry; at the journal's last one nothing is undone.
  func move(to entry: Int, in database: Database) throws {
    let mark: Int? = entry == last ? nil : entry
    try database.run("UPDATE journalPlace SET entry = \(mark) WHERE id = 1")
  }

  /// Drops what is undone: the next entry follows the last one that holds.
  static func dropUndone(in database: Database) throws {
    let mark: Int? = try database.value("SELECT entry FROM journalPlace")
    guard let mark else { return }
    try database.run("DELETE FROM journalEntry WHERE id > \(mark)")
    try database.run("UPDATE journalPlace SET entry = NULL WHERE id = 1")
  }

  /// Gives a number to a step. It is never given again, so that nobody takes what another did for his own.
  static func nextStep(in database: Database) throws -> Int {
    try database.value("UPDATE journalPlace SET steps = steps + 1 RETURNING steps")
  }

  /// The last number that was given to a step.
  static func steps(in database: Database) throws -> Int {
    try database.first("SELECT steps FROM journalPlace") { try $0.get("steps") } ?? 0
  }

  /// Begins to count behind a number.
  static func raise(steps: Int, in database: Database) throws {
    try database.run("UPDATE journalPlace SET steps = \(steps) WHERE steps < \(steps)")
  }

  /// The world is being changed without an entry: from here on nobody goes back behind the last one.
  static func raiseFloor(in database: Database) throws {
    try dropUndone(in: database)
    try database.run(
      """
      UPDATE journalPlace
      SET floor = (SELECT ifnull(max(id), 0) FROM journalEntry)
      WHERE floor <> (SELECT ifnull(max(id), 0) FROM journalEntry)
      """)
  }
}
