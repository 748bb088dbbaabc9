/// « Brouillon de facture »: what staff prepares. It has no number, nobody but staff sees it, and it can be changed
/// and deleted (BILL-9, BILL-14).
package struct InvoiceDraft: Entity {
  package let id: ID<InvoiceDraft>
  package let account: ID<ClientAccount>
  package let startedOn: Day
  package var lines: [InvoiceLine]
  /// Days from the issue until it is due.
  package var delay: Int
  /// The client's own number of the order; empty where none was given.
  package var orderNumber: String

  package init(
    id: ID<InvoiceDraft>, account: ID<ClientAccount>, startedOn: Day, lines: [InvoiceLine],
    delay: Int, orderNumber: String = ""
  ) {
    self.id = id
    self.account = account
    self.startedOn = startedOn
    self.lines = lines
    self.delay = delay
    self.orderNumber = orderNumber
  }

  /// What the invoice will be about: its first line.
  package var subject: String { lines.first?.label ?? "" }
}
