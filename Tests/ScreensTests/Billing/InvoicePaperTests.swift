import Canvas
import ClientArea
import Equipment
import Store
import Testing

@testable import Screens

/// An invoice and a credit note as pages to print (BILL-16, BILL-19).
@Suite struct InvoicePaperTests {
  private let desk: Desk
  private let staff: Session

  init() throws {
    desk = try Worlds.demo()
    staff = try ScreenStage.session(of: "omar@hebergeur.example", at: desk)
  }

  private func done(_ command: any Command, as session: Session? = nil) throws -> Decision {
    guard case .done(let decision, _) = try desk.perform(command, as: session ?? staff) else {
      throw Refused()
    }
    return decision
  }

  private struct Refused: Error {}

  private func paper(of code: String, _ lines: [InvoiceLine]) throws -> (Invoice, ReadElement) {
    let account = try #require(try desk.reader.account(meantBy: code))
    let invoice = try #require(
      try done(IssueInvoice(to: account.id, for: "Conseil", lines: lines, orderNumber: "BC-9"))
        .first(Invoice.self))
    let facts = try #require(try desk.answer(InvoiceDetail(invoice.id), as: staff))
    let file = InvoicePaper.file(of: facts)
    #expect(file.name == "\(invoice.number).html")
    return (invoice, try ReadElement.reading(try markup(of: file.text)))
  }

  /// Without the declaration, which a reader of XML does not take.
  private func markup(of text: String) throws -> String {
    let start = "<!DOCTYPE html>\n"
    try #require(text.hasPrefix(start))
    return String(text.dropFirst(start.count))
  }

  @Test func `BILL-16, BILL-19: the page holds all that the invoice shows`() throws {
    let (invoice, page) = try paper(
      of: "C-1004",
      [
        InvoiceLine(
          label: "Conseil", quantity: try #require(Quantity(reading: "1,5")),
          unitPrice: Money(cents: 8000)),
        InvoiceLine(label: "Manuel", unitPrice: Money(cents: 999), rate: TaxRate(perMille: 55)),
      ])
    for text in [
      invoice.number, "SAS au capital de 50 000,00 €", "RCS Clermont-Ferrand 001002005",
      "SIREN 001002005", "FR94001002005", "Lune SARL (C-1004)", "SIREN 001375484",
      "FR84001375484", "35000 Rennes", "France", "BC-9", "1,5", "80,00 €", "TVA 20 % sur 120,00 €",
      "TVA 5,5 % sur 9,99 €", "Total TTC", "154,54 €", "prestation de services",
      "Pénalités de retard", "40 €", "escompte", "au plus tard",
    ] {
      #expect(page.text.contains(text), "\(text)")
    }
    #expect(page["lang"] == "fr")
    #expect(page.all("script").isEmpty && page.all("img").isEmpty && page.all("link").isEmpty)
    let look = try #require(page.all("style").first?.text)
    #expect(look.contains("size:A4") && look.contains("counter(page) \" / \" counter(pages)"))
    #expect(look.contains("content:\"Facture \(invoice.number)\""))
  }

  @Test func `BILL-19: a client reads in his own language`() throws {
    let (_, page) = try paper(of: "C-1005", [InvoiceLine(label: "x", amount: Money(cents: 100))])
    #expect(page["lang"] == "it")
    #expect(page.text.contains("Fattura") && page.text.contains("Italia"))
    #expect(!page.text.contains("Facture"))
  }

  @Test func `BILL-19: nothing that somebody wrote becomes markup`() throws {
    let hostile = "</td><script>alert(\"x\" & 'y')</script>\u{202E}&amp;"
    let (_, page) = try paper(
      of: "C-1004", [InvoiceLine(label: hostile, amount: Money(cents: 100))])
    #expect(page.all("script").isEmpty)
    #expect(page.all("td").first?.text.hasPrefix("</td><script>alert(\"x\" & 'y')") == true)
    #expect(page.all("td").count == 8)
    #expect(!page.text.unicodeScalars.contains { $0.value == 0x202E })
  }

  @Test func `BILL-19: a credit note has its page, with lines, motive and mention`() throws {
    let (invoice, _) = try paper(
      of: "C-1004",
      [
        InvoiceLine(label: "Conseil", amount: Money(cents: 8000)),
        InvoiceLine(label: "Manuel", amount: Money(cents: 1000)),
      ])
    let note = try #require(
      try done(CancelInvoiceLines(1, of: invoice.id, because: "Non livré"))
        .first(CreditNote.self))
    let facts = try #require(try desk.answer(CreditNoteDetail(note.id), as: staff))
    let file = InvoicePaper.file(of: facts)
    let page = try ReadElement.reading(try markup(of: file.text))
    #expect(file.name == "\(note.number).html")
    for text in [note.number, invoice.number, "Non livré", "Manuel", "12,00 €"] {
      #expect(page.text.contains(text), "\(text)")
    }
    #expect(!page.text.contains("80,00 €"))
  }

  @Test func `BILL-19: P writes the page where exports go, and tells its path`() throws {
    let account = try #require(try desk.reader.account(meantBy: "C-1004"))
    let invoice = try #require(
      try done(
        IssueInvoice(
          to: account.id, for: "x", lines: [InvoiceLine(label: "x", amount: Money(cents: 100))])
      ).first(Invoice.self))
    let stage = try ScreenStage(as: "maud@lune.example", at: desk)
    stage.open(InvoiceScreen(invoice.id))
    stage.press("P")
    #expect(
      stage.exports.files.map(\.name) == ["\(invoice.number).xml", "\(invoice.number).html"])
    #expect(
      stage.told
        == "Écrit : /exports/\(invoice.number).html, \(invoice.number).xml")
  }
}
