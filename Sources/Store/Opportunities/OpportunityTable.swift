import ClientArea
import SQLite

extension Opportunity: StoredEntity {
  static let table = StoredTable(
    "opportunity", "id", "account", "status", "reason", "manager", "openedOn", "lostOn", "closedOn")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("account", account)
    try row.put("status", status)
    try row.put("reason", reason)
    try row.put("manager", manager)
    try row.put("openedOn", openedOn)
    try row.put("lostOn", lostOn)
    try row.put("closedOn", closedOn)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), account: row.get("account"), status: row.get("status"),
      reason: row.get("reason"), manager: row.get("manager"), openedOn: row.get("openedOn"),
      lostOn: row.get("lostOn"), closedOn: row.get("closedOn"))
  }
}

extension OpportunityStatus: Storable {}
