import ClientArea
import SQLite

extension TechnicalLink: StoredEntity {
  static let table = StoredTable(
    "technicalLink", "id", "account", "service", "since", "order", "endedOn")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("account", account)
    try row.put("service", service)
    try row.put("since", since)
    try row.put("order", order)
    try row.put("endedOn", endedOn)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), account: row.get("account"), service: row.get("service"),
      since: row.get("since"), order: row.get("order"), endedOn: row.get("endedOn"))
  }
}
