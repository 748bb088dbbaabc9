import ClientArea
import SQLite

/// The condition by which a list shows only rows whose name has a text in it. However few letters it has, it is found
/// anywhere in a name, so that a longer text never finds more than its beginning.
struct NameFilter {
  private let sought: Sought
  /// The table with the names; its index is `<table>_fts`, whose terms are `<table>_terms`.
  private let table: SQL
  /// The columns in which the text is looked for.
  private let columns: [SQL]

  init(text: String, table: SQL, columns: [SQL] = ["name"]) {
    sought = Sought(text)
    self.table = table
    self.columns = columns
  }

  /// Accounts are found by name, code and address.
  static func ofAccounts(_ text: String) -> NameFilter {
    NameFilter(text: text, table: "account", columns: ["name", "code", "email"])
  }

  /// Services are found by either form of their names, « vélo.example » and « xn--vlo-bma.example ».
  static func ofServices(_ text: String) -> NameFilter {
    NameFilter(text: text, table: "service")
  }

  /// A few matches are looked up in the index. Where there are many, walking the names finds the next rows of the
  /// list sooner.
  func condition(in reader: Reader) throws -> SQL {
    guard !sought.isEmpty else { return "TRUE" }
    let named = try conditionOfNames(in: reader)
    guard table == "service", AsciiName.mayHave(sought.text) else { return named }
    return """
      (\(sql: named) OR service.id IN (
        SELECT id
        FROM service
        WHERE name GLOB '*[^ -~]*' AND holds(asciiName(name), \(sought.text))))
      """
  }

  /// Whether there are few matches, which are looked up.
  func isFew(in reader: Reader) throws -> Bool {
    try IndexedLetters.have(sought.text) && !reader.count("FROM (\(sql: found))").isMore
  }

  private func conditionOfNames(in reader: Reader) throws -> SQL {
    let looked = Self.anywhere(sought, in: columns.map { "\(sql: table).\(sql: $0)" })
    guard IndexedLetters.have(sought.text) else { return looked }
    let matches = try reader.count("FROM (\(sql: found))")
    guard matches.count > 0 else { return "FALSE" }
    return matches.isMore ? looked : "\(sql: table).id IN (\(sql: found))"
  }

  /// A selection of the keys that the index finds.
  private var found: SQL { Self.found(sought.text, in: table, columns) }

  /// Texts of three letters and more are phrases of trigrams. Shorter ones begin one: each name ends in two more
  /// letters that nobody types.
  static func found(_ text: String, in table: SQL, _ columns: [SQL]) -> SQL {
    guard text.unicodeScalars.count < 3 else {
      let names = columns.map { $0.text }.joined(separator: " ")
      let index: SQL = "\(sql: table)_fts"
      return """
        SELECT rowid
        FROM \(sql: index)
        WHERE \(sql: index) MATCH \("{\(names)} : " + Self.match(text))
        """
    }
    let names = SQL.joined(columns.map { "\($0.text)" }, by: ", ")
    return """
      SELECT DISTINCT doc
      FROM \(sql: table)_terms
      WHERE term >= \(text) AND term < \(text + "\u{10FFFF}") AND col IN (\(sql: names))
      """
  }

  /// That a text stands somewhere in one of a few columns: for lists that are short, or read from their end.
  static func anywhere(_ text: String, in columns: [SQL]) -> SQL {
    anywhere(Sought(text), in: columns)
  }

  static func anywhere(_ sought: Sought, in columns: [SQL]) -> SQL {
    guard !sought.isEmpty else { return "TRUE" }
    return "(\(sql: SQL.joined(columns.map { "holds(\(sql: $0), \(sought.text))" }, by: " OR ")))"
  }

  /// That a text stands somewhere in the name and code of an account, as lists write them, or in its address: for lists
  /// that are short.
  static func anywhere(_ text: String, inAccount account: SQL) -> SQL {
    let columns: [SQL] = [AccountName.nameAndCodeInSQL, "account.email"]
    return """
      EXISTS (
        SELECT 1
        FROM account
        WHERE account.id = \(sql: account) AND \(sql: anywhere(text, in: columns)))
      """
  }

  /// The text as one phrase of the index, whatever signs are in it.
  static func match(_ text: String) -> String {
    "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}

/// The ASCII form of names, as somebody may look for it.
enum AsciiName {
  /// Whether a text may be a part of one that the name as it is shown does not have: a label in it begins like « xn-- ».
  static func mayHave(_ text: String) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).contains { label in
      !label.isEmpty && (label.hasPrefix("xn--") || "xn--".hasPrefix(label))
    }
  }
}
