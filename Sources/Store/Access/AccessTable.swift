import ClientArea
import SQLite

extension AccountAccess: StoredEntity {
  static let table = StoredTable(
    "access", "id", "user", "account", "role", "status", "since", "permissions", "invitedOn",
    "invitedBy", "lapsedOn")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("user", user)
    try row.put("account", account)
    try row.put("role", role)
    try row.put("status", status)
    try row.put("since", since)
    try row.put("permissions", permissions)
    try row.put("invitedOn", invitedOn)
    try row.put("invitedBy", invitedBy)
    try row.put("lapsedOn", lapsedOn)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), user: row.get("user"), account: row.get("account"), role: row.get("role"),
      status: row.get("status"), since: row.get("since"), permissions: row.get("permissions"),
      invitedOn: row.get("invitedOn"), invitedBy: row.get("invitedBy"),
      lapsedOn: row.get("lapsedOn"))
  }
}
