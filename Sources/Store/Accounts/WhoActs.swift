package import ClientArea

/// The simulated day, and who acts for which account: what stands round every screen.
package struct WhoActs: Query {
  package struct Answer: Sendable {
    /// The simulated day (SIM-1).
    package let today: Day
    /// Nil before login.
    package let person: User?
    /// Nil for staff and visitors.
    package let account: ClientAccount?
  }

  package init() {}

  package func fetch(from reader: Reader, as session: Session) throws -> Answer {
    Answer(
      today: try reader.today(), person: try session.user.map { try reader.user($0) },
      account: try session.account.map { try reader.account($0) })
  }
}
