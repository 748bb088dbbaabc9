import SQLite

/// The condition by which a list shows only rows whose name has a text in it.
struct NameFilter {
  private let text: String
  /// The table with the names; its index is `<table>_fts`.
  private let table: SQL
  /// Columns in which a text is looked for beside the name; the index of the table has them, and each has an index by
  /// which rows are found by its beginning.
  private let others: [SQL]

  init(text: String, table: SQL, others: [SQL] = []) {
    self.text = text
    self.table = table
    self.others = others
  }

  /// Accounts are found by name, code and address.
  static func ofAccounts(_ text: String) -> NameFilter {
    NameFilter(text: text, table: "account", others: ["code", "email"])
  }

  /// A few matches are looked up in the trigram index. Where there are many, walking the names finds the
  /// next rows of the list sooner. Shorter texts than three letters have no trigram: they match the
  /// beginning of a name.
  func condition(in reader: Reader) throws -> SQL {
    guard !text.isEmpty else { return "TRUE" }
    guard text.unicodeScalars.count >= 3 else {
      return anyColumn { "\(sql: $0) >= \(text) AND \(sql: $0) < \(text + "\u{10FFFF}")" }
    }
    let index: SQL = "\(sql: table)_fts"
    let matches = try reader.count(
      "FROM \(sql: index) WHERE \(sql: index) MATCH \(Self.match(text))")
    guard matches.count > 0 else { return "FALSE" }
    guard matches.isMore else {
      return """
        \(sql: table).id IN (
          SELECT rowid
          FROM \(sql: index)
          WHERE \(sql: index) MATCH \(Self.match(text)))
        """
    }
    return anyColumn { "\(sql: $0) LIKE \(Self.pattern(text)) ESCAPE '\\'" }
  }

  private func anyColumn(_ condition: (SQL) -> SQL) -> SQL {
    let columns: [SQL] = (["name"] + others).map { "\(sql: table).\(sql: $0)" }
    return "(\(sql: SQL.joined(columns.map { condition($0) }, by: " OR ")))"
  }

  /// That a text stands somewhere in one of a few columns: for lists that are short, or read from their end.
  static func anywhere(_ text: String, in columns: [SQL]) -> SQL {
    guard !text.isEmpty else { return "TRUE" }
    let pattern = pattern(text)
    return
      "(\(sql: SQL.joined(columns.map { "\(sql: $0) LIKE \(pattern) ESCAPE '\\'" }, by: " OR ")))"
  }

  /// That a text stands somewhere in the code and name of an account, as lists write them: for lists that are short.
  static func anywhere(_ text: String, inAccount account: SQL) -> SQL {
    """
    EXISTS (
      SELECT 1
      FROM account
      WHERE account.id = \(sql: account)
        AND account.code || ' ' || account.name LIKE \(pattern(text)) ESCAPE '\\')
    """
  }

  /// The text as one phrase of the index, whatever signs are in it.
  static func match(_ text: String) -> String {
    "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  /// The text anywhere, as `LIKE … ESCAPE '\'` has it.
  static func pattern(_ text: String) -> String {
    var pattern = "%"
    for character in text {
      if character == "%" || character == "_" || character == "\\" { pattern.append("\\") }
      pattern.append(character)
    }
    return pattern + "%"
  }
}
