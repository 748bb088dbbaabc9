import Testing

@testable import SQLite

/// Statements are prepared once, used again, and never used twice at the same time.
@Suite struct StatementTests {
  let database: Database

  init() throws {
    database = try Database(.memory, cachedStatements: 4)
    try database.run("CREATE TABLE n (i INTEGER PRIMARY KEY, t TEXT) STRICT")
    for i in 1...5 { try database.run("INSERT INTO n VALUES (\(i), \("t\(i)"))") }
  }

  @Test func `a text is prepared once for all its values`() throws {
    let before = database.cachedStatementCount
    for i in 1...5 { #expect(try database.value("SELECT t FROM n WHERE i = \(i)") == "t\(i)") }
    #expect(database.cachedStatementCount == before + 1)
  }

  @Test func `the cache keeps what was used last`() throws {
    for i in 1...20 { try database.run(SQL(unsafe: "SELECT \(i)")) }
    #expect(database.cachedStatementCount == 4)
    let same = try database.using("SELECT 20") { ObjectIdentifier($0) }
    #expect(try database.using("SELECT 20") { ObjectIdentifier($0) } == same)
  }

  @Test func `a query may run inside itself`() throws {
    let sql: SQL = "SELECT i FROM n WHERE i <= \(3) ORDER BY i"
    let pairs = try database.all(sql) { outer in
      let i = try outer.get("i", as: Int.self)
      return try database.all(sql) { "\(i)\(try $0.get("i", as: Int.self))" }.joined(separator: " ")
    }
    #expect(pairs == ["11 12 13", "21 22 23", "31 32 33"])
  }

  @Test func `a statement that failed can be used again`() throws {
    func insert(_ i: Int) throws { try database.run("INSERT INTO n VALUES (\(i), 'x')") }
    #expect(throws: SQLiteError.self) { try insert(1) }
    try insert(6)
    #expect(try database.value("SELECT count(*) FROM n") == 6)
  }

  @Test func `a lent statement forgets its values`() throws {
    let text = "INSERT INTO n (t) VALUES (?)"
    try database.using(text) { insert in
      try insert.bind("kept", at: 1)
      try insert.run()
    }
    try database.using(text) { try $0.run() }
    #expect(try database.value("SELECT count(*) FROM n WHERE t IS NULL") == 1)
  }

  @Test func `a prepared statement runs as often as needed`() throws {
    let insert = try database.prepare("INSERT INTO n VALUES (?, ?)")
    try insert.bind("same", at: 2)
    for i in 100..<200 {
      try insert.bind(i, at: 1)
      try insert.run()
    }
    #expect(try database.value("SELECT count(*) FROM n WHERE t = 'same'") == 100)
    #expect(database.changes == 1)
  }

  @Test func `too few values are an error and not NULL`() {
    #expect(throws: SQLiteError.self) {
      try database.run(SQL(unsafe: "INSERT INTO n VALUES (?, ?)"))
    }
    #expect(throws: SQLiteError.self) { try database.run("INSERT INTO n VALUES (7, '\("x")')") }
    #expect(throws: SQLiteError.self) { try database.prepare("SELECT 1").bind(1, at: 1) }
  }

  @Test(arguments: ["", "  ", "-- nothing", "SELECT 1; SELECT 2"])
  func `exactly one statement is run at a time`(text: String) {
    #expect(throws: SQLiteError.self) { try database.run(SQL(unsafe: text)) }
  }

  @Test func `a statement outlives its closed connection`() throws {
    let other = try Database(.memory)
    let statement = try other.prepare("SELECT 1")
    other.close()
    #expect(try statement.step())
  }
}
