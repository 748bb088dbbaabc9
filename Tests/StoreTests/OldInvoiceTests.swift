import Equipment
import SQLite
import Testing

@testable import ClientArea
@testable import Store

/// Invoices of files from before VAT followed from the buyer (BILL-8, BILL-15).
final class OldInvoiceTests {
  private let folder: TemporaryFolder
  private var file: String { folder.file("area.db") }

  init() throws { folder = try TemporaryFolder() }

  /// A file of before, with one invoice in it.
  private func makeFile() throws {
    let before = Schema.migrations.prefix { $0.name != Migration.vat.name }
    let old = try Database(.file(file))
    for migration in before { try old.execute(script: migration.script) }
    try old.setApplicationID(Schema.applicationID)
    try old.setUserVersion(Int32(before.count))
    try SimulationRow.found(.empty, in: old)
    let party = JSONText.text(of: Party.provider)
    try old.run("PRAGMA foreign_keys = OFF")
    try old.run(
      """
      INSERT INTO account (
        id, code, login, name, kind, company, siren, vatNumber, firstName, lastName, email, phone,
        street, postcode, city, country, language, isAdvancedModeOn, balance, registeredOn, isAgency)
      VALUES (1, 'C-1', 'l', 'Lune', 'company', 'Lune', '', '', 'M', 'L', 'a@b.example', '', '', '',
        '', 'IT', 'fr', 0, 0, 0, 0)
      """)
    try old.run(
      """
      INSERT INTO invoice (
        id, number, issuedOn, account, subject, buyer, seller, lines, excludingTax, tax, reasons)
      VALUES (2, 'F2026-00001', 0, 1, 's', \(party), \(party),
        '[{"label":"l","amount":6000}]', 6000, 1200, '[]')
      """)
  }

  @Test func `BILL-8, BILL-15: an invoice of before stays at its rate and names no case`() throws {
    try makeFile()
    let desk = try Desk(at: .file(file), mails: PlainMails(), passwordCost: 1)
    let invoice = try desk.reader.invoice(ID(2))
    #expect(invoice.vat == .unsaid && invoice.legal == .unsaid)
    #expect(invoice.totals == Totals(excludingTax: Money(cents: 6000), tax: Money(cents: 1200)))
    #expect(invoice.lines.map(\.rate) == [.usual])
    #expect(try desk.reader.account(ID(1)).details.kind == .company)
  }
}
