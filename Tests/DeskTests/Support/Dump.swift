import SQLite

@testable import Store

extension Desk {
  /// Every row of a table as text.
  func dump(of table: String) throws -> [String] {
    let columns: [String] = try database.all("SELECT name FROM pragma_table_info(\(table))") {
      try $0.get("name")
    }
    let quoted = columns.map { "quote(\"\($0)\")" }.joined(separator: " || ',' || ")
    return try database.all(SQL(unsafe: "SELECT \(quoted) FROM \"\(table)\"")) {
      try $0.get(at: 0, as: String.self)
    }
  }

  /// Every row of every table as text, the journal's too.
  func dump() throws -> [String] {
    let tables: [String] = try database.all(
      """
      SELECT name
      FROM sqlite_schema
      WHERE type = 'table' AND name NOT LIKE '%\\_%' ESCAPE '\\'
      ORDER BY name
      """
    ) { try $0.get("name") }
    return try tables.flatMap { table in try dump(of: table).map { "\(table): \($0)" } }
  }
}
