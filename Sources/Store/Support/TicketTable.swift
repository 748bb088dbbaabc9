import ClientArea
import SQLite

extension Ticket: StoredEntity {
  static let table = StoredTable(
    "ticket", "id", "number", "account", "service", "topic", "subject", "openedOn", "status",
    "order", "assignee", "category", "broadcast", "priority", "waitingSince", "heldUntil",
    "forwardedOn", "mergedInto")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("number", number)
    try row.put("account", account)
    try row.put("service", service)
    try row.put("topic", topic)
    try row.put("subject", subject)
    try row.put("openedOn", openedOn)
    try row.put("status", status)
    try row.put("order", order)
    try row.put("assignee", assignee)
    try row.put("category", category)
    try row.put("broadcast", broadcast)
    try row.put("priority", priority)
    try row.put("waitingSince", waitingSince)
    try row.put("heldUntil", heldUntil)
    try row.put("forwardedOn", forwardedOn)
    try row.put("mergedInto", mergedInto)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), number: row.get("number"), account: row.get("account"),
      service: row.get("service"), order: row.get("order"), topic: row.get("topic"),
      subject: row.get("subject"),
      openedOn: row.get("openedOn"), status: row.get("status"),
      assignee: row.get("assignee"), category: row.get("category"),
      broadcast: row.get("broadcast"), priority: row.get("priority"),
      waitingSince: row.get("waitingSince"), heldUntil: row.get("heldUntil"),
      forwardedOn: row.get("forwardedOn"), mergedInto: row.get("mergedInto"))
  }
}
