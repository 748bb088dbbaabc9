internal import CSQLite

extension Database {
  /// Makes the changes of a changeset, all or none. Triggers run as for any other write.
  ///
  /// - Parameter accepts: says of a table whether its changes are made.
  /// - Throws: an error that names the table if it has other columns than when the changes were recorded, if a
  ///   row is not as the changeset expects it, or if a constraint refuses it; nothing is changed then.
  package func apply(
    _ changeset: Changeset, where accepts: @escaping (String) -> Bool = { _ in true }
  ) throws {
    try checkShape(of: changeset)
    let application = Application(accepts)
    let code = changeset.bytes.withUnsafeBytes { bytes in
      sqlite3changeset_apply(
        connection, Int32(clamping: bytes.count),
        UnsafeMutableRawPointer(mutating: bytes.baseAddress),
        { Application.from($0).filter.records($1) },
        { Application.from($0).refuse($1, at: $2) },
        Unmanaged.passUnretained(application).toOpaque())
    }
    if let conflict = application.conflict {
      throw SQLiteError("apply a changeset", code: SQLITE_ABORT, message: conflict)
    }
    guard code == SQLITE_OK else { throw SQLiteError("apply a changeset", code: code) }
  }
}

/// One run of `apply`: which tables it touches, and the conflict that ended it.
private final class Application {
  let filter: TableFilter
  private(set) var conflict: String?

  init(_ accepts: @escaping (String) -> Bool) {
    filter = TableFilter(accepts)
  }

  /// Notes a conflict and ends the run.
  func refuse(_ kind: Int32, at changes: OpaquePointer?) -> Int32 {
    let reason =
      switch kind {
      case SQLITE_CHANGESET_DATA: "a row was changed meanwhile"
      case SQLITE_CHANGESET_NOTFOUND: "a row is missing"
      case SQLITE_CHANGESET_CONFLICT: "a row is there already"
      case SQLITE_CHANGESET_CONSTRAINT: "a constraint refuses a row"
      case SQLITE_CHANGESET_FOREIGN_KEY: "a reference would lead nowhere"
      default: "conflict \(kind)"
      }
    // At the end, where references are checked, there is no current change to ask about.
    let change =
      kind == SQLITE_CHANGESET_FOREIGN_KEY ? nil : Changeset.Heading(of: changes)
    conflict = change.map { "\($0.operation) in \($0.table): \(reason)" } ?? reason
    return SQLITE_CHANGESET_ABORT
  }

  static func from(_ context: UnsafeMutableRawPointer?) -> Application {
    guard let context else { preconditionFailure("SQLite lost the run of a changeset.") }
    return Unmanaged<Application>.fromOpaque(context).takeUnretainedValue()
  }
}
