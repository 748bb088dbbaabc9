package import ClientArea
import SQLite

/// What the acting account can spend (BILL-11); nil where no account acts.
package struct Balance: Query {
  package init() {}

  package func fetch(from reader: Reader, as session: Session) throws -> Money? {
    guard let account = try reader.viewer(of: session).account(with: .manageBalance) else {
      return nil
    }
    return try reader.account(account).balance
  }
}
