import ClientArea
import Testing

@testable import Store

@Suite struct InvoiceNumberTests {
  private func issue(_ town: Town, to account: ClientAccount) throws -> Invoice {
    let command = IssueInvoice(
      to: account.id, for: "Conseil",
      lines: [InvoiceLine(label: "Heure", amount: Money(cents: 5000))])
    return try #require(try town.done(command, as: town.staff).first(Invoice.self))
  }

  @Test func `BILL-9: numbers follow each other without gaps, anew each year`() throws {
    let town = try Town(on: try #require(Day(iso: "2026-12-30")))
    let lune = try town.account("Lune")
    let asLune = try town.session(of: lune)
    let hosting = try town.service("lune.example", of: lune, expiresIn: 0)
    var days: [Day] = []
    for _ in 0..<5 {
      _ = try issue(town, to: lune)
      days.append(try town.today)
      try town.refused(
        town.renewal(of: hosting, paying: PaymentOrder(.refusedCard)), as: asLune, by: "SIM-7")
      try town.pass(days: 1)
    }
    #expect(
      try town.invoiceNumbers
        == ["F2026-00001", "F2026-00002", "F2027-00001", "F2027-00002", "F2027-00003"])
    #expect(try town.all(Invoice.self).map(\.issuedOn) == days)
  }

  @Test(arguments: [PaymentChoice.refusedCard, .abandoned, .balance])
  func `BILL-9: a payment that fails takes no number`(_ choice: PaymentChoice) throws {
    let town = try Town()
    let lune = try town.account("Lune")
    let asLune = try town.session(of: lune)
    let hosting = try town.service("lune.example", of: lune, expiresIn: 5)
    let rule: RuleID = choice == .balance ? "BILL-11" : "SIM-7"
    try town.refused(town.renewal(of: hosting, paying: PaymentOrder(choice)), as: asLune, by: rule)
    try town.refused(
      PlaceOrder(
        OrderRequest(town.plan.id, named: "new.example"), paying: PaymentOrder(choice)),
      as: asLune, by: rule)
    #expect(try town.all(NumberSeries.self).isEmpty)
    try town.done(town.renewal(of: hosting), as: asLune)
    #expect(try town.invoiceNumbers == ["F2026-00001"])
  }

  @Test func `BILL-9: a credit note cancels an invoice, in a series of its own`() throws {
    let town = try Town()
    let lune = try town.account("Lune")
    let invoices = try (0..<3).map { _ in try issue(town, to: lune) }
    for invoice in [invoices[2], invoices[0]] {
      try town.done(CancelInvoice(invoice.id), as: town.staff)
    }
    _ = try issue(town, to: lune)
    #expect(
      try town.invoiceNumbers == ["F2026-00001", "F2026-00002", "F2026-00003", "F2026-00004"])
    let notes = try town.all(CreditNote.self)
    #expect(notes.map(\.number) == ["A2026-00001", "A2026-00002"])
    #expect(notes.map(\.invoice) == [invoices[2].id, invoices[0].id])
    #expect(notes.map(\.totals) == [invoices[2].totals, invoices[0].totals])
  }

  @Test func `BILL-9: an invoice is cancelled once, by staff, and is not changed by it`() throws {
    let town = try Town()
    let lune = try town.account("Lune")
    let invoice = try issue(town, to: lune)
    let command = CancelInvoice(invoice.id)
    for session in [try town.session(of: lune), .visitor, .clock] {
      try town.refused(command, as: session, by: "BILL-9")
    }
    let before = try town.desk.dump(of: "invoice")
    try town.done(command, as: town.staff)
    #expect(try town.desk.dump(of: "invoice") == before)
    let refusal = try town.refused(command, as: town.staff, by: "BILL-9")
    #expect(refusal.sentence.en.contains("A2026-00001"))
    try town.refused(
      PayInvoice(invoice.id, with: .card), as: town.session(of: lune), by: "BILL-14")
  }

  @Test func `BILL-9: what was paid for a cancelled invoice goes back to the balance`() throws {
    let town = try Town()
    let lune = try town.account("Lune")
    let hosting = try town.service("lune.example", of: lune, expiresIn: 5)
    try town.done(town.renewal(of: hosting), as: town.session(of: lune))
    try town.done(CancelInvoice(town.lastInvoice.id), as: town.staff)
    #expect(try town.reader.account(lune.id).balance == Money(cents: 7200))
    #expect(try town.all(LedgerEntry.self).map(\.balanceAfter) == [Money(cents: 7200)])
  }

  @Test func `BILL-9: each number is given once, whoever buys what`() throws {
    let town = try Town()
    let accounts = try (0..<4).map { try town.account("Client \("ABCD".map { $0 }[$0])") }
    for (index, account) in accounts.enumerated() {
      let service = try town.service("s\(index).example", of: account, expiresIn: 30)
      let link = try town.quickLink(of: service, at: 30)
      try town.done(RenewByQuickLink(link.secret, paying: .card), as: .visitor)
      let request = OrderRequest(town.domainPlan.id, named: "d\(index).example")
      try town.done(PlaceOrder(request, paying: .card), as: town.session(of: account))
      _ = try issue(town, to: account)
    }
    #expect(try town.invoiceNumbers == (1...12).map { "F2026-000\($0 < 10 ? "0" : "")\($0)" })
  }
}
