extension Migration {
  /// What stood in a file before it got its search index was not in it: nobody found it, and to delete it
  /// failed. On a new file there is nothing to do.
  static let searchFilling = Migration(
    name: "searchFilling",
    script: """
      INSERT INTO service_fts (service_fts) VALUES ('rebuild');
      INSERT INTO account_fts (account_fts) VALUES ('rebuild');
      """)
}
