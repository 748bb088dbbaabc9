extension Migration {
  /// Where one stands in the journal: one row. `entry` is null at the journal's end.
  static let rewinding = Migration(
    name: "rewinding",
    script: """
      CREATE TABLE journalPlace (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        entry INTEGER,
        floor INTEGER NOT NULL
      ) STRICT;
      INSERT INTO journalPlace (id, entry, floor) VALUES (1, NULL, 0);
      """)
}
