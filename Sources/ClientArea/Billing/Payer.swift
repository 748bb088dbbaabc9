/// « Payeur »: another billing identity that an account may choose when it pays (BILL-12).
package struct Payer: Entity {
  package let id: ID<Payer>
  package let account: ID<ClientAccount>
  package var party: Party

  package init(
    id: ID<Payer>, account: ID<ClientAccount>, party: Party
  ) {
    self.id = id
    self.account = account
    self.party = party
  }
}
