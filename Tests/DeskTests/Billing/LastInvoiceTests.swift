import ClientArea
import Testing

@testable import Store

/// What a service's page says was invoiced last.
@Suite struct LastInvoiceTests {
  @Test func `BILL-1: each sees the last invoice in his own name, and nobody another's`() throws {
    let town = try Town()
    let lune = try town.account("Lune")
    let studio = try town.account("Studio")
    let hosting = try town.service("lune.example", of: lune, expiresIn: 10)
    try town.technicalLink(studio, on: hosting)
    func last(_ account: ClientAccount) throws -> ServiceNews.Answer.Invoice? {
      try town.desk.answer(ServiceNews(hosting.id), as: town.session(of: account)).invoice
    }
    #expect(try last(lune) == nil)
    try town.done(town.renewal(of: hosting), as: town.session(of: lune))
    let own = try #require(try last(lune))
    #expect(try last(studio) == nil)
    try town.pass(days: 11)
    let renewed = try town.reader.service(hosting.id)
    try town.done(town.renewal(of: renewed), as: town.session(of: studio))
    #expect(try last(lune) == own)
    let others = try #require(try last(studio))
    #expect(try [own.number, others.number] == town.invoiceNumbers)
    #expect(others.total == (try town.reader.invoice(others.id)).totals.includingTax)
  }
}
