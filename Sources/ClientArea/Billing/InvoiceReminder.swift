/// « Rappel de facture » that was sent (CLIENTS-20).
package struct InvoiceReminder: Entity {
  package let id: ID<InvoiceReminder>
  package let invoice: ID<Invoice>
  package let sentOn: Day

  package init(id: ID<InvoiceReminder>, invoice: ID<Invoice>, sentOn: Day) {
    self.id = id
    self.invoice = invoice
    self.sentOn = sentOn
  }
}
