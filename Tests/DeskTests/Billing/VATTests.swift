import ClientArea
import Equipment
import Testing

@testable import Store

/// That whatever makes or shows an invoice takes the VAT of its buyer (BILL-15).
@Suite struct InvoiceVATTests {
  private let town: Town
  private let lune: ClientAccount
  private let asLune: Session
  private let lines = [
    InvoiceLine(label: "Conseil", amount: Money(cents: 5000)),
    InvoiceLine(
      label: "Manuel", unitPrice: Money(cents: 1000), rate: TaxRate(perMille: 55)),
  ]

  init() throws {
    town = try Town()
    try Worlds.placeProcedures(in: town.desk)
    lune = try town.account("Lune")
    asLune = try town.session(of: lune)
  }

  /// Moves the client to Italy, with a number or without.
  private func moveToItaly(vat: String) throws {
    var details = lune.details
    details.country = "IT"
    details.postcode = "10121"
    details.vatNumber = vat
    try town.done(EditProfile(to: details), as: asLune)
  }

  @Test func `BILL-15: a draft shows what the invoice will have`() throws {
    try moveToItaly(vat: "IT01234567897")
    let draft = try #require(
      try town.done(DraftInvoice(to: lune.id, lines: lines), as: town.staff)
        .first(InvoiceDraft.self))
    let shown = try #require(try town.desk.answer(InvoiceDraftDetail(draft.id), as: town.staff))
    #expect(shown.draft.lines.map(\.rate.perMille) == [200, 55])
    #expect(shown.lines.map(\.rate.perMille) == [0, 0])
    let edited = try town.done(
      EditDraft(draft.id, lines: lines, dueIn: 30), as: town.staff)
    #expect(edited.message.fr.contains(Money(cents: 6000).text(in: .fr)))
    let invoice = try #require(
      try town.done(IssueDraft(draft.id), as: town.staff).first(Invoice.self))
    #expect(invoice.lines == shown.lines && invoice.vat == shown.vat)
    #expect(invoice.totals.tax == .zero)
  }

  @Test func `BILL-15, BILL-8: rate, case and mention are frozen, and come back from the file`()
    throws
  {
    try moveToItaly(vat: "IT01234567897")
    let issued = try town.done(
      IssueInvoice(to: lune.id, for: "Conseil", lines: lines, orderNumber: " BC-7 "),
      as: town.staff)
    let invoice = try #require(issued.first(Invoice.self))
    #expect(issued.reasons.rules.contains("BILL-15"))
    try moveToItaly(vat: "")
    let stored = try town.desk.reader.invoice(invoice.id)
    #expect(stored.vat == invoice.vat && stored.legal == invoice.legal)
    #expect(stored.lines == invoice.lines && stored.totals == invoice.totals)
    #expect(stored.vat.name == "ue-assujetti" && stored.vat.category == .reverseCharge)
    #expect(stored.vat.mention.fr.contains("IT01234567897"))
    #expect(stored.legal.orderNumber == "BC-7")
    #expect(stored.legal.seller.count == 2 && stored.legal.terms.count == 4)
    let other = try town.done(
      IssueInvoice(to: lune.id, for: "Conseil", lines: lines), as: town.staff)
    #expect(other.first(Invoice.self)?.vat.name == "ue-sans-numero")
  }

  @Test func `BILL-15: data without a table has the usual rate and says no case`() throws {
    let town = try Town()
    let lune = try town.account("Lune")
    let invoice = try #require(
      try town.done(IssueInvoice(to: lune.id, for: "Conseil", lines: lines), as: town.staff)
        .first(Invoice.self))
    #expect(invoice.vat == .unsaid && invoice.legal == .unsaid)
    #expect(invoice.totals.tax == Money(cents: 1055))
  }

  @Test func `BILL-16: an order number of more than 40 letters is refused`() throws {
    let command = IssueInvoice(
      to: lune.id, for: "Conseil", lines: lines, orderNumber: String(repeating: "1", count: 41))
    try town.refused(command, as: town.staff, by: "BILL-14")
  }
}
