import ClientArea
import Testing

@testable import Store

@Suite struct StaffInvoiceTests {
  private let town: Town
  private let lune: ClientAccount
  private let asLune: Session
  private let lines = [
    InvoiceLine(label: "Conseil", amount: Money(cents: 5000)),
    InvoiceLine(label: "Migration", amount: Money(cents: 2501)),
  ]

  init() throws {
    town = try Town()
    lune = try town.account("Lune")
    asLune = try town.session(of: lune)
  }

  private func issue() throws -> Invoice {
    let command = IssueInvoice(to: lune.id, for: "Conseil", lines: lines, dueIn: 10)
    return try #require(try town.done(command, as: town.staff).first(Invoice.self))
  }

  private func status(of invoice: Invoice) throws -> InvoiceStatus? {
    try town.desk.answer(InvoiceDetail(invoice.id), as: asLune)?.status
  }

  @Test func `BILL-14: staff issues an invoice, which is numbered, due, then overdue`() throws {
    let invoice = try issue()
    #expect(invoice.number == "F2026-00001")
    #expect(invoice.totals.excludingTax == Money(cents: 7501))
    #expect(invoice.totals.tax == Money(cents: 1500))
    #expect(invoice.reasons.rules == ["BILL-14"])
    #expect(try town.mails(.invoice).map(\.address) == [lune.details.email])
    #expect(try status(of: invoice) == .due)
    try town.pass(days: 10)
    #expect(try status(of: invoice) == .due)
    try town.pass(days: 1)
    #expect(try status(of: invoice) == .overdue)
  }

  @Test(arguments: [PaymentChoice.card, .balance])
  func `BILL-14: the client pays it, and the invoice itself does not change`(
    _ choice: PaymentChoice
  ) throws {
    let invoice = try issue()
    try town.done(TopUpBalance(by: Money(cents: 9001)), as: asLune)
    let before = try town.desk.dump(of: "invoice")
    try town.pass(days: 20)
    let decision = try town.done(PayInvoice(invoice.id, with: choice), as: asLune)
    #expect(decision.reasons.rules.first == "BILL-14")
    #expect(try town.desk.dump(of: "invoice") == before)
    #expect(try status(of: invoice) == .paid)
    let payment = try #require(try town.reader.payment(of: invoice.id))
    #expect(payment.user == asLune.user)
    #expect(payment.paidOn == Town.start + 20)
    #expect(try town.reader.account(lune.id).balance.cents == (choice == .card ? 9001 : 0))
    try town.refused(PayInvoice(invoice.id, with: choice), as: asLune, by: "BILL-14")
  }

  @Test func `BILL-14: a card refused or a balance too small leaves it due`() throws {
    let invoice = try issue()
    try town.refused(PayInvoice(invoice.id, with: .refusedCard), as: asLune, by: "SIM-7")
    try town.refused(PayInvoice(invoice.id, with: .abandoned), as: asLune, by: "SIM-7")
    try town.refused(PayInvoice(invoice.id, with: .balance), as: asLune, by: "BILL-11")
    #expect(try status(of: invoice) == .due)
    try town.done(PayInvoice(invoice.id, with: .card), as: asLune)
  }

  @Test func `BILL-14: only the account that it is addressed to pays it`() throws {
    let invoice = try issue()
    let other = try town.account("Autre")
    let command = PayInvoice(invoice.id, with: .card)
    try town.refused(command, as: town.session(of: other), by: "BILL-14", "LINK-9")
    for nobody in [town.staff, .visitor, .clock] {
      try town.refused(command, as: nobody, by: "ACCESS-1")
    }
  }

  @Test func `BILL-14: only staff issues invoices`() throws {
    let command = IssueInvoice(to: lune.id, for: "Conseil", lines: lines)
    for session in [asLune, .visitor, .clock, Session(user: asLune.user, account: nil)] {
      try town.refused(command, as: session, by: "BILL-14")
    }
  }

  @Test func `BILL-14: an invoice has a subject and amounts above zero`() throws {
    for subject in OddTexts.malformed + OddTexts.empty {
      let command = IssueInvoice(to: lune.id, for: subject, lines: lines)
      let refusal = try town.refused(command, as: town.staff, by: "BILL-14")
      #expect(refusal.problems.map(\.field) == [.subject])
    }
    for amount in [0, -1, -5000] {
      let wrong = lines + [InvoiceLine(label: "Rabais", amount: Money(cents: amount))]
      let command = IssueInvoice(to: lune.id, for: "Conseil", lines: wrong)
      let refusal = try town.refused(command, as: town.staff, by: "BILL-14")
      #expect(refusal.problems.map(\.field) == [.amount])
    }
    for delay in [-1, 3651, Int.min] {
      let command = IssueInvoice(to: lune.id, for: "Conseil", lines: lines, dueIn: delay)
      let refusal = try town.refused(command, as: town.staff, by: "BILL-14")
      #expect(refusal.problems.map(\.field) == [.delay])
    }
    let empty = IssueInvoice(to: lune.id, for: "Conseil", lines: [])
    // What is missing is no field.
    let withoutLines = try town.refused(empty, as: town.staff, by: "BILL-14")
    #expect(withoutLines.problems.isEmpty && withoutLines.isForNow)
    #expect(withoutLines.sentence.fr.contains("au moins une ligne"))
  }
}
