import ClientArea
import SQLite

extension TicketNote: StoredEntity {
  static let table = StoredTable("ticketNote", "id", "ticket", "author", "body", "writtenAt")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("ticket", ticket)
    try row.put("author", author)
    try row.put("body", body)
    try row.put("writtenAt", writtenAt)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), ticket: row.get("ticket"), author: row.get("author"),
      body: row.get("body"), writtenAt: row.get("writtenAt"))
  }
}
