/// « Avoir »: cancels one invoice whole, in a series of its own (BILL-9).
package struct CreditNote: Entity {
  package let id: ID<CreditNote>
  package let number: String
  package let issuedOn: Day
  package let invoice: ID<Invoice>
  package let account: ID<ClientAccount>
  package let totals: Totals

  package init(
    id: ID<CreditNote>, number: String, issuedOn: Day, invoice: ID<Invoice>,
    account: ID<ClientAccount>, totals: Totals
  ) {
    self.id = id
    self.number = number
    self.issuedOn = issuedOn
    self.invoice = invoice
    self.account = account
    self.totals = totals
  }
}
