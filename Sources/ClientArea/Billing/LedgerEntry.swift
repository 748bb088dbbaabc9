/// « Mouvement » of an account's balance (BILL-11).
package struct LedgerEntry: Entity {
  package let id: ID<LedgerEntry>
  package let account: ID<ClientAccount>
  package let bookedOn: Day
  /// Positive for money that comes in.
  package let amount: Money
  package let balanceAfter: Money
  package let label: Phrase

  package init(
    id: ID<LedgerEntry>, account: ID<ClientAccount>, bookedOn: Day, amount: Money,
    balanceAfter: Money, label: Phrase
  ) {
    self.id = id
    self.account = account
    self.bookedOn = bookedOn
    self.amount = amount
    self.balanceAfter = balanceAfter
    self.label = label
  }
}
