import ClientArea
import SQLite

extension Mail: StoredEntity {
  static let table = StoredTable(
    "mail", "id", "model", "address", "recipient", "language", "sentAt", "subject", "body",
    "service", "renewalLink", "reasons", "isRead", "order", "sealed",
    reading: ["body": "ifnull(\(KeptSecrets.text(behind: "mail.sealed")), mail.body)"])

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("model", model)
    try row.put("address", address)
    try row.put("recipient", recipient)
    try row.put("language", language)
    try row.put("sentAt", sentAt)
    try row.put("subject", subject)
    try row.put("body", carriesSecrets ? "" : body)
    try row.put("service", service)
    try row.put("renewalLink", renewalLink)
    try row.put("reasons", reasons)
    try row.put("isRead", isRead)
    try row.put("order", order)
    try row.put("sealed", secret: carriesSecrets ? body : nil)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), model: row.get("model"), address: row.get("address"),
      recipient: row.get("recipient"), language: row.get("language"), sentAt: row.get("sentAt"),
      subject: row.get("subject"), body: row.get("body"), service: row.get("service"),
      order: row.get("order"), renewalLink: row.get("renewalLink"),
      reasons: row.reasons("reasons"), isRead: row.get("isRead"),
      carryingSecrets: row.get("sealed", as: String?.self) != nil)
  }
}
