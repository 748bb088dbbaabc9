import Equipment
import SQLite
import Testing

/// Databases are copied whole.
@Suite struct CopyTests {
  func world() throws -> Database {
    let world = try Database(.memory)
    try world.run("CREATE TABLE n (i INTEGER PRIMARY KEY, t TEXT) STRICT")
    for i in 1...500 { try world.run("INSERT INTO n VALUES (\(i), \("text \(i)"))") }
    return world
  }

  @Test func `a copy holds what the original held and replaces what was there`() throws {
    let original = try world()
    let copy = try Database(.memory)
    try copy.run("CREATE TABLE old (x)")
    try original.copy(to: copy)
    try original.run("DELETE FROM n")
    #expect(try copy.value("SELECT count(*) FROM n") == 500)
    #expect(try copy.value("SELECT count(*) FROM sqlite_schema WHERE name = 'old'") == 0)
  }

  @Test func `a copy to a file is a database of its own`() throws {
    let folder = try TemporaryFolder()
    try world().copy(to: Database(.file(folder.file("copy.db"))))
    let file = try Database(.readOnlyFile(folder.file("copy.db")))
    #expect(try file.value("SELECT count(*) FROM n") == 500)
  }

  @Test func `a locked target is busy`() throws {
    let folder = try TemporaryFolder()
    let holder = try Database(.file(folder.file("copy.db")))
    try holder.run("CREATE TABLE x (y)")
    let target = try Database(.file(folder.file("copy.db")), busyTimeout: .zero)
    try holder.transaction(.exclusive) {
      let error = try #require(throws: SQLiteError.self) { try world().copy(to: target) }
      #expect(error.isBusy)
    }
  }

  @Test func `a copy that may not be made leaves all as it is`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("copy.db")
    let target = try Database(.file(path))
    try target.setPragma("journal_mode", to: "wal")
    try target.run("CREATE TABLE old (x)")
    #expect(
      try !world().copy(to: target) {
        try Database(.file(path)).value("SELECT count(*) FROM sqlite_schema") != 1
      })
    struct Never: Error {}
    #expect(throws: Never.self) { try world().copy(to: target) { throw Never() } }
    try target.run("INSERT INTO old VALUES (1)")
    #expect(try target.value("SELECT count(*) FROM old") == 1)
  }

  @Test func `the bytes of a database make the same database`() throws {
    let bytes = try world().serialized()
    let database = try Database(.memory)
    try database.deserialize(bytes)
    #expect(try database.value("SELECT t FROM n WHERE i = 77") == "text 77")
    try database.run("INSERT INTO n VALUES (501, 'it grows')")
  }

  @Test func `the bytes of a database with a write-ahead log can be used too`() throws {
    let folder = try TemporaryFolder()
    let file = try Database(.file(folder.file("wal.db")))
    try file.setPragma("journal_mode", to: "wal")
    try file.run("CREATE TABLE n (i INTEGER PRIMARY KEY) STRICT")
    let database = try Database(.memory)
    try database.deserialize(file.serialized())
    try database.run("INSERT INTO n VALUES (1)")
  }

  @Test func `bytes of another kind are no database`() throws {
    let database = try Database(.memory)
    let error = try #require(throws: SQLiteError.self) {
      try database.deserialize([UInt8](repeating: 65, count: 5000))
    }
    #expect(error.isNotADatabase)
  }
}
