import ClientArea
import SQLite
import Testing

@testable import Store

/// BILL-20: what the clock does about an invoice that is not paid.
@Suite struct UnpaidInvoiceTests {
  private let town: Town
  private let lune: ClientAccount

  init() throws {
    town = try Town()
    lune = try town.account("Lune", language: .it)
  }

  private func issue(dueIn delay: Int = 10) throws -> Invoice {
    let line = InvoiceLine(label: "Travaux", amount: Money(cents: 1000))
    let command = IssueInvoice(to: lune.id, for: "Travaux", lines: [line], dueIn: delay)
    return try #require(try town.done(command, as: town.staff).first(Invoice.self))
  }

  private func reminders() throws -> [Int] {
    try town.mails(.invoiceReminder).map { $0.sentAt.day - Town.start }
  }

  @Test func `BILL-20: reminded 3, 10 and 20 days after the due date, then staff is told`() throws {
    let invoice = try issue()
    try town.pass(days: 12)
    #expect(try reminders().isEmpty)
    #expect(try town.desk.answer(NextEvent(), as: .visitor)?.what == .invoiceReminded)
    try town.pass(days: 100)
    #expect(try reminders() == [13, 20, 30])
    let told = try #require(try town.mails(.invoiceUnpaid).last)
    #expect(try town.mails(.invoiceUnpaid).count == 1)
    #expect(told.address == "sam@provider.test" && told.sentAt.day == Town.start + 30)
    #expect(told.subject.contains(invoice.number) && told.body.contains(lune.nameAndCode))
    #expect(told.reasons.rules == ["BILL-20"])
    let last = try #require(try town.mails(.invoiceReminder).last)
    #expect(last.language == .it && last.reasons.first?.fact.fr.contains("3/3") == true)
  }

  @Test func `BILL-20: what is paid or credited is reminded no more, and staff reads nothing`()
    throws
  {
    let (paid, credited) = (try issue(), try issue())
    try town.pass(days: 14)
    try town.done(PayInvoice(paid.id, with: .card), as: town.session(of: lune))
    try town.done(CancelInvoice(credited.id), as: town.staff)
    try town.pass(days: 40)
    #expect(try reminders() == [13, 13])
    #expect(try town.mails(.invoiceUnpaid).isEmpty)
  }

  @Test func `BILL-20: each once, by the clock alone, on its day and not before`() throws {
    let invoice = try issue()
    let command = RemindUnpaidInvoice(invoice.id, after: 3)
    try town.refused(command, as: .clock, by: "BILL-20")
    try town.pass(days: 13)
    for session in [.clock, town.staff, try town.session(of: lune)] {
      try town.refused(command, as: session, by: "BILL-20")
    }
    try town.refused(RemindUnpaidInvoice(invoice.id, after: 4), as: .clock, by: "BILL-20")
    try town.refused(RemindInvoice(invoice.id), as: town.staff, by: "CLIENTS-20")
    try town.pass(days: 1)
    try town.done(RemindInvoice(invoice.id), as: town.staff)
    try town.pass(days: 6)
    #expect(try reminders() == [13, 14, 20])
  }

  @Test func `BILL-20: only who of staff issues invoices is told, and can log in`() throws {
    _ = try town.member("nora@provider.test", .support)
    _ = try town.member("bea@provider.test", .billing)
    let gone = try town.member("gil@provider.test", .billing)
    try town.done(SwitchUser(try #require(gone.user), active: false), as: town.staff)
    _ = try issue()
    try town.pass(days: 40)
    #expect(
      Set(try town.mails(.invoiceUnpaid).map(\.address))
        == ["sam@provider.test", "bea@provider.test"])
  }

  @Test(arguments: [[], [5], [1, 2, 60]])
  func `BILL-20: the days are the seller's setting`(_ days: [Int]) throws {
    try town.desk.database.run(
      "UPDATE simulation SET reminderDays = \(days.map(String.init).joined(separator: ","))")
    _ = try issue()
    try town.pass(days: 200)
    #expect(try reminders() == days.map { $0 + 10 })
    #expect(try town.mails(.invoiceUnpaid).count == (days.isEmpty ? 0 : 1))
  }
}
