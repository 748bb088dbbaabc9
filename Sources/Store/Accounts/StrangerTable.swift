import ClientArea
import SQLite

extension StrangerLogin: StoredEntity {
  static let table = StoredTable("strangerLogin", "id", "email", "failedLogins", "lockedUntil")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("email", email)
    try row.put("failedLogins", failedLogins)
    try row.put("lockedUntil", lockedUntil)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), email: row.get("email"), failedLogins: row.get("failedLogins"),
      lockedUntil: row.get("lockedUntil"))
  }
}
