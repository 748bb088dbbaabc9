extension Migration {
  /// How often each password was changed: sessions from before end (ACCESS-13).
  static let passwordChanges = Migration(
    name: "password changes",
    script: "ALTER TABLE user ADD COLUMN passwordChanges INTEGER NOT NULL DEFAULT 0")
}
