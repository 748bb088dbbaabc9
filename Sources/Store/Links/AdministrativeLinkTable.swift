import ClientArea
import SQLite

extension AdministrativeLink: StoredEntity {
  static let table = StoredTable(
    "administrativeLink", "id", "account", "principal", "status", "since", "endedOn",
    "asked")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("account", account)
    try row.put("principal", principal)
    try row.put("status", status)
    try row.put("since", since)
    try row.put("endedOn", endedOn)
    try row.put("asked", asked)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), account: row.get("account"), principal: row.get("principal"),
      status: row.get("status"), since: row.get("since"), endedOn: row.get("endedOn"),
      asking: row.get("asked"))
  }
}
