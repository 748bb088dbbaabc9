import ClientArea
import Testing

@testable import Store

@Suite struct ClockTests {
  @Test func `SIM-1: time stands still until somebody moves it`() throws {
    let town = try Town()
    let lune = try town.account("Lune")
    let hosting = try town.service("lune.example", of: lune, expiresIn: 30)
    let before = try town.reader.now()
    try town.done(town.renewal(of: hosting), as: town.session(of: lune))
    #expect(try town.reader.now() == before)
  }

  @Test func `SIM-1: time only moves forward`() throws {
    let town = try Town()
    let now = try town.reader.now()
    try town.refused(AdvanceTime(to: now + -1), as: .clock, by: "SIM-1")
    let decision = try town.done(AdvanceTime(to: now + 1), as: .clock)
    #expect(decision.reasons.rules == ["SIM-1"])
    #expect(try town.reader.now() == now + 1)
    try town.done(AdvanceTime(to: now + 1), as: .clock)
  }

  @Test func `SIM-1: what falls due on the way happens in order, at its own time`() throws {
    let town = try Town()
    let lune = try town.account("Lune")
    for days in [12, 3, 44, 7, 31, 30, 16, 90] {
      _ = try town.service("s\(days).example", of: lune, expiresIn: days)
    }
    try town.pass(days: 60)
    let alerts = try town.all(ExpiryAlert.self)
    #expect(alerts.map(\.sentOn) == alerts.map(\.sentOn).sorted())
    for alert in alerts { #expect(alert.expiresOn - alert.sentOn == alert.stage) }
    #expect(try town.today == Town.start + 60)
  }

  @Test func `SIM-1: a long way at once comes to the same as day by day`() throws {
    func mails(step: Int) throws -> [String] {
      let town = try Town()
      let lune = try town.account("Lune")
      for days in [0, 5, 29, 30, 31, 61, 100] {
        _ = try town.service("s\(days).example", of: lune, expiresIn: days)
      }
      for _ in 0..<(120 / step) { try town.pass(days: step) }
      return try town.all(Mail.self).map { "\($0.sentAt.minutes) \($0.subject)" }
    }
    let whole = try mails(step: 120)
    #expect(!whole.isEmpty)
    #expect(try mails(step: 1) == whole)
    #expect(try mails(step: 8) == whole)
  }

  @Test func `SIM-1: an invoice falls overdue and a login unlocks by the clock alone`() throws {
    let town = try Town()
    let lune = try town.account("Lune")
    let lines = [InvoiceLine(label: "Heure", amount: Money(cents: 100))]
    try town.done(
      IssueInvoice(to: lune.id, for: "Conseil", lines: lines, dueIn: 2), as: town.staff)
    for _ in 0..<5 {
      _ = try town.desk.perform(LogIn(email: lune.details.email, password: "x"), as: .visitor)
    }
    #expect(try town.desk.answer(NextEvent(), as: .visitor)?.what == .loginUnlocked)
    try town.pass(days: 3)
    try town.done(LogIn(email: lune.details.email, password: "demo"), as: .visitor)
    let list = try town.desk.answer(
      InvoiceList(window: Window(limit: 9)), as: town.session(of: lune))
    #expect(list.items.map(\.status) == [.overdue])
  }
}
