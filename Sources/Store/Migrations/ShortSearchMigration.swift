extension Migration {
  /// The indexes of names once more, each name with two line feeds after it: so every letter and every pair of letters
  /// begins a trigram, and is found in `…_terms` by the beginning of one. Names with letters beyond ASCII have an
  /// index, since they are found by their ASCII form too.
  static let shortSearch = Migration(
    name: "shortSearch",
    script: sought(in: "service", ["name"]) + sought(in: "account", ["name", "code", "email"])
      + sought(in: "user", ["firstName", "lastName", "email"])
      + "CREATE INDEX serviceBeyondASCII ON service (name) WHERE name GLOB '*[^ -~]*';\n")

  private static func sought(in table: String, _ columns: [String]) -> String {
    let list = columns.joined(separator: ", ")
    let padded = { (row: String) in
      columns.map { "\(row).\($0) || char(10, 10)" }.joined(separator: ", ")
    }
    let named = columns.map { "\(table).\($0) || char(10, 10) AS \($0)" }.joined(separator: ", ")
    let changed = columns.map { "old.\($0) <> new.\($0) COLLATE BINARY" }
      .joined(separator: " OR ")
    let index = "\(table)_fts"
    let add = "INSERT INTO \(index) (rowid, \(list)) VALUES (new.id, \(padded("new")));"
    let take = """
      INSERT INTO \(index) (\(index), rowid, \(list))
      VALUES ('delete', old.id, \(padded("old")));
      """
    return """
      DROP TRIGGER \(table)Found;
      DROP TRIGGER \(table)Lost;
      DROP TRIGGER \(table)Renamed;
      DROP TABLE \(index);
      CREATE VIEW \(table)Words AS SELECT id, \(named) FROM \(table);
      CREATE VIRTUAL TABLE \(index) USING fts5 (
        \(list), content = '\(table)Words', content_rowid = 'id', tokenize = 'trigram');
      CREATE VIRTUAL TABLE \(table)_terms USING fts5vocab ('\(index)', 'instance');
      INSERT INTO \(index) (\(index)) VALUES ('rebuild');
      CREATE TRIGGER \(table)Found AFTER INSERT ON \(table) BEGIN
        \(add)
      END;
      CREATE TRIGGER \(table)Lost AFTER DELETE ON \(table) BEGIN
        \(take)
      END;
      CREATE TRIGGER \(table)Renamed AFTER UPDATE OF \(list) ON \(table)
      WHEN \(changed) BEGIN
        \(take)
        \(add)
      END;

      """
  }
}
