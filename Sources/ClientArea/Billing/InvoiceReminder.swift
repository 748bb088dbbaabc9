/// « Rappel de facture » that was sent (CLIENTS-20).
package struct InvoiceReminder: Entity {
  package let id: ID<InvoiceReminder>
  package let invoice: ID<Invoice>
  package let sentOn: Day
  /// Days after the due date, where the clock sent it (BILL-20); nil where staff did.
  package let stage: Int?

  package init(
    id: ID<InvoiceReminder>, invoice: ID<Invoice>, sentOn: Day, stage: Int? = nil
  ) {
    self.id = id
    self.invoice = invoice
    self.sentOn = sentOn
    self.stage = stage
  }
}
