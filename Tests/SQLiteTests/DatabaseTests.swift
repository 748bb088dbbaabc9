import Equipment
import Foundation
import SQLite
import Testing

/// Databases in files, alone and shared with another connection.
@Suite struct DatabaseTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("world.db")
    let database = try Database(.file(path))
    try database.setPragma("journal_mode", to: "wal")
    try database.run("CREATE TABLE n (i INTEGER PRIMARY KEY) STRICT")
    try database.run("INSERT INTO n VALUES (1)")
  }

  func open(busyTimeout: Duration = .zero) throws -> Database {
    try Database(.file(path), busyTimeout: busyTimeout)
  }

  @Test func `a file keeps what was written`() throws {
    #expect(try open().value("SELECT i FROM n") == 1)
  }

  @Test func `two writers at once make the second one busy`() throws {
    let first = try open()
    let second = try open()
    try first.transaction {
      let error = try #require(throws: SQLiteError.self) {
        try second.transaction { try second.run("INSERT INTO n VALUES (2)") }
      }
      #expect(error.isBusy)
      #expect(try second.value("SELECT count(*) FROM n") == 1)
    }
    try second.transaction { try second.run("INSERT INTO n VALUES (2)") }
  }

  @Test func `a writer that read an old state is busy and leaves nothing`() throws {
    let first = try open()
    let second = try open()
    let error = try #require(throws: SQLiteError.self) {
      try first.transaction(.deferred) {
        #expect(try first.value("SELECT count(*) FROM n") == 1)
        try second.run("INSERT INTO n VALUES (2)")
        try first.run("INSERT INTO n VALUES (3)")
      }
    }
    #expect(error.isBusy)
    #expect(first.isInAutocommit)
    #expect(try first.value("SELECT count(*) FROM n") == 2)
  }

  @Test func `the data version tells what others did and not what I did`() throws {
    let first = try open()
    let second = try open()
    let version = try first.dataVersion()
    try first.run("INSERT INTO n VALUES (2)")
    #expect(try first.dataVersion() == version)
    try second.run("INSERT INTO n VALUES (3)")
    #expect(try first.dataVersion() != version)
  }

  @Test func `a file that is no database says so when it is opened`() throws {
    let text = [UInt8](String(repeating: "This is a letter. ", count: 300).utf8)
    let letter = try folder.write(text, to: "letter.txt")
    let error = try #require(throws: SQLiteError.self) { try Database(.file(letter)) }
    #expect(error.isNotADatabase)
    #expect(FileManager.default.contents(atPath: letter) == Data(text))
  }

  @Test func `a damaged file is found out`() throws {
    let whole = try Database(.file(folder.file("whole.db")))
    try whole.run("CREATE TABLE t (x TEXT)")
    for i in 0..<200 {
      try whole.run("INSERT INTO t VALUES (\("\(i)" + String(repeating: "x", count: 300)))")
    }
    #expect(try whole.damage() == [])
    var bytes = try whole.serialized()
    for position in 4096..<12_000 { bytes[position] = 0xA5 }
    let damaged = try Database(.file(folder.write(bytes, to: "damaged.db")))
    let error = try #require(throws: SQLiteError.self) {
      try damaged.value("SELECT count(x) FROM t", as: Int.self)
    }
    #expect(error.isCorrupt)
    #expect(try !damaged.damage().isEmpty)
  }

  @Test func `a missing file is not made for a reader`() throws {
    let missing = folder.file("missing.db")
    let error = try #require(throws: SQLiteError.self) { try Database(.readOnlyFile(missing)) }
    #expect(error.isCantOpen)
    #expect(error.description.contains(missing))
    #expect(!FileManager.default.fileExists(atPath: missing))
  }

  @Test func `a reader cannot write`() throws {
    let reader = try Database(.readOnlyFile(path))
    #expect(try reader.value("SELECT count(*) FROM n") == 1)
    let error = try #require(throws: SQLiteError.self) { try reader.run("DELETE FROM n") }
    #expect(error.isReadOnly)
  }

  @Test func `an empty name opens no nameless database`() {
    #expect(throws: SQLiteError.self) { try Database(.readOnlyFile("")) }
    #expect(throws: SQLiteError.self) { try Database(.file("")) }
  }

  @Test(arguments: [":memory:", "file:x?mode=memory"])
  func `a name with a meaning for SQLite is a path like any other`(name: String) throws {
    // None of them exists as a file, so a reader must not find one.
    let error = try #require(throws: SQLiteError.self) { try Database(.readOnlyFile(name)) }
    #expect(error.isCantOpen)
  }
}
