extension Migration {
  /// Staff is found among very many clients.
  static let staffUsers = Migration(
    name: "staff users",
    script: "CREATE INDEX userByKind ON user (kind, id);")
}
