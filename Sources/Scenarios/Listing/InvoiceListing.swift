package import ClientArea
package import Screens
package import Store

/// `espace-client export invoices`: tables of invoices and of credit notes for spreadsheets (RFC 4180), the oldest first,
/// and a page to print of each (BILL-19).
package enum InvoiceListing {
  private static let columns = [
    "number", "issuedOn", "dueOn", "account", "buyer", "subject", "excludingTax", "tax",
    "includingTax", "status", "street", "postcode", "city", "country", "siren", "vatNumber",
    "orderNumber", "lines", "vatRates", "vatCase", "vatMention", "credited", "paidOn", "paid",
    "means", "seller", "sellerVatNumber",
  ]
  private static let noteColumns = [
    "number", "issuedOn", "invoice", "account", "buyer", "motive", "excludingTax", "tax",
    "includingTax", "vatCase", "paidBack",
  ]

  /// - Parameters:
  ///   - reader: whose invoices they are, as far as he may see them; nil for everybody's.
  ///   - form: for which spreadsheet.
  ///   - write: is given one page after the other, since a large world has very many; nil where none is wanted.
  /// - Throws: a refusal where the reader may see none (ACCESS-10).
  package static func csv(
    of desk: Desk, seenBy reader: Session?, in form: SpreadsheetForm = .standard,
    writing write: ((InvoicePaper.File) throws -> Void)? = nil
  ) throws -> (text: String, count: Int) {
    var rows: [[SpreadsheetText.Cell]] = []
    try everyInvoice(of: desk, seenBy: reader) { item in
      let detail = InvoiceDetail(item.invoice.id, in: reader == nil ? .everybody : .own)
      guard let facts = try desk.answer(detail, as: reader ?? .visitor) else { return }
      rows.append(row(facts))
      if let write { try InvoicePaper.files(of: facts).forEach(write) }
    }
    if reader != nil { rows.reverse() }
    return (SpreadsheetText(form: form).table(columns, rows), rows.count)
  }

  /// The same of credit notes.
  package static func notes(
    of desk: Desk, seenBy reader: Session?, in form: SpreadsheetForm = .standard,
    writing write: ((InvoicePaper.File) throws -> Void)? = nil
  ) throws -> (text: String, count: Int) {
    var rows: [[SpreadsheetText.Cell]] = []
    try everyNote(of: desk, seenBy: reader) { item in
      let detail = CreditNoteDetail(item.creditNote.id, in: reader == nil ? .everybody : .own)
      guard let facts = try desk.answer(detail, as: reader ?? .visitor) else { return }
      rows.append(row(facts))
      if let write { try InvoicePaper.files(of: facts).forEach(write) }
    }
    if reader != nil { rows.reverse() }
    return (SpreadsheetText(form: form).table(noteColumns, rows), rows.count)
  }

  private static func everyInvoice(
    of desk: Desk, seenBy reader: Session?, do work: (InvoiceList.Item) throws -> Void
  ) throws {
    guard let reader else {
      var window = Window<ID<Invoice>>(limit: stretch)
      while true {
        let items = try desk.answer(AllInvoices(window: window), as: .visitor)
        try items.forEach(work)
        guard let last = items.last, items.count == stretch else { return }
        window = Window(.after(last.invoice.id), limit: stretch)
      }
    }
    try PermissionsHoldEverywhere.check([.viewInvoices], of: reader, reading: desk.reader)
    var window = Window<InvoiceList.Anchor>(limit: stretch)
    while true {
      let items = try desk.answer(InvoiceList(window: window), as: reader).items
      try items.forEach(work)
      guard let last = items.last, items.count == stretch else { return }
      window = Window(.after(last.anchor), limit: stretch)
    }
  }

  private static func everyNote(
    of desk: Desk, seenBy reader: Session?, do work: (CreditNoteList.Item) throws -> Void
  ) throws {
    var window = Window<ID<CreditNote>>(limit: stretch)
    while true {
      let items =
        try reader.map { try desk.answer(CreditNoteList(window: window), as: $0) }
        ?? desk.answer(AllCreditNotes(window: window), as: .visitor)
      try items.forEach(work)
      guard let last = items.last, items.count == stretch else { return }
      window = Window(.after(last.creditNote.id), limit: stretch)
    }
  }

  private static func row(_ facts: InvoiceDetail.Facts) -> [SpreadsheetText.Cell] {
    let (invoice, buyer) = (facts.invoice, facts.invoice.buyer)
    let rates = TaxIsComputedOnTheTotal.perRate(of: invoice.lines).map { $0.rate.text(in: .fr) }
    return [
      .text(invoice.number), .text(invoice.issuedOn.iso), .text(invoice.dueOn?.iso ?? ""),
      .text(facts.account.code), .text(buyer.name), .text(invoice.subject),
      .amount(invoice.totals.excludingTax), .amount(invoice.totals.tax),
      .amount(invoice.totals.includingTax), .text(facts.status.rawValue), .text(buyer.street),
      .text(buyer.postcode), .text(buyer.city), .text(buyer.country), .text(buyer.siren),
      .text(buyer.vatNumber), .text(invoice.legal.orderNumber), .count(invoice.lines.count),
      .text(rates.joined(separator: " + ")), .text(invoice.vat.name),
      .text(invoice.vat.mention[facts.language]), .amount(facts.rest.credited.includingTax),
      .text(facts.payment?.paidOn.iso ?? ""), .amount(facts.payment?.amount ?? .zero),
      .text(facts.payment?.means.rawValue ?? ""), .text(invoice.seller.name),
      .text(invoice.seller.vatNumber),
    ]
  }

  private static func row(_ facts: CreditNoteDetail.Facts) -> [SpreadsheetText.Cell] {
    let (note, invoice) = (facts.creditNote, facts.rest.invoice)
    return [
      .text(note.number), .text(note.issuedOn.iso), .text(invoice.number),
      .text(facts.account.code), .text(invoice.buyer.name), .text(note.motive),
      .amount(note.totals.excludingTax), .amount(note.totals.tax),
      .amount(note.totals.includingTax), .text(invoice.vat.name),
      .text(facts.refund?.rawValue ?? ""),
    ]
  }

  private static let stretch = 500
}
