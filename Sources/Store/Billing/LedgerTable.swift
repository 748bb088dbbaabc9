import ClientArea
import SQLite

extension LedgerEntry: StoredEntity {
  static let table = StoredTable(
    "ledgerEntry", "id", "account", "bookedOn", "amount", "balanceAfter", "label")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("account", account)
    try row.put("bookedOn", bookedOn)
    try row.put("amount", amount)
    try row.put("balanceAfter", balanceAfter)
    try row.put("label", label)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), account: row.get("account"), bookedOn: row.get("bookedOn"),
      amount: row.get("amount"), balanceAfter: row.get("balanceAfter"), label: row.phrase("label"))
  }
}
