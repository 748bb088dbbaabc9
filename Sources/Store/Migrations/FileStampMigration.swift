extension Migration {
  /// What ties a file and its log together (`FileStamp`): one row, which every change of a file signs. The underscore
  /// leaves it out of the journal.
  static let fileStamp = Migration(
    name: "file stamp",
    script: """
      CREATE TABLE file_stamp (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        stamp BLOB NOT NULL
      ) STRICT;
      """)
}
