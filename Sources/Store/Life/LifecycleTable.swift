import ClientArea
import SQLite

extension Lifecycle: StoredEntity {
  static let table = StoredTable(
    "lifecycle", "id", "kind", "ending", "graceDays", "retentionDays", "pendingDays", "fee")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("kind", kind)
    try row.put("ending", ending)
    try row.put("graceDays", graceDays)
    try row.put("retentionDays", retentionDays)
    try row.put("pendingDays", pendingDays)
    try row.put("fee", fee)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), kind: row.get("kind"), ending: row.get("ending"),
      graceDays: row.get("graceDays"), retentionDays: row.get("retentionDays"),
      pendingDays: row.get("pendingDays"), fee: row.get("fee"))
  }
}
