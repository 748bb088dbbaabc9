import ClientArea
import SQLite

extension Payer: StoredEntity {
  static let table = StoredTable("payer", "id", "account", "party")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("account", account)
    try row.put("party", JSONText.text(of: party))
  }

  init(from row: borrowing Row) throws {
    try self.init(id: row.get("id"), account: row.get("account"), party: row.party("party"))
  }
}
