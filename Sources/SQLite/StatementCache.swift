/// The prepared statements of a connection, by their text.
///
/// A statement that is in use is never given away twice: who asks for the same text meanwhile gets
/// a new one, which is forgotten after use.
struct StatementCache {
  private let capacity: Int
  private var statements: [String: Statement] = [:]
  private var latest: Statement?
  private var uses = 0

  init(capacity: Int) {
    self.capacity = capacity
  }

  /// How many statements are kept.
  var count: Int { statements.count }

  /// A statement for this text, marked as taken.
  mutating func take(
    _ text: String, on connection: OpaquePointer
  ) throws(SQLiteError) -> Statement {
    uses += 1
    // A loop asks for the same text again and again, and to compare is cheaper than to hash.
    let kept = latest?.text == text ? latest : statements[text]
    if let kept, !kept.isTaken {
      kept.isTaken = true
      kept.lastUse = uses
      latest = kept
      return kept
    }
    let statement = try Statement(text, on: connection)
    statement.isTaken = true
    statement.lastUse = uses
    if kept == nil { keep(statement) }
    return statement
  }

  /// Makes a statement free for the next use.
  func giveBack(_ statement: Statement) {
    statement.clear()
    statement.isTaken = false
  }

  /// Forgets every statement. One in use lives on until its user is done.
  mutating func removeAll() {
    statements.removeAll()
    latest = nil
  }

  /// Keeps a statement, in place of the one that was not used for the longest time.
  private mutating func keep(_ statement: Statement) {
    if statements.count >= capacity {
      let idle = statements.values.lazy.filter { !$0.isTaken }
      guard let oldest = idle.min(by: { $0.lastUse < $1.lastUse }) else { return }
      statements[oldest.text] = nil
      if latest === oldest { latest = nil }
    }
    statements[statement.text] = statement
  }
}
