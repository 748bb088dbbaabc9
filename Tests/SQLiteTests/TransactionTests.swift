import SQLite
import Testing

/// All or nothing.
@Suite struct TransactionTests {
  struct Stop: Error {}

  let database: Database

  init() throws {
    database = try Database(.memory)
    try database.execute(
      script: """
        PRAGMA foreign_keys = ON;
        CREATE TABLE n (i INTEGER PRIMARY KEY, parent INTEGER REFERENCES n DEFERRABLE INITIALLY DEFERRED) STRICT;
        """)
  }

  func add(_ i: Int, parent: Int? = nil) throws {
    try database.run("INSERT INTO n VALUES (\(i), \(parent))")
  }

  var numbers: [Int] {
    get throws { try database.all("SELECT i FROM n ORDER BY i") { try $0.get("i") } }
  }

  @Test(arguments: [TransactionKind.deferred, .immediate, .exclusive])
  func `a transaction that ends is kept`(kind: TransactionKind) throws {
    let result = try database.transaction(kind) {
      try add(1)
      return "done"
    }
    #expect(result == "done")
    #expect(try numbers == [1])
    #expect(database.isInAutocommit)
  }

  @Test func `a transaction that throws leaves nothing`() throws {
    #expect(throws: Stop.self) {
      try database.transaction {
        try add(1)
        throw Stop()
      }
    }
    #expect(try numbers == [])
    #expect(database.isInAutocommit)
  }

  @Test func `a nested transaction undoes only its own part`() throws {
    try database.transaction {
      try add(1)
      #expect(throws: Stop.self) {
        try database.transaction {
          try add(2)
          try database.transaction { try add(3) }
          throw Stop()
        }
      }
      try database.transaction { try add(4) }
    }
    #expect(try numbers == [1, 4])
  }

  @Test func `a commit that fails leaves nothing and no open transaction`() throws {
    let error = try #require(throws: SQLiteError.self) {
      try database.transaction { try add(1, parent: 99) }
    }
    #expect(error.constraint == .foreignKey)
    #expect(error.sql == "COMMIT")
    #expect(try numbers == [])
    #expect(database.isInAutocommit)
  }

  @Test func `a full disk leaves nothing and no open transaction`() throws {
    try database.run("CREATE TABLE big (bytes BLOB)")
    try database.run("PRAGMA max_page_count = 20")
    let error = try #require(throws: SQLiteError.self) {
      try database.transaction {
        try add(1)
        try database.run("INSERT INTO big VALUES (zeroblob(\(1_000_000)))")
      }
    }
    #expect(error.isFull)
    #expect(try numbers == [])
    #expect(database.isInAutocommit)
  }

  @Test func `a rehearsal gives its result and changes nothing`() throws {
    let count: Int = try database.rehearse {
      try add(1)
      return try numbers.count
    }
    #expect(count == 1)
    #expect(try numbers == [])
    try database.transaction {
      try add(2)
      try database.rehearse { try add(3) }
    }
    #expect(try numbers == [2])
  }
}
