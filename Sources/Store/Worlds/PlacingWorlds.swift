import ClientArea
import SQLite

// A world is made in memory and arrives in a file whole, in one transaction: a start that is killed leaves none.
extension Desk {
  /// Puts the data of another desk in the place of this one's: a new world.
  package func replaceAll(with other: Desk) throws(StoreError) {
    _ = try place(other) { _ in true }
  }

  /// Whether somebody has made a world here.
  package var hasWorld: Bool {
    get throws(StoreError) { try reporting(on: file) { try Self.hasWorld(database) } }
  }

  /// Puts the data of another desk here, where there is no world yet. Whether there is one is looked at once nobody
  /// else can write: another terminal may have made one since this desk was opened, and worked on it.
  /// - Returns: whether it was put here; otherwise the world that is here stays.
  package func begin(with other: Desk) throws(StoreError) -> Bool {
    try place(other) { try !Self.hasWorld($0) }
  }

  /// - Parameter mayReplace: asked about what is here, once nobody else can write.
  private func place(
    _ other: Desk, where mayReplace: (Database) throws -> Bool
  ) throws(StoreError) -> Bool {
    let isPlaced = try reporting(on: file) {
      // Numbers of steps are never given twice, in no world in one place.
      let steps = dataFile == nil ? try JournalPlace.steps(in: database) : 0
      let isPlaced = try other.database.copy(to: database) {
        guard let dataFile else { return try mayReplace(database) }
        try checkPlace()
        let present = try Database(.file(dataFile))
        guard try mayReplace(present) else { return false }
        try JournalPlace.raise(steps: try JournalPlace.steps(in: present), in: other.database)
        // What comes into the file goes on from what is there, as every change does.
        try FileStamp.next(in: present).write(to: other.database)
        return true
      }
      if dataFile == nil, isPlaced { try JournalPlace.raise(steps: steps, in: database) }
      return isPlaced
    }
    noteCommit()
    return isPlaced
  }

  /// Every world has a name (`WorldFile`); a command may have been performed without a world.
  private static func hasWorld(_ database: Database) throws -> Bool {
    try database.value(
      """
      SELECT EXISTS (
        SELECT 1
        FROM simulation
        WHERE worldName <> '') OR EXISTS (
        SELECT 1
        FROM journalEntry)
      """)
  }
}
