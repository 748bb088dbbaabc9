import SQLite
import Testing

/// A changeset is listed row by row, for people to read.
@Suite struct ChangeListingTests {
  let database: Database
  let changeset: Changeset

  init() throws {
    database = try Database(.memory)
    try database.execute(
      script: """
        CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT, age INTEGER) STRICT;
        CREATE TABLE role (kind TEXT, person INTEGER, since REAL, PRIMARY KEY (person, kind)) STRICT, WITHOUT ROWID;
        CREATE TABLE log (id INTEGER PRIMARY KEY, name TEXT) STRICT;
        CREATE TRIGGER logged AFTER DELETE ON person BEGIN
          INSERT INTO log VALUES (old.id, old.name);
        END;
        INSERT INTO person VALUES (1, 'Ada', 36), (2, 'Ben', NULL);
        INSERT INTO role VALUES ('agent', 1, 0.5);
        """)
    changeset = try database.recordingChanges { [database] in
      try database.run("INSERT INTO role VALUES ('owner', 2, 1.5)")
      try database.run("UPDATE role SET since = 2 WHERE kind = 'agent'")
      try database.run("UPDATE person SET age = 40 WHERE id = 2")
      try database.run("DELETE FROM person WHERE id = 1")
    }.changes
  }

  func changes(of table: String) throws -> [Changeset.Change] {
    try database.changes(in: changeset).filter { $0.table == table }
  }

  @Test func `an insert lists what is new`() throws {
    let change = try #require(try changes(of: "role").first { $0.operation == .insert })
    #expect(change.columns.map(\.name) == ["kind", "person", "since"])
    #expect(change.columns.map(\.new) == [.text("owner"), .integer(2), .real(1.5)])
    #expect(change.columns.allSatisfy { $0.old == nil })
    #expect(change.primaryKey == [.text("owner"), .integer(2)])
  }

  @Test func `an update lists its key and what was changed`() throws {
    let change = try #require(try changes(of: "person").first { $0.operation == .update })
    #expect(change.columns.map(\.name) == ["id", "age"])
    #expect(change.columns.map(\.isPrimaryKey) == [true, false])
    #expect(change.columns.map(\.old) == [.integer(2), .null])
    #expect(change.columns.map(\.new) == [nil, .integer(40)])
    #expect(change.primaryKey == [.integer(2)])
  }

  @Test func `a delete lists what was there`() throws {
    let change = try #require(try changes(of: "person").first { $0.operation == .delete })
    #expect(change.columns.map(\.old) == [.integer(1), .text("Ada"), .integer(36)])
    #expect(change.columns.allSatisfy { $0.new == nil })
    #expect(!change.isIndirect)
  }

  @Test func `what a trigger did is told apart`() throws {
    #expect(try changes(of: "log").map(\.isIndirect) == [true])
  }

  @Test func `a long list is cut`() throws {
    #expect(try database.changes(in: changeset).count == 5)
    #expect(try database.changes(in: changeset, limit: 2).count == 2)
  }
}
