package import ClientArea
import SQLite

// What commands and rules ask about invoices and money.
extension Reader {
  package func invoice(_ id: ID<Invoice>) throws -> Invoice { try find(id) }

  package func payment(of invoice: ID<Invoice>) throws -> Payment? {
    try first(Payment.self, "WHERE invoice = \(invoice)")
  }

  package func creditNote(of invoice: ID<Invoice>) throws -> CreditNote? {
    try first(CreditNote.self, "WHERE invoice = \(invoice)")
  }

  package func series(named name: String) throws -> NumberSeries? {
    try first(NumberSeries.self, "WHERE name = \(name)")
  }
}
