import ClientArea
import Equipment
import SQLite
import Testing

@testable import Store

private typealias World = SmallWorld

/// « Dépenses » and the other lists of money of staff, held against the documents themselves (CLIENTS-9, CLIENTS-13).
@Suite struct ExpenseTests {
  private let lines = [
    InvoiceLine(label: "Conseil", amount: Money(cents: 5000)),
    InvoiceLine(label: "Trajet", amount: Money(cents: 1500)),
  ]

  private func expectTruth(in database: Database) throws {
    func rows(_ source: SQL) throws -> [String] {
      try database.all(
        """
        SELECT earlier || ' ' || account || ' ' || subject || ' ' || amount || ' ' || documents AS line
        FROM (\(sql: source))
        ORDER BY line
        """
      ) { try $0.get("line") }
    }
    let kept = try rows("SELECT earlier, account, subject, amount, documents FROM expense_sums")
    let document: SQL = """
      (SELECT -unixepoch(issuedOn * 86400, 'unixepoch', 'start of month') / 86400 AS earlier, account,
        subject, excludingTax AS amount
      FROM invoice
      UNION ALL
      SELECT -unixepoch(creditNote.issuedOn * 86400, 'unixepoch', 'start of month') / 86400,
        creditNote.account, invoice.subject, -creditNote.excludingTax
      FROM creditNote
      JOIN invoice ON invoice.id = creditNote.invoice)
      """
    let counted = try rows(
      """
      SELECT earlier, account, subject, sum(amount) AS amount, count(*) AS documents
      FROM \(sql: document)
      GROUP BY earlier, account, subject
      UNION ALL
      SELECT earlier, 0, '', sum(amount), count(*)
      FROM \(sql: document)
      GROUP BY earlier
      """)
    #expect(kept == counted)
  }

  private func issue(_ subject: String, to account: ID<ClientAccount>, at desk: Desk) throws
    -> Invoice
  {
    let command = IssueInvoice(to: account, for: subject, lines: lines)
    guard case .done(let decision, _) = try desk.perform(command, as: World.asStaff) else {
      throw RecordMissing("invoice", 0)
    }
    return try #require(decision.first(Invoice.self))
  }

  @Test func `CLIENTS-13: what is kept is what the documents say, back and forth in the journal`()
    throws
  {
    let desk = try Desk.small()
    let invoice = try issue("Conseil", to: World.lune, at: desk)
    _ = try issue("Conseil", to: World.lune, at: desk)
    _ = try issue("Autre", to: World.soleil, at: desk)
    try expectTruth(in: desk.database)
    _ = try desk.perform(CancelInvoiceLines(1, of: invoice.id), as: World.asStaff)
    try expectTruth(in: desk.database)
    _ = try desk.perform(CancelInvoice(invoice.id), as: World.asStaff)
    let last = try desk.contents()
    for entry in stride(from: 4, through: 0, by: -1) {
      try desk.rewind(to: entry)
      try expectTruth(in: desk.database)
    }
    #expect(try desk.database.value("SELECT count(*) FROM expense_sums") == 0)
    try desk.replay()
    try expectTruth(in: desk.database)
    #expect(try desk.contents() == last)
  }

  @Test func `CLIENTS-13: expenses are listed by month, client and service, with their total`()
    throws
  {
    let desk = try Desk.small()
    let invoice = try issue("Conseil", to: World.lune, at: desk)
    _ = try issue("Autre", to: World.lune, at: desk)
    _ = try issue("Autre", to: World.soleil, at: desk)
    _ = try desk.perform(CancelInvoiceLines(1, of: invoice.id), as: World.asStaff)
    func answer(
      _ filter: String = "", of account: ID<ClientAccount>? = nil,
      as session: Session = World.asStaff
    ) throws -> ExpenseList.Answer {
      try desk.answer(
        ExpenseList(of: account, filter: filter, window: Window(limit: 9)), as: session)
    }
    let all = try answer()
    #expect(all.total == Money(cents: 18_000))
    #expect(all.expenses.items.map(\.amount.cents).reduce(0, +) == 18_000)
    #expect(all.expenses.count.count == 3)
    let lune = try answer(of: World.lune)
    #expect(lune.expenses.items.map(\.subject) == ["Autre", "Conseil"])
    #expect(lune.expenses.items.map(\.amount.cents) == [6500, 5000])
    #expect(lune.total == Money(cents: 11_500))
    #expect(try answer("cons").total == Money(cents: 5000))
    let month = String(World.today.iso.prefix(7))
    #expect(try answer(month).total == Money(cents: 18_000))
    #expect(try answer("1999-01").total == .zero)
    let second = ExpenseList(window: Window(.after(all.expenses.items[0].anchor), limit: 1))
    let rest = try desk.answer(second, as: World.asStaff).expenses.items
    #expect(rest.map(\.anchor) == [all.expenses.items[1].anchor])
    for session in [World.asLune, .visitor, .clock] {
      #expect(try answer(as: session).expenses.items.isEmpty)
      #expect(try answer(as: session).total == .zero)
      #expect(try answer(of: World.lune, as: session).total == .zero)
    }
  }

  @Test func `CLIENTS-9: accounts are listed with balance, payers, last movement and what is due`()
    throws
  {
    let desk = try Desk.small(and: Payer(id: ID(94), account: World.lune, party: .provider))
    let invoice = try issue("Conseil", to: World.lune, at: desk)
    _ = try desk.perform(CancelInvoiceLines(0, of: invoice.id), as: World.asStaff)
    let correction = CorrectBalance(of: World.lune, by: Money(cents: 700), because: "Geste")
    _ = try desk.perform(correction, as: World.asStaff)
    let list = AccountFactsList(of: World.lune, window: Window(limit: 5))
    let facts = try #require(try desk.answer(list, as: World.asStaff).items.first)
    #expect(facts.balance == Money(cents: 700))
    #expect(facts.payers == 1)
    #expect(facts.movedOn == World.today)
    #expect(facts.due == Money(cents: 1800))
    let all = AccountFactsList(window: Window(limit: 50))
    #expect(try desk.answer(all, as: World.asStaff).items.count > 1)
    for session in [World.asLune, .visitor, .clock] {
      #expect(try desk.answer(all, as: session).items.isEmpty)
    }
  }

  @Test func `an older file gets the sums, and reads its lines and credit notes as they were`()
    throws
  {
    let file = try Database(.memory)
    for migration in Schema.migrations.prefix(while: { $0.name != "staff invoices" }) {
      try file.execute(script: migration.script)
    }
    try file.run(
      """
      INSERT INTO invoice (id, number, issuedOn, dueOn, account, subject, buyer, seller, lines,
        excludingTax, tax, reasons)
      VALUES (1, 'F2026-00001', 20486, NULL, 3, 'lune.example', '{}', '{}',
        '[{"label":"Un an","amount":6000}]', 6000, 1200, '[]')
      """)
    try file.run(
      """
      INSERT INTO creditNote (id, number, issuedOn, invoice, account, excludingTax, tax)
      VALUES (2, 'A2026-00001', 20520, 1, 3, 6000, 1200)
      """)
    try file.execute(script: Migration.staffInvoices.script)
    try expectTruth(in: file)
    let lines = try file.first("SELECT lines FROM invoice") { try $0.lines("lines") }
    #expect(lines == [InvoiceLine(label: "Un an", amount: Money(cents: 6000))])
    for migration in Schema.migrations.drop(while: { $0.name != "staff invoices" }).dropFirst() {
      try file.execute(script: migration.script)
    }
    let note = try file.first("\(sql: CreditNote.selection)") { try CreditNote(from: $0) }
    #expect(note?.positions == [])
    #expect(note?.motive.isEmpty == true)
  }
}
