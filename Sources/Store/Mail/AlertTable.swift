import ClientArea
import SQLite

extension ExpiryAlert: StoredEntity {
  static let table = StoredTable("alert", "id", "service", "expiresOn", "stage", "sentOn")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("service", service)
    try row.put("expiresOn", expiresOn)
    try row.put("stage", stage)
    try row.put("sentOn", sentOn)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), service: row.get("service"), expiresOn: row.get("expiresOn"),
      stage: row.get("stage"), sentOn: row.get("sentOn"))
  }
}
