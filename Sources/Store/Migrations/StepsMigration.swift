extension Migration {
  /// Which entries of the journal are undone and done again as one. `step` is 0 for an entry that belongs to no
  /// session, and null for one that is no step of its own, such as a log-in. Numbers of steps are never given twice.
  static let steps = Migration(
    name: "steps",
    script: """
      ALTER TABLE journalEntry ADD COLUMN step INTEGER DEFAULT 0;
      CREATE INDEX journalEntryByStep ON journalEntry (step) WHERE step > 0;
      ALTER TABLE journalPlace ADD COLUMN steps INTEGER NOT NULL DEFAULT 0;
      """)
}
