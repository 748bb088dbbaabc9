import ClientArea
import Equipment
import SQLite
import Testing

@testable import Store

/// Staff's « Accueil ».
@Suite struct StaffSummaryTests {
  private let desk: Desk
  private let staff: Session

  init() throws {
    desk = try Worlds.demo()
    let nora = try #require(try desk.reader.user(email: "nora@hebergeur.example"))
    staff = Session(user: nora.id, account: nil)
  }

  private var facts: StaffSummary.Facts {
    get throws { try #require(try desk.answer(StaffSummary(), as: staff)) }
  }

  private func pass(days: Int) throws {
    let day = try desk.reader.today() + days
    var travel = try TimeTravel(to: Moment(morningOf: day), at: desk)
    while !travel.isFinished { try travel.step() }
  }

  @Test func `debts are what invoices not yet paid come to, the late ones apart`() throws {
    let before = try facts
    let account = try #require(try desk.reader.account(meantBy: "C-1004")).id
    let line = InvoiceLine(label: "Heure", amount: Money(cents: 10_000))
    let issue = IssueInvoice(to: account, for: "Conseil", lines: [line], dueIn: 5)
    _ = try desk.perform(issue, as: staff)
    let due = try facts
    #expect(due.due.count.count == before.due.count.count + 1)
    #expect(due.due.amount == before.due.amount + Money(cents: 12_000))
    #expect(due.late == before.late)
    try pass(days: 6)
    let late = try facts
    #expect(late.late.count.count > before.late.count.count)
  }

  @Test func `revenue is what was invoiced less what was credited, month by month`() throws {
    let (before, today) = (try facts, try desk.reader.today())
    #expect(before.revenue.count == 12)
    #expect(before.months.last == today.firstOfMonth)
    let invoices = try desk.reader.all(Invoice.self, "WHERE true")
    let notes = try desk.reader.all(CreditNote.self, "WHERE true")
    for (month, amount) in zip(before.months, before.revenue) {
      let span = month..<month.adding(months: 1)
      let invoiced = invoices.filter { span.contains($0.issuedOn) }
        .reduce(Money.zero) { $0 + $1.totals.excludingTax }
      let credited = notes.filter { span.contains($0.issuedOn) }
        .reduce(Money.zero) { $0 + $1.totals.excludingTax }
      #expect(amount == invoiced - credited)
    }
    #expect(before.revenue.contains { $0 > .zero })
  }

  @Test func `expiries are told for each of 30 days`() throws {
    let today = try desk.reader.today()
    let services = try desk.reader.all(Service.self, "WHERE true")
    let expected = (1...30).map { day in services.count { $0.expiresOn == today + day } }
    #expect(try facts.expiriesByDay == expected)
  }

  @Test func `tickets without answer are told by how long they wait`() throws {
    let waiting = try desk.reader.all(Ticket.self, "WHERE status = 'open'")
    #expect(!waiting.isEmpty)
    #expect(try facts.unanswered.values.reduce(0, +) == waiting.count)
    try pass(days: 10)
    #expect(try facts.unanswered == [.old: waiting.count])
  }

  @Test func `nobody but staff sees it`() throws {
    let maud = try #require(try desk.reader.user(email: "maud@lune.example"))
    for session in [Session(user: maud.id, account: nil), .visitor, .clock] {
      #expect(try desk.answer(StaffSummary(), as: session) == nil)
    }
  }
}
