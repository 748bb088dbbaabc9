import ClientArea
import SQLite

extension RenewalLink: StoredEntity {
  static let table = StoredTable(
    "renewalLink", "id", "secret", "service", "sentOn", "renews", "usedOn", "replacedOn")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("secret", mark)
    try row.put("service", service)
    try row.put("sentOn", sentOn)
    try row.put("renews", renews)
    try row.put("usedOn", usedOn)
    try row.put("replacedOn", closedOn)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), mark: row.get("secret"), service: row.get("service"),
      sentOn: row.get("sentOn"), renews: row.get("renews"), usedOn: row.get("usedOn"),
      closedOn: row.get("replacedOn"))
  }
}
