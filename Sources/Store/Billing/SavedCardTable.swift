import ClientArea
import SQLite

extension SavedCard: StoredEntity {
  static let table = StoredTable(
    "savedCard", "id", "account", "lastDigits", "validUntil", "outcome", "hasFailed")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("account", account)
    try row.put("lastDigits", lastDigits)
    try row.put("validUntil", validUntil)
    try row.put("outcome", outcome)
    try row.put("hasFailed", hasFailed)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), account: row.get("account"), lastDigits: row.get("lastDigits"),
      validUntil: row.get("validUntil"), outcome: row.get("outcome"),
      hasFailed: row.get("hasFailed"))
  }
}
