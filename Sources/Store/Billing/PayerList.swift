package import ClientArea
import SQLite

/// The billing identities that the acting account may choose from, the oldest first (BILL-12).
package struct PayerList: Query {
  package init() {}

  package func fetch(from reader: Reader, as session: Session) throws -> [Payer] {
    guard let account = try reader.viewer(of: session).account(with: .manageBalance) else {
      return []
    }
    return try reader.all(Payer.self, "WHERE account = \(account) ORDER BY id")
  }
}
