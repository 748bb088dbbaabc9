import ClientArea
import SQLite

extension CreditNote: StoredEntity {
  static let table = StoredTable(
    "creditNote", "id", "number", "issuedOn", "invoice", "account", "excludingTax", "tax",
    "positions", "motive", "refund")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("number", number)
    try row.put("issuedOn", issuedOn)
    try row.put("invoice", invoice)
    try row.put("account", account)
    try row.put("excludingTax", totals.excludingTax)
    try row.put("tax", totals.tax)
    try row.put("positions", JSONText.text(of: positions))
    try row.put("motive", motive)
    try row.put("refund", refund?.rawValue)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), number: row.get("number"), issuedOn: row.get("issuedOn"),
      invoice: row.get("invoice"), account: row.get("account"),
      totals: Totals(excludingTax: row.get("excludingTax"), tax: row.get("tax")),
      positions: row.numbers("positions"), motive: row.get("motive"),
      refund: row.get("refund", as: String?.self).flatMap(Refund.init(rawValue:)))
  }
}
