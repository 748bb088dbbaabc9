package import ClientArea

/// A question to the store: its parameters, its SQL and its answer together.
package protocol Query: Hashable, Sendable {
  associatedtype Answer

  /// What the session may see of the answer.
  func fetch(from reader: Reader, as session: Session) throws -> Answer
}
