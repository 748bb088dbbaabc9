import ClientArea
import Testing

@testable import Store

@Suite struct RenewalTests {
  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  @Test func `BILL-13: the owner renews while the webmaster's payment page is open`() throws {
    let town = try Town()
    let lune = try town.account("Lune")
    let studio = try town.account("Studio")
    let hosting = try town.service("lune.example", of: lune, expiresIn: 10)
    try town.technicalLink(studio, on: hosting)
    let openPage = try town.renewal(of: hosting)
    try town.done(town.renewal(of: hosting), as: town.session(of: lune))
    let refusal = try town.refused(openPage, as: town.session(of: studio), by: "BILL-13")
    #expect(refusal.sentence.en.contains(hosting.expiresOn.adding(months: 12).text(in: .en)))
    #expect(try town.invoiceNumbers.count == 1)
  }

  @Test func `BILL-13: a period that is paid ahead is not paid again, whoever asks`() throws {
    let town = try Town()
    let lune = try town.account("Lune")
    let asLune = try town.session(of: lune)
    let hosting = try town.service("lune.example", of: lune, expiresIn: 10)
    try town.done(town.renewal(of: hosting), as: asLune)
    try town.refused(town.renewal(of: hosting), as: asLune, by: "BILL-13")
    let unseen = RenewService(hosting.id, named: hosting.name, expiringOn: nil, paying: .card)
    try town.refused(unseen, as: asLune, by: "BILL-13")
    try town.pass(days: 9)
    try town.refused(unseen, as: asLune, by: "BILL-13")
    try town.pass(days: 1)
    try town.done(unseen, as: asLune)
    #expect(
      try town.reader.service(hosting.id).expiresOn == hosting.expiresOn.adding(months: 24))
  }

  @Test func `BILL-13: the second payment is refused before the bank or the balance is asked`()
    throws
  {
    let town = try Town()
    let lune = try town.account("Lune")
    let asLune = try town.session(of: lune)
    let hosting = try town.service("lune.example", of: lune, expiresIn: 10)
    let page = try town.renewal(of: hosting, paying: PaymentOrder(.refusedCard))
    let other = try town.renewal(of: hosting, paying: .balance)
    try town.done(town.renewal(of: hosting), as: asLune)
    try town.refused(page, as: asLune, by: "BILL-13")
    try town.refused(other, as: asLune, by: "BILL-13")
  }

  @Test(arguments: [30, 1, 0, -1, -29, -30, -31, -45, -59])
  func `LIFE-1: a renewal continues from the date, however late, and keeps the anniversary day`(
    _ days: Int
  ) throws {
    let town = try Town()
    let lune = try town.account("Lune")
    let hosting = try town.service("lune.example", of: lune, expiresIn: days)
    try town.done(town.renewal(of: hosting), as: town.session(of: lune))
    let renewed = try town.reader.service(hosting.id)
    #expect(renewed.paidFrom == hosting.expiresOn)
    #expect(renewed.expiresOn == hosting.expiresOn.adding(months: 12))
  }

  @Test func `nobody pays for a period that is over: a month that ended before today`() throws {
    let town = try Town(on: day("2026-03-03"))
    let lune = try town.account("Lune")
    let site = try town.service("lune.example", .website, of: lune, expiresIn: -30)
    #expect(site.expiresOn.iso == "2026-02-01")
    try town.done(town.renewal(of: site), as: town.session(of: lune))
    let renewed = try town.reader.service(site.id)
    #expect(renewed.expiresOn > (try town.today))
    #expect(renewed.paidFrom.iso == "2026-03-03")
  }

  @Test func `BILL-18: 29 February is renewed to 28 February, and returns in a leap year`()
    throws
  {
    let town = try Town(on: day("2028-02-29"))
    let lune = try town.account("Lune")
    let asLune = try town.session(of: lune)
    let hosting = try town.service("lune.example", of: lune, expiresIn: 0)
    try town.done(town.renewal(of: hosting), as: asLune)
    #expect(try town.reader.service(hosting.id).expiresOn.iso == "2029-02-28")
    let label = try #require(try town.lastInvoice.lines.first?.label)
    #expect(label.contains("29 févr. 2028") && label.contains("27 févr. 2029"))
    try town.pass(to: day("2029-02-28"))
    try town.done(town.renewal(of: hosting), as: asLune)
    #expect(try town.reader.service(hosting.id).expiresOn.iso == "2030-02-28")
  }

  @Test func `a service that runs out the day after 28 February is renewed on 29 February`() throws
  {
    let town = try Town(on: day("2028-02-29"))
    let lune = try town.account("Lune")
    let hosting = try town.service("lune.example", of: lune, expiresIn: 1)
    try town.done(town.renewal(of: hosting), as: town.session(of: lune))
    #expect(try town.reader.service(hosting.id).expiresOn.iso == "2029-03-01")
  }

  @Test func `a payer that is gone by now is told to the person as missing`() throws {
    let town = try Town()
    let lune = try town.account("Lune")
    let asLune = try town.session(of: lune)
    let hosting = try town.service("lune.example", of: lune, expiresIn: 10)
    let payer = try town.payer("Fiduciaire", of: lune)
    let page = try town.renewal(of: hosting, paying: PaymentOrder(.card, payer: payer.id))
    try town.done(RemovePayer(payer.id), as: asLune)
    let before = try town.desk.dump()
    #expect(throws: StoreError.missing(kind: "payer", key: payer.id.value)) {
      try town.desk.perform(page, as: asLune)
    }
    #expect(try town.desk.dump() == before)
  }
}
