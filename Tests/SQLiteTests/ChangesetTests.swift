import SQLite
import Testing

/// Changes are recorded, listed, undone and done again.
@Suite struct ChangesetTests {
  let database: Database

  init() throws {
    database = try Database(.memory)
    try database.execute(script: Self.schema)
    try database.run("INSERT INTO person VALUES (1, 'Ada Lovelace', 36, x'00FF')")
    try database.run("INSERT INTO person VALUES (2, 'Ben 山田', NULL, NULL)")
  }

  /// People with a search index that triggers keep, and a journal.
  static let schema = """
    CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL, age INTEGER, photo BLOB) STRICT;
    CREATE TABLE journal (id INTEGER PRIMARY KEY, changes BLOB NOT NULL) STRICT;
    CREATE VIRTUAL TABLE person_fts USING fts5(
      name, content = 'person', content_rowid = 'id', tokenize = 'trigram');
    CREATE TRIGGER person_added AFTER INSERT ON person BEGIN
      INSERT INTO person_fts (rowid, name) VALUES (new.id, new.name);
    END;
    CREATE TRIGGER person_removed AFTER DELETE ON person BEGIN
      INSERT INTO person_fts (person_fts, rowid, name) VALUES ('delete', old.id, old.name);
    END;
    CREATE TRIGGER person_renamed AFTER UPDATE OF name ON person BEGIN
      INSERT INTO person_fts (person_fts, rowid, name) VALUES ('delete', old.id, old.name);
      INSERT INTO person_fts (rowid, name) VALUES (new.id, new.name);
    END;
    """

  /// Neither the index nor the journal.
  func isRecorded(_ table: String) -> Bool {
    !table.contains("_fts") && table != "journal"
  }

  /// All people, and who is found by each of some searches.
  func state() throws -> [String] {
    let people = try database.all(
      "SELECT quote(id) || quote(name) || quote(age) || quote(photo) AS p FROM person ORDER BY id"
    ) { try $0.get("p", as: String.self) }
    let found = try ["love", "山田", "Eve", "Ben", "Beb"].map { word in
      let ids: [Int] = try database.all(
        "SELECT rowid FROM person_fts WHERE person_fts MATCH \(word) ORDER BY rowid"
      ) { try $0.get(at: 0) }
      return "\(word): \(ids)"
    }
    try database.run("INSERT INTO person_fts (person_fts, rank) VALUES ('integrity-check', 1)")
    return people + found
  }

  /// Inserts, updates and deletes a person, and some of it twice.
  func changeEverything() throws -> Changeset {
    try database.transaction {
      try database.recordingChanges(where: isRecorded) {
        try database.run("INSERT INTO person VALUES (3, 'Eve', 20, x'01')")
        try database.run("UPDATE person SET age = 21 WHERE id = 3")
        try database.run("UPDATE person SET name = 'Bebe', age = 7 WHERE id = 2")
        try database.run("DELETE FROM person WHERE id = 1")
        try database.run("INSERT INTO journal VALUES (1, x'')")
      }.changes
    }
  }

  @Test func `the inverse restores every row and the search index`() throws {
    let before = try state()
    let changes = try changeEverything()
    let after = try state()
    #expect(after != before)
    try database.apply(try changes.inverted())
    #expect(try state() == before)
    try database.apply(changes)
    #expect(try state() == after)
    #expect(try database.value("SELECT count(*) FROM journal") == 1)
  }

  @Test func `a changeset is kept in a column`() throws {
    let changes = try changeEverything()
    try database.run("UPDATE journal SET changes = \(changes) WHERE id = 1")
    #expect(try database.value("SELECT changes FROM journal") == changes)
  }

  @Test func `nothing changed is an empty changeset`() throws {
    let recorded = try database.recordingChanges(where: isRecorded) {
      try database.run("UPDATE person SET age = age")
      return "result"
    }
    #expect(recorded.result == "result")
    #expect(recorded.changes.isEmpty)
    try database.apply(recorded.changes.inverted())
  }

  @Test func `what is undone leaves no trace in the recording`() throws {
    let changes = try database.recordingChanges(where: isRecorded) {
      try database.rehearse { try database.run("DELETE FROM person") }
    }.changes
    #expect(changes.isEmpty)
  }

  @Test func `a change of the same row in between is a conflict and changes nothing`() throws {
    let changes = try changeEverything()
    try database.run("UPDATE person SET age = 8 WHERE id = 2")
    let before = try state()
    let error = try #require(throws: SQLiteError.self) {
      try database.apply(try changes.inverted())
    }
    #expect(error.message == "update in person: a row was changed meanwhile")
    #expect(try state() == before)
  }

  @Test func `a row that is there already or missing is a conflict`() throws {
    let changes = try changeEverything()
    #expect(throws: SQLiteError.self) { try database.apply(changes) }
    try database.run("DELETE FROM person")
    #expect(throws: SQLiteError.self) { try database.apply(try changes.inverted()) }
  }

  @Test func `only the accepted tables are touched`() throws {
    let before = try state()
    let changes = try changeEverything()
    let after = try state()
    try database.apply(try changes.inverted()) { $0 != "person" }
    #expect(try state() == after)
    try database.apply(try changes.inverted()) { $0 == "person" }
    #expect(try state() == before)
  }

  @Test func `bytes that are no changeset are refused`() {
    let nonsense = Changeset(bytes: [1, 2, 3, 4, 5])
    #expect(throws: SQLiteError.self) { try nonsense.inverted() }
    #expect(throws: SQLiteError.self) { try database.apply(nonsense) }
    #expect(throws: SQLiteError.self) { try database.changes(in: nonsense) }
  }

  @Test func `a reference that would lead nowhere is a conflict`() throws {
    try database.execute(
      script: """
        PRAGMA foreign_keys = ON;
        CREATE TABLE pet (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES person) STRICT;
        """)
    let changes = try changeEverything()
    try database.run("INSERT INTO pet VALUES (1, 3)")
    let error = try #require(throws: SQLiteError.self) {
      try database.apply(try changes.inverted())
    }
    #expect(error.message == "a reference would lead nowhere")
  }
}
