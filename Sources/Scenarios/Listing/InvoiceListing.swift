package import ClientArea
package import Store

/// `espace-client export invoices`: a table for spreadsheets (RFC 4180), the oldest invoice first.
package enum InvoiceListing {
  private static let columns = [
    "number", "issuedOn", "dueOn", "account", "buyer", "subject", "excludingTax", "tax",
    "includingTax", "status",
  ]

  /// - Parameter reader: whose invoices they are, as far as he may see them; nil for everybody's.
  /// - Throws: a refusal where the reader may see none (ACCESS-10).
  package static func csv(
    of desk: Desk, seenBy reader: Session?
  ) throws -> (text: String, count: Int) {
    let rows = try reader.map { try own($0, desk) } ?? all(desk)
    return (SpreadsheetText.table([columns] + rows), rows.count)
  }

  private static func all(_ desk: Desk) throws -> [[String]] {
    var rows: [[String]] = []
    var window = Window<ID<Invoice>>(limit: stretch)
    while true {
      let items = try desk.answer(AllInvoices(window: window), as: .visitor)
      rows += items.map(row)
      guard let last = items.last, items.count == stretch else { return rows }
      window = Window(.after(last.invoice.id), limit: stretch)
    }
  }

  private static func own(_ reader: Session, _ desk: Desk) throws -> [[String]] {
    try PermissionsHoldEverywhere.check([.viewInvoices], of: reader, reading: desk.reader)
    var rows: [[String]] = []
    var window = Window<InvoiceList.Anchor>(limit: stretch)
    while true {
      let items = try desk.answer(InvoiceList(window: window), as: reader).items
      rows += items.map(row)
      guard let last = items.last, items.count == stretch else { return rows.reversed() }
      window = Window(.after(last.anchor), limit: stretch)
    }
  }

  private static func row(_ item: InvoiceList.Item) -> [String] {
    let invoice = item.invoice
    return [
      invoice.number, invoice.issuedOn.iso, invoice.dueOn?.iso ?? "", item.account.code,
      invoice.buyer.name, invoice.subject, SpreadsheetText.decimal(invoice.totals.excludingTax),
      SpreadsheetText.decimal(invoice.totals.tax),
      SpreadsheetText.decimal(invoice.totals.includingTax), item.status.rawValue,
    ]
  }

  private static let stretch = 500
}
