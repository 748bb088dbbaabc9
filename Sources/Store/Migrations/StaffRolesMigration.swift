extension Migration {
  /// What each of staff is there for; whoever has none is an administrator, as all were (CLIENTS-11).
  static let staffRoles = Migration(
    name: "staff roles", script: "ALTER TABLE user ADD COLUMN role TEXT")
}
