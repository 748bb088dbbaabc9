import ClientArea
import Testing

@testable import Store

/// Drafts, reminders, credit notes by line, corrections: what staff does with money (BILL-14, BILL-17, CLIENTS-20,
/// CLIENTS-21).
@Suite struct DraftTests {
  private let town: Town
  private let lune: ClientAccount
  private let asLune: Session
  private let lines = [
    InvoiceLine(
      label: "Conseil", quantity: Quantity(thousandths: 1500), unitPrice: Money(cents: 8000)),
    InvoiceLine(label: "Manuel", unitPrice: Money(cents: 1490), rate: TaxRate(perMille: 55)),
  ]

  init() throws {
    town = try Town()
    lune = try town.account("Lune")
    asLune = try town.session(of: lune)
  }

  private func draft() throws -> InvoiceDraft {
    let command = DraftInvoice(to: lune.id, lines: lines, dueIn: 10)
    return try #require(try town.done(command, as: town.staff).first(InvoiceDraft.self))
  }

  private func issue() throws -> Invoice {
    let command = IssueInvoice(to: lune.id, for: "Conseil", lines: lines, dueIn: 10)
    return try #require(try town.done(command, as: town.staff).first(Invoice.self))
  }

  @Test func `BILL-9, BILL-14: a draft takes no number, and leaves none when it is deleted`() throws
  {
    let draft = try draft()
    #expect(try town.invoiceNumbers.isEmpty)
    #expect(try town.mails(.invoice).isEmpty)
    #expect(try town.all(NumberSeries.self).allSatisfy { !$0.name.hasPrefix("F") })
    try town.done(DeleteDraft(draft.id), as: town.staff)
    #expect(try town.all(InvoiceDraft.self).isEmpty)
    #expect(try issue().number == "F2026-00001")
  }

  @Test func `BILL-14: a draft is changed, then issued with the number and day of then`() throws {
    let draft = try draft()
    let more = lines + [InvoiceLine(label: "Trajet", amount: Money(cents: 500))]
    try town.done(EditDraft(draft.id, lines: more, dueIn: 20), as: town.staff)
    try town.pass(days: 3)
    let decision = try town.done(IssueDraft(draft.id), as: town.staff)
    let invoice = try #require(decision.first(Invoice.self))
    #expect(invoice.number == "F2026-00001")
    #expect(invoice.subject == "Conseil")
    #expect(invoice.lines == more)
    #expect(invoice.issuedOn == Town.start + 3)
    #expect(invoice.dueOn == Town.start + 23)
    #expect(invoice.totals == Totals(excludingTax: Money(cents: 13_990), tax: Money(cents: 2582)))
    #expect(try town.all(InvoiceDraft.self).isEmpty)
    #expect(try town.mails(.invoice).count == 1)
  }

  @Test func `BILL-14: nobody but staff prepares, changes, issues or deletes drafts`() throws {
    let draft = try draft()
    for session in [asLune, .visitor, .clock] {
      try town.refused(DraftInvoice(to: lune.id, lines: lines), as: session, by: "BILL-14")
      try town.refused(EditDraft(draft.id, lines: lines, dueIn: 1), as: session, by: "BILL-14")
      try town.refused(IssueDraft(draft.id), as: session, by: "BILL-14")
      try town.refused(DeleteDraft(draft.id), as: session, by: "BILL-14")
    }
  }

  @Test func `BILL-14: each line has a label, a quantity, a price and one of the rates`() throws {
    let wrong: [(InvoiceLine, DetailField)] = [
      (InvoiceLine(label: "", amount: Money(cents: 1)), .subject),
      (
        InvoiceLine(label: "a", quantity: Quantity(thousandths: 0), unitPrice: Money(cents: 1)),
        .quantity
      ),
      (
        InvoiceLine(
          label: "a", quantity: Quantity(thousandths: 10_000_000), unitPrice: Money(cents: 1)),
        .quantity
      ),
      (InvoiceLine(label: "a", unitPrice: Money(cents: 100_000_001)), .amount),
      (
        InvoiceLine(label: "a", quantity: Quantity(thousandths: 1), unitPrice: Money(cents: 1)),
        .amount
      ),
      (InvoiceLine(label: "a", unitPrice: Money(cents: 1), rate: TaxRate(perMille: 196)), .rate),
    ]
    for (line, field) in wrong {
      let command = DraftInvoice(to: lune.id, lines: lines + [line])
      let refusal = try town.refused(command, as: town.staff, by: "BILL-14")
      #expect(refusal.problems.map(\.field) == [field])
    }
    let many = Array(repeating: lines[0], count: 51)
    try town.refused(DraftInvoice(to: lune.id, lines: many), as: town.staff, by: "BILL-14")
    try town.refused(DraftInvoice(to: lune.id, lines: []), as: town.staff, by: "BILL-14")
  }

  @Test func `CLIENTS-20: one reminder a day, for what is to be paid`() throws {
    let invoice = try issue()
    try town.done(RemindInvoice(invoice.id), as: town.staff)
    try town.refused(RemindInvoice(invoice.id), as: town.staff, by: "CLIENTS-20")
    #expect(try town.mails(.invoiceReminder).map(\.address) == [lune.details.email])
    #expect(try town.mails(.invoiceReminder).allSatisfy { $0.body.contains("reste à régler") })
    try town.pass(days: 11)
    try town.done(RemindInvoice(invoice.id), as: town.staff)
    #expect(try town.mails(.invoiceReminder).last?.body.contains("Sauf erreur") == true)
    #expect(try town.desk.answer(InvoiceDetail(invoice.id), as: asLune)?.remindedOn == town.today)
    for session in [asLune, .visitor, .clock] {
      try town.refused(RemindInvoice(invoice.id), as: session, by: "CLIENTS-20")
    }
    try town.pass(days: 1)
    try town.done(PayInvoice(invoice.id, with: .card), as: asLune)
    try town.refused(RemindInvoice(invoice.id), as: town.staff, by: "CLIENTS-20")
  }

  @Test func `BILL-17: a line is credited once, with its reason, and the rest is settled`() throws {
    let invoice = try issue()
    let credit = CancelInvoiceLines(1, of: invoice.id, because: "Non reçu")
    let note = try #require(try town.done(credit, as: town.staff).first(CreditNote.self))
    #expect(note.number == "A2026-00001")
    #expect(note.totals == Totals(excludingTax: Money(cents: 1490), tax: Money(cents: 82)))
    #expect(note.positions == [1] && note.motive == "Non reçu")
    #expect(try town.mails(.creditNote).first?.body.contains("Non reçu") == true)
    try town.refused(credit, as: town.staff, by: "BILL-17")
    try town.refused(CancelInvoiceLines(7, of: invoice.id), as: town.staff, by: "BILL-17")
    try town.refused(CancelInvoiceLines(0, of: invoice.id), as: asLune, by: "BILL-9")
    #expect(try town.desk.answer(InvoiceDetail(invoice.id), as: asLune)?.status == .due)
    #expect(try town.desk.answer(HomeSummary(), as: asLune).invoicesDue.count == 1)
    try town.done(PayInvoice(invoice.id, with: .card), as: asLune)
    #expect(try town.reader.payment(of: invoice.id)?.amount == Money(cents: 14_400))
    #expect(try town.reader.account(lune.id).balance == .zero)
    // What is left goes back to the balance, since it is paid now.
    try town.done(CancelInvoice(invoice.id), as: town.staff)
    #expect(try town.reader.account(lune.id).balance == Money(cents: 14_400))
    #expect(try town.desk.answer(InvoiceDetail(invoice.id), as: asLune)?.status == .cancelled)
    try town.refused(CancelInvoiceLines(0, of: invoice.id), as: town.staff, by: "BILL-9")
  }

  @Test func `BILL-17: an invoice credited line by line before it is paid is nothing to pay`()
    throws
  {
    let invoice = try issue()
    for position in [1, 0] {
      try town.done(CancelInvoiceLines(position, of: invoice.id), as: town.staff)
    }
    #expect(try town.desk.answer(HomeSummary(), as: asLune).invoicesDue.count == 0)
    try town.refused(PayInvoice(invoice.id, with: .card), as: asLune, by: "BILL-14")
    #expect(try town.all(LedgerEntry.self).isEmpty)
  }

  @Test func `CLIENTS-21: a balance is corrected with a reason, and never below zero`() throws {
    func correct(_ cents: Int, _ motive: String = "Virement") -> CorrectBalance {
      CorrectBalance(of: lune.id, by: Money(cents: cents), because: motive)
    }
    try town.done(correct(2500), as: town.staff)
    try town.done(correct(-500), as: town.staff)
    let entries = try town.all(LedgerEntry.self)
    #expect(entries.map(\.balanceAfter.cents) == [2500, 2000])
    #expect(entries.map(\.label.fr) == ["correction : Virement", "correction : Virement"])
    for (command, field) in [
      (correct(-2001), DetailField.amount), (correct(0), .amount), (correct(1_000_001), .amount),
      (correct(5, " "), .text),
    ] {
      let refusal = try town.refused(command, as: town.staff, by: "CLIENTS-21")
      #expect(refusal.problems.map(\.field) == [field])
    }
    for session in [asLune, .visitor, .clock] {
      try town.refused(correct(5), as: session, by: "CLIENTS-21")
    }
  }
}
