/// « Avoir »: cancels one invoice, whole or some of its lines, in a series of its own (BILL-9, BILL-17).
package struct CreditNote: Entity {
  package let id: ID<CreditNote>
  package let number: String
  package let issuedOn: Day
  package let invoice: ID<Invoice>
  package let account: ID<ClientAccount>
  package let totals: Totals
  /// The places of the lines that it takes back among those of the invoice. None stands for all of them, as
  /// in the files of the time when a credit note was whole.
  package let positions: [Int]
  /// Why, in the words of whoever issued it; empty where nothing was said.
  package let motive: String
  /// Where its money went; nil where there was none to give back, or the note is from the time when that was always
  /// the balance.
  package let refund: Refund?

  package init(
    id: ID<CreditNote>, number: String, issuedOn: Day, invoice: ID<Invoice>,
    account: ID<ClientAccount>, totals: Totals, positions: [Int] = [], motive: String = "",
    refund: Refund? = nil
  ) {
    self.id = id
    self.number = number
    self.issuedOn = issuedOn
    self.invoice = invoice
    self.account = account
    self.totals = totals
    self.positions = positions
    self.motive = motive
    self.refund = refund
  }
}
