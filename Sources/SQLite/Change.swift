internal import CSQLite

extension Changeset {
  /// What was done to a row.
  package enum Operation: String, Sendable {
    case insert, update, delete
  }

  /// One row of a changeset, with the names of its columns.
  package struct Change: Equatable, Sendable {
    package let table: String
    package let operation: Operation
    /// Whether a trigger or a cascade did it, not the statement itself.
    package let isIndirect: Bool
    /// The columns of an inserted or deleted row; of an updated one its key and what was changed.
    package let columns: [ColumnChange]

    /// The values that name the row.
    package var primaryKey: [Value] {
      columns.filter(\.isPrimaryKey).compactMap { $0.old ?? $0.new }
    }
  }

  /// One column of a changed row.
  package struct ColumnChange: Equatable, Sendable {
    package let name: String
    package let isPrimaryKey: Bool
    /// What it held before; nil for an inserted row.
    package let old: Value?
    /// What it holds now; nil for a deleted row, and for the unchanged key of an updated one.
    package let new: Value?
  }

  /// The table and the operation of the change that an iterator stands at.
  struct Heading {
    let table: String
    let operation: Operation
    let isIndirect: Bool
    let columnCount: Int32

    init?(of changes: OpaquePointer?) {
      var name: UnsafePointer<CChar>?
      var columnCount: Int32 = 0
      var code: Int32 = 0
      var indirect: Int32 = 0
      sqlite3changeset_op(changes, &name, &columnCount, &code, &indirect)
      guard let name else { return nil }
      table = String(cString: name)
      operation =
        switch code {
        case SQLITE_INSERT: .insert
        case SQLITE_DELETE: .delete
        default: .update
        }
      isIndirect = indirect != 0
      self.columnCount = columnCount
    }
  }
}
