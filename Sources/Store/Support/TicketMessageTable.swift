import ClientArea
import SQLite

extension TicketMessage: StoredEntity {
  static let table = StoredTable(
    "ticketMessage", "id", "ticket", "author", "isFromStaff", "body", "writtenAt", "onBehalfOf")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("ticket", ticket)
    try row.put("author", author)
    try row.put("isFromStaff", isFromStaff)
    try row.put("body", body)
    try row.put("writtenAt", writtenAt)
    try row.put("onBehalfOf", onBehalfOf)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), ticket: row.get("ticket"), author: row.get("author"),
      isFromStaff: row.get("isFromStaff"), body: row.get("body"), writtenAt: row.get("writtenAt"),
      onBehalfOf: row.get("onBehalfOf"))
  }
}
