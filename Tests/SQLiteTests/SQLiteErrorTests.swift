import SQLite
import Testing

/// An error says what was tried, why it failed, and in which SQL.
@Suite struct SQLiteErrorTests {
  let database: Database

  init() throws {
    database = try Database(.memory)
    try database.execute(
      script: """
        PRAGMA foreign_keys = ON;
        CREATE TABLE account (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
        CREATE TABLE invoice (
          id INTEGER PRIMARY KEY,
          account INTEGER REFERENCES account,
          total INTEGER CHECK (total >= 0)
        ) STRICT;
        INSERT INTO account VALUES (1, 'Ada');
        """)
  }

  @Test(arguments: [
    ("INSERT INTO account VALUES (2, 'Ada')", SQLiteError.Constraint.unique),
    ("INSERT INTO account VALUES (1, 'Ben')", .primaryKey),
    ("INSERT INTO account VALUES (2, NULL)", .notNull),
    ("INSERT INTO invoice VALUES (1, 9, 5)", .foreignKey),
    ("INSERT INTO invoice VALUES (1, 1, -5)", .check),
    ("INSERT INTO invoice VALUES (1, 1, 'much')", .dataType),
  ])
  func `a constraint says which one it is`(text: String, constraint: SQLiteError.Constraint) throws
  {
    let error = try #require(throws: SQLiteError.self) { try database.run(SQL(unsafe: text)) }
    #expect(error.constraint == constraint)
    #expect(error.sql == text)
  }

  @Test func `a syntax error prints itself with its SQL`() throws {
    let error = try #require(throws: SQLiteError.self) { try database.run("SELEC 1") }
    #expect(
      error.description
        == "SQLite could not prepare the statement: near \"SELEC\": syntax error (1).\nSELEC 1")
    #expect(error.constraint == nil)
  }

  @Test func `a script stops at its first error and shows where`() throws {
    let error = try #require(throws: SQLiteError.self) {
      try database.execute(
        script: "INSERT INTO account VALUES (5, 'Eve'); INSERT INTO nowhere VALUES (1); SELECT 1;")
    }
    #expect(error.sql == " INSERT INTO nowhere VALUES (1); SELECT 1;")
    #expect(try database.value("SELECT count(*) FROM account") == 2)
  }

  @Test func `a script may end with a comment`() throws {
    try database.execute(script: "SELECT 1; -- done\n")
    try database.execute(script: "")
  }
}
