package import ClientArea
package import Screens
package import Store

/// `espace-client export invoices`: tables of invoices and of credit notes for spreadsheets (RFC 4180), the oldest first,
/// with their lines and their totals per rate, and a page to print of each (BILL-19). All tables write days as 2026-01-15,
/// amounts in euros with two digits behind the mark, and rates in percent without a sign.
package enum InvoiceListing {
  private static let columns = [
    "number", "issuedOn", "dueOn", "account", "buyer", "subject", "excludingTax", "tax",
    "includingTax", "status", "street", "postcode", "city", "country", "siren", "vatNumber",
    "orderNumber", "lines", "vatRates", "vatCase", "vatMention", "credited", "paidOn", "paid",
    "means", "seller", "sellerVatNumber", "isCompany", "vatCategory", "vatCheckedOn",
    "vatNumberIsKnown", "sellerStreet", "sellerPostcode", "sellerCity", "sellerCountry",
    "sellerSiren", "sellerLegal", "terms", "left", "creditNotes", "paidBy", "remindedOn",
  ]
  private static let noteColumns = [
    "number", "issuedOn", "invoice", "account", "buyer", "motive", "excludingTax", "tax",
    "includingTax", "vatCase", "paidBack", "subject", "lines", "vatRates", "vatCategory",
    "vatMention", "street", "postcode", "city", "country", "siren", "vatNumber", "seller",
    "sellerVatNumber",
  ]

  /// - Parameters:
  ///   - reader: whose invoices they are, as far as he may see them; nil for everybody's.
  ///   - form: for which spreadsheet.
  ///   - parts: takes the lines and the rates of each.
  ///   - write: is given one page after the other, since a large world has very many; nil where none is wanted.
  /// - Throws: a refusal where the reader may see none (ACCESS-10).
  package static func csv(
    of desk: Desk, seenBy reader: Session?, in form: SpreadsheetForm = .standard,
    with parts: InvoiceParts? = nil, writing write: ((InvoicePaper.File) throws -> Void)? = nil
  ) throws -> (text: String, count: Int) {
    var rows: [[SpreadsheetText.Cell]] = []
    try everyInvoice(of: desk, seenBy: reader) { item in
      let detail = InvoiceDetail(item.invoice.id, in: reader == nil ? .everybody : .own)
      guard let facts = try desk.answer(detail, as: reader ?? .visitor) else { return }
      rows.append(row(facts, form))
      parts?.add(facts)
      if let write { try InvoicePaper.files(of: facts).forEach(write) }
    }
    if reader != nil { rows.reverse() }
    return (SpreadsheetText(form: form).table(columns, rows), rows.count)
  }

  /// The same of credit notes.
  package static func notes(
    of desk: Desk, seenBy reader: Session?, in form: SpreadsheetForm = .standard,
    with parts: InvoiceParts? = nil, writing write: ((InvoicePaper.File) throws -> Void)? = nil
  ) throws -> (text: String, count: Int) {
    var rows: [[SpreadsheetText.Cell]] = []
    try everyNote(of: desk, seenBy: reader) { item in
      let detail = CreditNoteDetail(item.creditNote.id, in: reader == nil ? .everybody : .own)
      guard let facts = try desk.answer(detail, as: reader ?? .visitor) else { return }
      rows.append(row(facts, form))
      parts?.add(facts)
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

  private static func row(
    _ facts: InvoiceDetail.Facts, _ form: SpreadsheetForm
  ) -> [SpreadsheetText.Cell] {
    let (invoice, buyer, seller) = (facts.invoice, facts.invoice.buyer, facts.invoice.seller)
    let (vat, language) = (invoice.vat, facts.language)
    let rates = TaxIsComputedOnTheTotal.perRate(of: invoice.lines)
    let payment = facts.payment
    return [
      .text(invoice.number), .day(invoice.issuedOn), .day(invoice.dueOn),
      .text(facts.account.code), .text(buyer.name), .text(invoice.subject),
      .amount(invoice.totals.excludingTax), .amount(invoice.totals.tax),
      .amount(invoice.totals.includingTax), .text(facts.status.rawValue), .text(buyer.street),
      .text(buyer.postcode), .text(buyer.city), .text(buyer.country), .text(buyer.siren),
      .text(buyer.vatNumber), .text(invoice.legal.orderNumber), .count(invoice.lines.count),
      .text(joined(rates, form)), .text(vat.name), .text(vat.mention[language]),
      .amount(facts.rest.credited.includingTax), .day(payment?.paidOn),
      .amount(payment?.amount ?? .zero), .text(payment?.means.rawValue ?? ""),
      .text(seller.name), .text(seller.vatNumber), .truth(buyer.isCompany),
      .text(vat.category.rawValue), .day(vat.check?.askedOn), .truth(vat.check?.isKnown),
      .text(seller.street), .text(seller.postcode), .text(seller.city), .text(seller.country),
      .text(seller.siren), .text(joined(invoice.legal.seller, language)),
      .text(joined(invoice.legal.terms, language)),
      .amount(payment == nil ? facts.rest.totals.includingTax : .zero),
      .text(facts.rest.notes.map(\.number).joined(separator: " + ")),
      .text(facts.paidBy ?? ""), .day(facts.remindedOn),
    ]
  }

  private static func row(
    _ facts: CreditNoteDetail.Facts, _ form: SpreadsheetForm
  ) -> [SpreadsheetText.Cell] {
    let (note, invoice, buyer) = (facts.creditNote, facts.rest.invoice, facts.rest.invoice.buyer)
    return [
      .text(note.number), .day(note.issuedOn), .text(invoice.number),
      .text(facts.account.code), .text(buyer.name), .text(note.motive),
      .amount(note.totals.excludingTax), .amount(note.totals.tax),
      .amount(note.totals.includingTax), .text(invoice.vat.name),
      .text(facts.refund?.rawValue ?? ""), .text(invoice.subject), .count(facts.lines.count),
      .text(joined(facts.rest.perRate(of: note), form)), .text(invoice.vat.category.rawValue),
      .text(invoice.vat.mention[facts.language]), .text(buyer.street), .text(buyer.postcode),
      .text(buyer.city), .text(buyer.country), .text(buyer.siren), .text(buyer.vatNumber),
      .text(invoice.seller.name), .text(invoice.seller.vatNumber),
    ]
  }

  /// « 20 + 5.5 ».
  private static func joined(_ rates: [RateTotals], _ form: SpreadsheetForm) -> String {
    let table = SpreadsheetText(form: form)
    return rates.map { table.cell(.decimal($0.rate.perMille, places: 1)) }
      .joined(separator: " + ")
  }

  private static func joined(_ lines: [Phrase], _ language: Language) -> String {
    lines.map { $0[language] }.joined(separator: " ")
  }

  private static let stretch = 500
}
