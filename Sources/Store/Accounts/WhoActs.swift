package import ClientArea
import SQLite

/// The simulated day, and who acts for which account: what stands round every screen.
package struct WhoActs: Query {
  package struct Answer: Sendable {
    /// The simulated day (SIM-1).
    package let today: Day
    /// Nil before login.
    package let person: User?
    /// Nil for staff and visitors.
    package let account: ClientAccount?
    /// By which entry staff acts as the client, and for how many minutes still (CLIENTS-7).
    package let acting: Impersonation?
    package let minutesLeft: Int
    /// The one client that staff looks at in every module (CLIENTS-5).
    package let focus: AccountName?
  }

  package init() {}

  package func fetch(from reader: Reader, as session: Session) throws -> Answer {
    let acting = try session.impersonation.flatMap {
      try reader.first(Impersonation.self, "WHERE id = \($0)")
    }
    let now = try reader.now()
    return Answer(
      today: now.day, person: try session.user.map { try reader.user($0) },
      account: try session.account.map { try reader.account($0) },
      acting: acting, minutesLeft: acting?.minutesLeft(at: now) ?? 0,
      focus: try session.focus.flatMap {
        try reader.first(ClientAccount.self, "WHERE id = \($0)").map { AccountName($0) }
      })
  }
}
