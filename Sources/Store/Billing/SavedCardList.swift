package import ClientArea
import SQLite

/// The card that the acting account's automatic renewals pay with (BILL-22): one, or none.
package struct SavedCardList: Query {
  package init() {}

  package func fetch(from reader: Reader, as session: Session) throws -> [SavedCard] {
    guard let account = try reader.viewer(of: session).account(with: .manageBalance) else {
      return []
    }
    return try reader.savedCard(of: account).map { [$0] } ?? []
  }
}
