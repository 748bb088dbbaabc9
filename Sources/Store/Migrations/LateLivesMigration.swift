extension Migration {
  /// What had run out before the file knew what follows (LIFE-3): the clock takes the steps of these services that should have
  /// come already when it moves next. Nothing comes late later on, so that nothing is added.
  static let lateLives = Migration(
    name: "late lives",
    script: """
      CREATE TABLE late_lives (
        service INTEGER PRIMARY KEY
      ) STRICT;
      INSERT INTO late_lives (service)
      SELECT id
      FROM service
      WHERE endedOn IS NULL AND expiresOn <= (SELECT now / 1440 FROM simulation);
      """)
}
