extension Migration {
  /// The journal refers to users and accounts without foreign keys: it outlives them when it is rewound.
  static let simulation = Migration(
    name: "simulation",
    script: """
      CREATE TABLE simulation (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        now INTEGER NOT NULL,
        seed INTEGER NOT NULL,
        dice INTEGER NOT NULL,
        nextKey INTEGER NOT NULL,
        worldName TEXT NOT NULL
      ) STRICT;

      CREATE TABLE journalEntry (
        id INTEGER PRIMARY KEY,
        at INTEGER NOT NULL,
        command TEXT NOT NULL,
        title TEXT NOT NULL,
        user INTEGER,
        account INTEGER,
        impersonator INTEGER,
        isClock INTEGER NOT NULL CHECK (isClock IN (0, 1)),
        reasons TEXT NOT NULL,
        changes BLOB NOT NULL
      ) STRICT;
      """)
}
