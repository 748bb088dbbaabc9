extension Migration {
  /// Who acted as a client (CLIENTS-7), and which entries of the journal were made meanwhile. As with users and accounts
  /// the journal refers to it without a foreign key: it outlives it when it is rewound.
  static let impersonations = Migration(
    name: "impersonations",
    script: """
      CREATE TABLE impersonation (
        id INTEGER PRIMARY KEY,
        staff INTEGER NOT NULL REFERENCES user (id),
        account INTEGER NOT NULL REFERENCES account (id),
        owner INTEGER NOT NULL REFERENCES user (id),
        motive TEXT NOT NULL CHECK (motive <> ''),
        since INTEGER NOT NULL,
        until INTEGER NOT NULL CHECK (until > since),
        endedAt INTEGER,
        ending TEXT CHECK (ending IN ('returned', 'ranOut', 'lost')),
        CHECK ((endedAt IS NULL) = (ending IS NULL))
      ) STRICT;
      CREATE INDEX impersonationByEnd ON impersonation (until) WHERE endedAt IS NULL;
      ALTER TABLE journalEntry ADD COLUMN impersonation INTEGER;
      """)
}
