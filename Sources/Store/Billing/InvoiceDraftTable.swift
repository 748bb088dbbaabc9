import ClientArea
import SQLite

extension InvoiceDraft: StoredEntity {
  static let table = StoredTable(
    "invoiceDraft", "id", "account", "startedOn", "lines", "delay",
    "orderNumber")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("account", account)
    try row.put("startedOn", startedOn)
    try row.put("lines", JSONText.text(of: lines))
    try row.put("delay", delay)
    try row.put("orderNumber", orderNumber)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), account: row.get("account"), startedOn: row.get("startedOn"),
      lines: row.lines("lines"), delay: row.get("delay"),
      orderNumber: row.get("orderNumber"))
  }
}

extension InvoiceReminder: StoredEntity {
  static let table = StoredTable("invoiceReminder", "id", "invoice", "sentOn", "stage")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("invoice", invoice)
    try row.put("sentOn", sentOn)
    try row.put("stage", stage)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), invoice: row.get("invoice"), sentOn: row.get("sentOn"),
      stage: row.get("stage"))
  }
}
