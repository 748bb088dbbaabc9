package import ClientArea
import SQLite

/// A client's record, for staff; nil for the others, or where there is no such account.
package struct ClientRecord: Query {
  package struct Facts: Sendable {
    package let account: ClientAccount
    /// How many services it owns.
    package let services: BoundedCount
  }

  package let account: ID<ClientAccount>

  package init(_ account: ID<ClientAccount>) { self.account = account }

  package func fetch(from reader: Reader, as session: Session) throws -> Facts? {
    guard try reader.viewer(of: session).isStaff else { return nil }
    let account = try reader.first(ClientAccount.self, "WHERE id = \(account)")
    return try account.map {
      Facts(account: $0, services: try reader.count("FROM service WHERE owner = \($0.id)"))
    }
  }
}
