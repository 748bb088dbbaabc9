import ClientArea
import SQLite

extension Invoice: StoredEntity {
  static let table = StoredTable(
    "invoice", "id", "number", "issuedOn", "dueOn", "account", "subject", "buyer", "seller",
    "lines", "excludingTax", "tax", "reasons", "vatCase", "vatRate", "vatCategory", "vatWhy",
    "vatMention", "sellerLegal", "terms", "orderNumber", "vatCheckedOn", "vatNumberIsKnown")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("number", number)
    try row.put("issuedOn", issuedOn)
    try row.put("dueOn", dueOn)
    try row.put("account", account)
    try row.put("subject", subject)
    try row.put("buyer", JSONText.text(of: buyer))
    try row.put("seller", JSONText.text(of: seller))
    try row.put("lines", JSONText.text(of: lines))
    try row.put("excludingTax", totals.excludingTax)
    try row.put("tax", totals.tax)
    try row.put("reasons", reasons)
    try row.put("vatCase", vat.name)
    try row.put("vatRate", vat.rate.perMille)
    try row.put("vatCategory", vat.category)
    try row.put("vatWhy", said: vat.why)
    try row.put("vatMention", said: vat.mention)
    try row.put("sellerLegal", JSONText.text(of: legal.seller))
    try row.put("terms", JSONText.text(of: legal.terms))
    try row.put("orderNumber", legal.orderNumber)
    try row.put("vatCheckedOn", vat.check?.askedOn)
    try row.put("vatNumberIsKnown", vat.check?.isKnown)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), number: row.get("number"), issuedOn: row.get("issuedOn"),
      dueOn: row.get("dueOn"), account: row.get("account"), subject: row.get("subject"),
      buyer: row.party("buyer"), seller: row.party("seller"), lines: row.lines("lines"),
      totals: Totals(excludingTax: row.get("excludingTax"), tax: row.get("tax")),
      vat: row.invoiceVAT(), legal: row.invoiceLegal(), reasons: row.reasons("reasons"))
  }
}
