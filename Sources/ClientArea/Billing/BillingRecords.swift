/// What may be asked about invoices and money.
package protocol BillingRecords {
  func invoice(_ id: ID<Invoice>) throws -> Invoice
  func invoiceDraft(_ id: ID<InvoiceDraft>) throws -> InvoiceDraft
  func payment(of invoice: ID<Invoice>) throws -> Payment?
  /// In the order in which they were issued.
  func creditNotes(of invoice: ID<Invoice>) throws -> [CreditNote]
  /// What the lines of an invoice paid for, in the order of the lines.
  func paidPeriods(of invoice: ID<Invoice>) throws -> [PaidPeriod]
  /// The card that an account's automatic renewals pay with (BILL-22).
  func savedCard(of account: ID<ClientAccount>) throws -> SavedCard?
  /// The last reminder that was sent of an invoice.
  func lastReminder(of invoice: ID<Invoice>) throws -> InvoiceReminder?
  /// The provider as the world says it.
  func seller() throws -> Seller
  /// The cases of VAT that a buyer in a country may have, in the order of the table.
  func vatBuyers(in country: String) throws -> [VATBuyers]
  func vatCase(_ id: ID<VATCase>) throws -> VATCase
  /// Whether VIES does not know a VAT number in this world, in its one form.
  func isUnknownToVIES(_ number: String) throws -> Bool
  /// Whether the clock sent the reminder of so many days after the due date (BILL-20).
  func wasReminded(of invoice: ID<Invoice>, after days: Int) throws -> Bool
  /// The seller's setting: days after the due date, in ascending order (BILL-20).
  func reminderDays() throws -> [Int]
  /// A series of numbers, or nil where none was given yet.
  func series(named name: String) throws -> NumberSeries?
}

extension BillingRecords {
  /// A series of numbers to go on with.
  /// - Parameter last: after which number it begins, where none was given yet.
  package func numbering(
    _ name: String, after last: Int = 0, under circumstances: inout Circumstances
  ) throws -> NumberSeries {
    try series(named: name) ?? NumberSeries(id: circumstances.newID(), name: name, last: last)
  }

  /// An invoice with what its credit notes leave of it.
  package func rest(of id: ID<Invoice>) throws -> InvoiceRest {
    InvoiceRest(of: try invoice(id), less: try creditNotes(of: id))
  }
}
