import ClientArea
import SQLite

extension Payment: StoredEntity {
  static let table = StoredTable(
    "payment", "id", "invoice", "account", "user", "amount", "means", "paidOn",
    "creditNote")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("invoice", invoice)
    try row.put("account", account)
    try row.put("user", user)
    try row.put("amount", amount)
    try row.put("means", means)
    try row.put("paidOn", paidOn)
    try row.put("creditNote", creditNote)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), invoice: row.get("invoice"), account: row.get("account"),
      user: row.get("user"), amount: row.get("amount"), means: row.get("means"),
      paidOn: row.get("paidOn"), creditNote: row.get("creditNote"))
  }
}
