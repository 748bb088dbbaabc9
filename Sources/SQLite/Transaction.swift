/// When a transaction asks for its locks.
package enum TransactionKind: Sendable {
  /// At the first statement that needs one: for several reads of one state.
  case deferred
  /// At once, so that a later write cannot find the database busy.
  case immediate
  /// At once, against readers too.
  case exclusive

  fileprivate var begin: SQL {
    switch self {
    case .deferred: "BEGIN DEFERRED"
    case .immediate: "BEGIN IMMEDIATE"
    case .exclusive: "BEGIN EXCLUSIVE"
    }
  }
}

extension Database {
  /// Does all of the body or nothing: what it wrote is undone if it throws.
  ///
  /// Inside another transaction it is a savepoint, and only its own part is undone.
  ///
  /// - Throws: what the body throws; `isBusy` if another connection is writing; and what the commit
  ///   meets, such as `isFull`. Nothing stays written then.
  package func transaction<T>(
    _ kind: TransactionKind = .immediate, _ body: () throws -> T
  ) throws -> T {
    let isNested = !isInAutocommit
    try run(isNested ? "SAVEPOINT nested" : kind.begin)
    do {
      let result = try body()
      try run(isNested ? "RELEASE nested" : "COMMIT")
      return result
    } catch {
      undo(isNested: isNested)
      throw error
    }
  }

  /// Does the body and then undoes what it wrote, whether it throws or not: to foresee an outcome.
  package func rehearse<T>(_ body: () throws -> T) throws -> T {
    let isNested = !isInAutocommit
    try run(isNested ? "SAVEPOINT nested" : "BEGIN IMMEDIATE")
    defer { undo(isNested: isNested) }
    return try body()
  }

  private func undo(isNested: Bool) {
    // After a full disk, for instance, SQLite has rolled back by itself.
    guard !isInAutocommit else { return }
    do {
      if isNested {
        try run("ROLLBACK TO nested")
        try run("RELEASE nested")
      } else {
        try run("ROLLBACK")
      }
    } catch {
      // The error that led here says more, and a transaction left open ends with the connection.
    }
  }
}
