internal import CSQLite

/// Counts what a question costs, the same on any machine.
extension Database {
  /// How many steps of SQLite's machine a body takes, give or take a few for each statement.
  package func countingSteps(of body: () throws -> Void) rethrows -> Int {
    let counter = StepCounter()
    let every: Int32 = 10
    sqlite3_progress_handler(
      connection, every,
      { counter in
        guard let counter else { return 0 }
        Unmanaged<StepCounter>.fromOpaque(counter).takeUnretainedValue().calls += 1
        return 0
      }, Unmanaged.passUnretained(counter).toOpaque())
    defer { sqlite3_progress_handler(connection, 0, nil, nil) }
    try withExtendedLifetime(counter) { try body() }
    return counter.calls * Int(every)
  }
}

private final class StepCounter {
  var calls = 0
}
