import ClientArea
import SQLite

extension PaidPeriod: StoredEntity {
  static let table = StoredTable(
    "paidPeriod", "id", "invoice", "position", "service", "firstDay", "lastDay", "formerPaidFrom",
    "formerExpiresOn", "formerAnniversary", "creditNote")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("invoice", invoice)
    try row.put("position", position)
    try row.put("service", service)
    try row.put("firstDay", firstDay)
    try row.put("lastDay", lastDay)
    try row.put("formerPaidFrom", before?.paidFrom)
    try row.put("formerExpiresOn", before?.expiresOn)
    try row.put("formerAnniversary", before?.anniversary)
    try row.put("creditNote", creditNote)
  }

  init(from row: borrowing Row) throws {
    let paidFrom: Day? = try row.get("formerPaidFrom")
    let expiresOn: Day? = try row.get("formerExpiresOn")
    let anniversary: Int? = try row.get("formerAnniversary")
    var before: Before?
    if let paidFrom, let expiresOn {
      before = Before(paidFrom: paidFrom, expiresOn: expiresOn, anniversary: anniversary)
    }
    try self.init(
      id: row.get("id"), invoice: row.get("invoice"), position: row.get("position"),
      service: row.get("service"), firstDay: row.get("firstDay"), lastDay: row.get("lastDay"),
      before: before, creditNote: row.get("creditNote"))
  }
}
