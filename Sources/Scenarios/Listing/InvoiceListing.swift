package import ClientArea
package import Store

/// `espace-client export invoices`: a table for spreadsheets (RFC 4180), the oldest invoice first.
package enum InvoiceListing {
  private static let columns = [
    "number", "issuedOn", "dueOn", "account", "buyer", "subject", "excludingTax", "tax",
    "includingTax", "status",
  ]

  /// - Parameters:
  ///   - reader: whose invoices they are, as far as he may see them; nil for everybody's.
  ///   - form: for which spreadsheet.
  /// - Throws: a refusal where the reader may see none (ACCESS-10).
  package static func csv(
    of desk: Desk, seenBy reader: Session?, in form: SpreadsheetForm = .standard
  ) throws -> (text: String, count: Int) {
    let rows = try reader.map { try own($0, desk) } ?? all(desk)
    return (SpreadsheetText(form: form).table(columns, rows), rows.count)
  }

  private static func all(_ desk: Desk) throws -> [[SpreadsheetText.Cell]] {
    var rows: [[SpreadsheetText.Cell]] = []
    var window = Window<ID<Invoice>>(limit: stretch)
    while true {
      let items = try desk.answer(AllInvoices(window: window), as: .visitor)
      rows += items.map(row)
      guard let last = items.last, items.count == stretch else { return rows }
      window = Window(.after(last.invoice.id), limit: stretch)
    }
  }

  private static func own(_ reader: Session, _ desk: Desk) throws -> [[SpreadsheetText.Cell]] {
    try PermissionsHoldEverywhere.check([.viewInvoices], of: reader, reading: desk.reader)
    var rows: [[SpreadsheetText.Cell]] = []
    var window = Window<InvoiceList.Anchor>(limit: stretch)
    while true {
      let items = try desk.answer(InvoiceList(window: window), as: reader).items
      rows += items.map(row)
      guard let last = items.last, items.count == stretch else { return rows.reversed() }
      window = Window(.after(last.anchor), limit: stretch)
    }
  }

  private static func row(_ item: InvoiceList.Item) -> [SpreadsheetText.Cell] {
    let invoice = item.invoice
    return [
      .text(invoice.number), .text(invoice.issuedOn.iso), .text(invoice.dueOn?.iso ?? ""),
      .text(item.account.code), .text(invoice.buyer.name), .text(invoice.subject),
      .amount(invoice.totals.excludingTax), .amount(invoice.totals.tax),
      .amount(invoice.totals.includingTax), .text(item.status.rawValue),
    ]
  }

  private static let stretch = 500
}
