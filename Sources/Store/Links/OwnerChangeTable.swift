import ClientArea
import SQLite

extension OwnerChange: StoredEntity {
  static let table = StoredTable(
    "ownerChange", "id", "service", "from", "to", "askedOn", "keepsContacts", "status", "endedOn")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("service", service)
    try row.put("from", from)
    try row.put("to", to)
    try row.put("askedOn", askedOn)
    try row.put("keepsContacts", keepsContacts)
    try row.put("status", status)
    try row.put("endedOn", endedOn)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), service: row.get("service"), from: row.get("from"), to: row.get("to"),
      askedOn: row.get("askedOn"), keepsContacts: row.get("keepsContacts"),
      status: row.get("status"), endedOn: row.get("endedOn"))
  }
}
