package import ClientArea
import SQLite

/// The billing identities that the acting account may choose from, or those of an account for staff, the oldest first
/// (BILL-12).
package struct PayerList: Query {
  /// Whose they are, for staff.
  package let account: ID<ClientAccount>?

  package init(of account: ID<ClientAccount>? = nil) { self.account = account }

  package func fetch(from reader: Reader, as session: Session) throws -> [Payer] {
    let viewer = try reader.viewer(of: session)
    let visible = VisibleInvoices.ledger(for: viewer)
    guard let account = account ?? viewer.account(with: .manageBalance) else { return [] }
    return try reader.all(
      Payer.self, "WHERE account = \(account) AND \(sql: visible) ORDER BY id")
  }
}
