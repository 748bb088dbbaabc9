extension Migration {
  /// Failed logins with addresses that are nobody's (ACCESS-12).
  static let strangers = Migration(
    name: "strangers",
    script: """
      CREATE TABLE strangerLogin (
        id INTEGER PRIMARY KEY,
        email TEXT NOT NULL UNIQUE,
        failedLogins INTEGER NOT NULL,
        lockedUntil INTEGER
      ) STRICT;
      """)
}
