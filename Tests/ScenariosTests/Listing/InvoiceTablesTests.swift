import ClientArea
import Equipment
import SQLite
import Testing

@testable import Scenarios
@testable import Store

/// That the tables of invoices, credit notes, payments and movements hold what their pages show: every stored fact has a
/// column, or a word here why it has none.
struct InvoiceTablesTests {
  private let desk: Desk

  init() throws {
    let lines = [
      InvoiceLine(label: "Heure", amount: Money(cents: 1000)),
      InvoiceLine(
        label: "Livre", quantity: Quantity(thousandths: 1500), unitPrice: Money(cents: 333),
        rate: TaxRate(perMille: 55)),
    ]
    let client = try InvoicedClient(named: "Lune", for: lines, inOrder: "BC-1")
    desk = client.desk
    _ = try desk.perform(
      CancelInvoiceLines([1], of: client.invoice, CreditTerms(because: "Geste", to: .balance)),
      as: client.nora)
    _ = try desk.perform(PayInvoice(client.invoice, with: .card), as: client.lina)
  }

  /// Where each stored part of a thing stands in its table; nothing for what the page does not show either.
  private func expect<Thing>(
    _ thing: Thing, in header: Substring, _ columns: [String: [String]]
  ) {
    let names = Set(header.split(separator: ","))
    let parts = Mirror(reflecting: thing).children.compactMap(\.label)
    #expect(!parts.isEmpty && Set(parts) == Set(columns.keys), "\(Thing.self)")
    for column in columns.values.joined() {
      #expect(names.contains(Substring(column)), "\(Thing.self) \(column)")
    }
  }

  private func header(_ text: String) throws -> Substring {
    try #require(text.split(separator: "\r\n").first)
  }

  @Test func `BILL-19: every fact of an invoice has its column`() throws {
    let head = try header(try InvoiceListing.csv(of: desk, seenBy: nil).text)
    let invoice = try #require(try desk.reader.first(Invoice.self, "ORDER BY id LIMIT 1"))
    let facts = try #require(
      try desk.answer(InvoiceDetail(invoice.id, in: .everybody), as: .visitor))
    expect(
      facts, in: head,
      [
        "invoice": ["number"], "account": ["account"], "language": [], "status": ["status"],
        "payment": ["paidOn", "paid", "means"], "paidBy": ["paidBy"],
        "rest": ["left", "credited", "creditNotes"], "remindedOn": ["remindedOn"],
      ])
    expect(
      invoice, in: head,
      [
        "id": [], "number": ["number"], "issuedOn": ["issuedOn"], "dueOn": ["dueOn"],
        "account": ["account"], "subject": ["subject"], "buyer": ["buyer"], "seller": ["seller"],
        "lines": ["lines"], "totals": ["excludingTax", "tax", "includingTax"],
        "vat": ["vatRates"], "legal": ["sellerLegal", "terms", "orderNumber"], "reasons": [],
      ])
    expect(
      invoice.buyer, in: head,
      [
        "name": ["buyer", "seller"], "street": ["street", "sellerStreet"],
        "postcode": ["postcode", "sellerPostcode"], "city": ["city", "sellerCity"],
        "country": ["country", "sellerCountry"], "siren": ["siren", "sellerSiren"],
        "vatNumber": ["vatNumber", "sellerVatNumber"], "isCompany": ["isCompany"],
      ])
    expect(
      invoice.vat, in: head,
      [
        "name": ["vatCase"], "rate": ["vatRates"], "category": ["vatCategory"], "why": [],
        "mention": ["vatMention"], "check": ["vatCheckedOn", "vatNumberIsKnown"],
      ])
  }

  @Test func `BILL-17: every fact of a credit note, of a line and of a rate has its column`() throws
  {
    let parts = InvoiceParts()
    _ = try InvoiceListing.csv(of: desk, seenBy: nil, with: parts)
    let head = try header(try InvoiceListing.notes(of: desk, seenBy: nil, with: parts).text)
    let note = try #require(try desk.reader.first(CreditNote.self, "ORDER BY id LIMIT 1"))
    expect(
      note, in: head,
      [
        "id": [], "number": ["number"], "issuedOn": ["issuedOn"], "invoice": ["invoice"],
        "account": ["account"], "totals": ["excludingTax", "tax", "includingTax"],
        "positions": ["lines"], "motive": ["motive"], "refund": ["paidBack"],
      ])
    let tables = parts.tables(in: .standard)
    expect(
      InvoiceLine(label: "x", amount: .zero), in: try header(tables.lines),
      [
        "label": ["label"], "quantity": ["quantity"], "unitPrice": ["unitPrice"],
        "rate": ["vatRate"], "discount": ["isDiscount"], "service": [],
        "period": ["from", "until"],
      ])
    expect(
      RateTotals(.usual, on: .zero), in: try header(tables.rates),
      ["rate": ["vatRate"], "totals": ["excludingTax", "tax", "includingTax"]])
    #expect(
      tables.lines.split(separator: "\r\n").dropFirst() == [
        "A2026-00001,2,Livre,1.5,3.33,5.5,5.00,,,false",
        "F2026-00001,1,Heure,1,10.00,20,10.00,,,false",
        "F2026-00001,2,Livre,1.5,3.33,5.5,5.00,,,false",
      ])
    #expect(
      tables.rates.split(separator: "\r\n").dropFirst() == [
        "A2026-00001,5.5,5.00,0.28,5.28", "F2026-00001,20,10.00,2.00,12.00",
        "F2026-00001,5.5,5.00,0.28,5.28",
      ])
    #expect(parts.tables(in: .fr).lines.contains(";1,5;3,33;5,5;5,00;"))
  }

  @Test func `BILL-11: every fact of a payment and of a movement has its column`() throws {
    let payment = try #require(try desk.reader.first(Payment.self, "ORDER BY id LIMIT 1"))
    expect(
      payment, in: try header(try MoneyListing.payments(of: desk, seenBy: nil).text),
      [
        "id": [], "invoice": ["invoice"], "creditNote": ["creditNote"], "account": ["account"],
        "user": ["paidBy"], "amount": ["amount"], "means": ["means"], "paidOn": ["paidOn"],
      ])
    let entry = try #require(try desk.reader.first(LedgerEntry.self, "ORDER BY id LIMIT 1"))
    expect(
      entry, in: try header(try MoneyListing.ledger(of: desk, seenBy: nil).text),
      [
        "id": [], "account": ["account", "name"], "bookedOn": ["bookedOn"], "amount": ["amount"],
        "balanceAfter": ["balanceAfter"], "label": ["label"],
      ])
  }
}
