import ClientArea
import SQLite

extension OrderAgency: StoredEntity {
  static let table = StoredTable("orderAgency", "id", "order", "agency", "since", "endedOn")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("order", order)
    try row.put("agency", agency)
    try row.put("since", since)
    try row.put("endedOn", endedOn)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), order: row.get("order"), agency: row.get("agency"),
      since: row.get("since"), endedOn: row.get("endedOn"))
  }
}
