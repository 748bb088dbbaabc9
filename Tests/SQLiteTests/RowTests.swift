import SQLite
import Testing

/// Rows are read by column name, and every misunderstanding is an error.
@Suite struct RowTests {
  let database: Database

  init() throws {
    database = try Database(.memory)
    try database.execute(
      script: """
        CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT, age INTEGER) STRICT;
        INSERT INTO person VALUES (1, 'Ada', 36), (2, 'Ben', NULL), (3, NULL, 50);
        """)
  }

  @Test func `columns are read by name in any order`() throws {
    let people = try database.all("SELECT id, name, age FROM person ORDER BY id") { row in
      let age: Int? = try row.get("age")
      let name: String? = try row.get("name")
      return try "\(row.get("id", as: Int.self)) \(name ?? "-") \(age ?? -1)"
    }
    #expect(people == ["1 Ada 36", "2 Ben -1", "3 - 50"])
  }

  @Test func `columns are read by position where every nanosecond counts`() throws {
    let ids: [Int] = try database.all("SELECT id FROM person ORDER BY id DESC") {
      try $0.get(at: 0)
    }
    #expect(ids == [3, 2, 1])
  }

  @Test func `only the first row is read, or nothing`() throws {
    #expect(try database.first("SELECT id FROM person ORDER BY id") { try $0.get("id") } == 1)
    let none = try database.first("SELECT id FROM person WHERE id = 9") {
      try $0.get("id", as: Int.self)
    }
    #expect(none == nil)
  }

  @Test func `NULL where a value is needed names the column and the SQL`() throws {
    let sql: SQL = "SELECT id, name FROM person WHERE id >= \(1) ORDER BY id"
    let error = try #require(throws: SQLiteError.self) {
      try database.all(sql) { row in try row.get("name", as: String.self) }
    }
    #expect(error.column == "name")
    #expect(error.sql == sql.text)
    #expect(error.description.contains("it holds NULL, which is no String"))
  }

  @Test func `another type than asked for is an error`() throws {
    let error = try #require(throws: SQLiteError.self) {
      try database.first("SELECT name AS age FROM person") { try $0.get("age", as: Int.self) }
    }
    #expect(error.column == "age")
    #expect(error.message == "it holds “Ada”, which is no Int")
  }

  @Test func `an unknown column is an error that lists the known ones`() throws {
    let error = try #require(throws: SQLiteError.self) {
      try database.first("SELECT id, name FROM person") { try $0.get("nom", as: String.self) }
    }
    #expect(error.column == "nom")
    #expect(error.message == "the columns are id, name")
  }

  @Test(arguments: [-1, 1, 70_000]) func `a position that does not exist is an error`(_ index: Int)
  {
    #expect(throws: SQLiteError.self) {
      try database.first("SELECT id FROM person") { try $0.get(at: index, as: Int?.self) }
    }
  }

  @Test func `a name that two columns have is an error`() throws {
    let sql: SQL = "SELECT a.id, b.id, b.name FROM person AS a JOIN person AS b ON b.id = a.id + 1"
    let error = try #require(throws: SQLiteError.self) {
      try database.first(sql) { try $0.get("id", as: Int.self) }
    }
    #expect(error.message == "two columns have this name")
    #expect(try database.first(sql) { try $0.get("name") } == "Ben")
  }

  @Test func `a kept statement sees the columns of a changed table`() throws {
    let sql: SQL = "SELECT * FROM person ORDER BY rowid"
    #expect(try database.first(sql) { try $0.get("id") } == 1)
    try database.execute(script: "ALTER TABLE person RENAME COLUMN id TO number")
    #expect(try database.first(sql) { try $0.get("number") } == 1)
    try database.execute(script: "ALTER TABLE person ADD COLUMN city TEXT DEFAULT 'Roma'")
    #expect(try database.first(sql) { try $0.get("city") } == "Roma")
  }

  @Test func `a query without a row has no value`() {
    #expect(throws: SQLiteError.self) {
      try database.value("SELECT id FROM person WHERE id = 9", as: Int?.self)
    }
  }
}
