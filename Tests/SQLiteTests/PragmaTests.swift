import SQLite
import Testing

/// Settings of a connection, and numbers in the header of a file.
@Suite struct PragmaTests {
  let database: Database

  init() throws { database = try Database(.memory) }

  @Test func `a pragma that is set can be read`() throws {
    try database.setPragma("foreign_keys", to: true)
    #expect(try database.pragma("foreign_keys"))
    try database.setPragma("cache_size", to: -4000)
    #expect(try database.pragma("cache_size") == -4000)
  }

  @Test func `a pragma that is not taken is an error`() throws {
    let error = try #require(throws: SQLiteError.self) {
      try database.setPragma("journal_mode", to: "wal")
    }
    #expect(error.message == "it stays memory")
    #expect(throws: SQLiteError.self) { try database.setPragma("no_such_pragma", to: 1) }
    #expect(throws: SQLiteError.self) {
      try database.transaction { try database.setPragma("foreign_keys", to: true) }
    }
  }

  @Test func `a database carries the number of its program and of its schema`() throws {
    #expect(try database.applicationID() == 0)
    try database.setApplicationID(0x4553_5043)
    try database.setUserVersion(12)
    #expect(try database.applicationID() == 0x4553_5043)
    #expect(try database.userVersion() == 12)
  }

  @Test func `references that lead nowhere are found`() throws {
    try database.execute(
      script: """
        CREATE TABLE person (id INTEGER PRIMARY KEY) STRICT;
        CREATE TABLE pet (id INTEGER PRIMARY KEY, owner INTEGER REFERENCES person) STRICT;
        INSERT INTO pet VALUES (7, 1);
        """)
    #expect(try database.danglingReferences() == ["pet 7 → person"])
    try database.run("INSERT INTO person VALUES (1)")
    #expect(try database.danglingReferences() == [])
  }

  @Test func `this library has all that is needed`() throws {
    try Library.check()
    try database.run("CREATE VIRTUAL TABLE f USING fts5(x, tokenize = 'trigram')")
  }
}
