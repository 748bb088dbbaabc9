import ClientArea
import SQLite
import Testing

@testable import Store

/// Services that renew themselves, on the desk with its clock (BILL-22).
@Suite final class AutomaticRenewalTests: TownWithADomain {
  private let hosting: Service

  override init() throws {
    let made = try TownWithADomain()
    hosting = try made.town.service("lune.example", of: made.lune, expiresIn: 30)
    super.init(like: made)
  }

  private func switching(on isOn: Bool) -> SwitchAutomaticRenewal {
    SwitchAutomaticRenewal(of: hosting.id, named: hosting.name, on: isOn)
  }

  private func wait(days: Int) throws {
    var travel = try TimeTravel(to: Moment(morningOf: Town.start + days), at: town.desk)
    while !travel.isFinished { try travel.step() }
  }

  private var stored: Service { get throws { try town.reader.service(hosting.id) } }

  @Test func `BILL-22: the invoice, the payment and the journal are the payer's`() throws {
    try town.technicalLink(studio, on: hosting)
    try town.done(SaveCard(.works), as: asStudio)
    try town.done(switching(on: true), as: asStudio)
    // Whoever looks, lists foretell the name that is then written.
    for session in [asLune, asStudio, town.staff] {
      let facts = RowFacts([ServiceFact.buyer], of: [hosting.id])
      let told = try town.desk.answer(facts, as: session)[hosting.id]?[.buyer]?.text
      #expect(told == studio.name)
    }
    #expect(try town.desk.answer(NextEvent(), as: .visitor)?.what != .renewal)
    try wait(days: 22)
    #expect(try town.desk.answer(NextEvent(), as: .visitor)?.what == .renewal)
    #expect(try town.all(Invoice.self).isEmpty)
    try wait(days: 23)
    let invoice = try town.lastInvoice
    #expect(invoice.account == studio.id)
    #expect(invoice.buyer.name == studio.name)
    #expect(invoice.reasons.contains { $0.rule == "BILL-22" })
    #expect(invoice.reasons.contains { $0.rule == "BILL-3" })
    let payment = try #require(try town.reader.payment(of: invoice.id))
    #expect(payment.means == .card)
    #expect(payment.user == asStudio.user)
    #expect(try town.reader.paidPeriods(of: invoice.id).map(\.service) == [hosting.id])
    #expect(try stored.expiresOn > hosting.expiresOn)
    #expect(try stored.renewal?.account == studio.id)
    let journal = try town.desk.database.all(
      "SELECT account FROM journalEntry WHERE command = 'RenewAutomatically'"
    ) { try $0.get("account", as: ID<ClientAccount>?.self) }
    #expect(journal == [studio.id])
    let mail = try #require(try town.mails(.automaticRenewal).first)
    let digits = try #require(try town.reader.savedCard(of: studio.id)).lastDigits
    #expect(mail.body.contains(digits))
    #expect(mail.body.contains(invoice.number))
  }

  @Test func `BILL-22: a refused payment leaves no number, no invoice and no period`() throws {
    try town.done(SaveCard(.refused), as: asLune)
    try town.done(switching(on: true), as: asLune)
    try wait(days: 40)
    #expect(try town.all(Invoice.self).isEmpty)
    #expect(try town.reader.series(named: "F") == nil)
    #expect(try town.all(PaidPeriod.self).isEmpty)
    #expect(
      try town.mails(.cardRefused).map { $0.sentAt.day - Town.start } == [23, 26, 29])
    #expect(try stored.isGivenUp(on: try town.today))
  }

  @Test func `BILL-22: a renewal by hand lets the next date begin anew`() throws {
    try town.done(SaveCard(.refused), as: asLune)
    try town.done(switching(on: true), as: asLune)
    try wait(days: 24)
    #expect(try stored.renewal?.failedOn == Town.start + 23)
    try town.done(town.renewal(of: stored), as: asLune)
    #expect(try stored.renewal?.failedOn == nil)
    #expect(try stored.renewal?.account == lune.id)
  }

  @Test func `BILL-22: only the clock tries, on its day and once`() throws {
    try town.done(SaveCard(.refused), as: asLune)
    try town.done(switching(on: true), as: asLune)
    let command = RenewAutomatically(hosting.id)
    try town.refused(command, as: .clock, by: "BILL-22")
    try town.done(AdvanceTime(to: Moment(morningOf: Town.start + 23)), as: .clock)
    try town.refused(command, as: asLune, by: "BILL-22")
    try town.done(command, as: .clock)
    try town.refused(command, as: .clock, by: "BILL-22")
    try town.done(AdvanceTime(to: Moment(morningOf: Town.start + 25)), as: .clock)
    try town.refused(command, as: .clock, by: "BILL-22")
  }

  @Test func `BILL-22: what is too close is not switched on, and begins with the next try else`()
    throws
  {
    try town.done(SaveCard(.works), as: asLune)
    try wait(days: 25)
    try town.done(switching(on: true), as: asLune)
    #expect(try stored.nextTry(after: try town.today) == Town.start + 26)
    try town.done(switching(on: false), as: asLune)
    try wait(days: 29)
    try town.refused(switching(on: true), as: asLune, by: "BILL-22")
  }

  @Test func `BILL-22: the account that is closed renews nothing any more`() throws {
    try town.technicalLink(studio, on: hosting)
    try town.done(SaveCard(.works), as: asStudio)
    try town.done(switching(on: true), as: asStudio)
    try town.done(DeleteClients([studio.id]), as: town.staff)
    #expect(try stored.renewal == nil)
    #expect(try town.mails(.renewalSwitched).map(\.address).last == lune.details.email)
    try wait(days: 31)
    #expect(try town.all(Invoice.self).isEmpty)
  }

  @Test func `SIM-3: undone and done again, the same stands as before`() throws {
    try town.done(SaveCard(.failsOnce), as: asLune)
    try town.done(switching(on: true), as: asLune)
    let entry = try town.desk.journalEntry
    try wait(days: 27)
    let before = (try stored, try town.all(Invoice.self).map(\.number))
    try town.desk.rewind(to: entry)
    #expect(try stored == hosting.renewing(by: lune.id, as: asLune.user, since: Town.start))
    try wait(days: 27)
    #expect(try stored == before.0)
    #expect(try town.all(Invoice.self).map(\.number) == before.1)
  }
}

extension Service {
  fileprivate func renewing(
    by account: ID<ClientAccount>, as user: ID<User>?, since day: Day
  ) -> Service {
    var service = self
    service.renewal = AutomaticRenewal(account: account, user: user, since: day)
    return service
  }
}
