import ClientArea
import SQLite

/// An entity that is stored as one row of one table.
protocol StoredEntity: Entity {
  static var table: StoredTable { get }

  /// Puts every column, in the order of the table's columns.
  func write(to row: inout RowWriter) throws
  /// Reads every column by its name.
  init(from row: borrowing Row) throws
}

extension StoredEntity {
  /// `SELECT every column FROM table`, to which a query adds its conditions.
  static var selection: SQL { table.selection }
}

/// The name of a table with its columns, and the statements that follow from them. Each text is made
/// once, so that it is prepared once.
struct StoredTable: Sendable {
  let name: String
  let columns: [String]
  let selection: SQL
  let inserting: String
  /// Inserts a row, or changes the one with its id.
  let saving: String
  let removing: String

  /// - Parameters:
  ///   - columns: the id first.
  ///   - expressions: how columns are read that hold something else than what is meant.
  init(_ name: String, _ columns: String..., reading expressions: [String: String] = [:]) {
    self.name = name
    self.columns = columns
    let list = columns.map { "\"\($0)\"" }.joined(separator: ", ")
    let read = columns.map { column in
      (expressions[column].map { $0 + " AS " } ?? "") + "\"\(column)\""
    }.joined(separator: ", ")
    let places = columns.map { _ in "?" }.joined(separator: ", ")
    let changes = columns.dropFirst().map { "\"\($0)\" = excluded.\"\($0)\"" }
    selection = SQL(unsafe: "SELECT \(read) FROM \"\(name)\"")
    inserting = "INSERT INTO \"\(name)\" (\(list)) VALUES (\(places))"
    saving = """
      \(inserting)
      ON CONFLICT(id) DO UPDATE SET \(changes.joined(separator: ", "))
      """
    removing = "DELETE FROM \"\(name)\" WHERE id = ?"
  }
}
