package import ClientArea
import SQLite

// What commands and rules ask about invoices and money.
extension Reader {
  package func invoice(_ id: ID<Invoice>) throws -> Invoice { try find(id) }

  package func payment(of invoice: ID<Invoice>) throws -> Payment? {
    try first(Payment.self, "WHERE invoice = \(invoice) AND creditNote IS NULL")
  }

  package func invoiceDraft(_ id: ID<InvoiceDraft>) throws -> InvoiceDraft { try find(id) }

  package func creditNotes(of invoice: ID<Invoice>) throws -> [CreditNote] {
    try all(CreditNote.self, "WHERE invoice = \(invoice) ORDER BY id")
  }

  package func paidPeriods(of invoice: ID<Invoice>) throws -> [PaidPeriod] {
    try all(PaidPeriod.self, "WHERE invoice = \(invoice) ORDER BY position, id")
  }

  package func savedCard(of account: ID<ClientAccount>) throws -> SavedCard? {
    try first(SavedCard.self, "WHERE account = \(account)")
  }

  package func lastReminder(of invoice: ID<Invoice>) throws -> InvoiceReminder? {
    try first(InvoiceReminder.self, "WHERE invoice = \(invoice) ORDER BY id DESC LIMIT 1")
  }

  package func seller() throws -> Seller {
    try first(Seller.self, "ORDER BY id DESC LIMIT 1") ?? .usual
  }

  package func hasSeller() throws -> Bool {
    try database.value("SELECT EXISTS (SELECT 1 FROM seller)")
  }

  package func hasVATCases() throws -> Bool {
    try database.value("SELECT EXISTS (SELECT 1 FROM vatCase)")
  }

  package func vatBuyers(in country: String) throws -> [VATBuyers] {
    try all(
      asking: """
        SELECT id, places, buyer, hasNumber, isPastThreshold FROM vatCase
        WHERE places = '' OR instr(' ' || places, ' ' || \(country)) > 0
        ORDER BY id DESC
        """
    ) { try VATBuyers(from: $0) }
  }

  package func vatCase(_ id: ID<VATCase>) throws -> VATCase { try find(id) }

  package func isUnknownToVIES(_ number: String) throws -> Bool {
    try database.value("SELECT EXISTS (SELECT 1 FROM unknownVATNumber WHERE number = \(number))")
  }

  package func wasReminded(of invoice: ID<Invoice>, after days: Int) throws -> Bool {
    try first(InvoiceReminder.self, "WHERE invoice = \(invoice) AND stage = \(days)") != nil
  }

  package func reminderDays() throws -> [Int] {
    try DueReminders(database: database).setting()
  }

  package func series(named name: String) throws -> NumberSeries? {
    try first(NumberSeries.self, "WHERE name = \(name)")
  }
}
