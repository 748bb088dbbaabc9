/// What may be asked about invoices and money.
package protocol BillingRecords {
  func invoice(_ id: ID<Invoice>) throws -> Invoice
  func payment(of invoice: ID<Invoice>) throws -> Payment?
  func creditNote(of invoice: ID<Invoice>) throws -> CreditNote?
  /// A series of numbers, or nil where none was given yet.
  func series(named name: String) throws -> NumberSeries?
}
