import ClientArea
import SQLite

extension TicketUnread: StoredEntity {
  static let table = StoredTable("ticketUnread", "id", "ticket", "account")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("ticket", ticket)
    try row.put("account", account)
  }

  init(from row: borrowing Row) throws {
    try self.init(id: row.get("id"), ticket: row.get("ticket"), account: row.get("account"))
  }
}
