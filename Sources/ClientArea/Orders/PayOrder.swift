/// Pays an order that waited until the future owner agreed (ORDER-8).
package struct PayOrder: Command {
  package let order: ID<Order>
  package let payment: PaymentOrder

  package init(_ order: ID<Order>, paying payment: PaymentOrder) {
    self.order = order
    self.payment = payment
  }

  package var title: Phrase {
    Phrase(fr: "payer une commande", it: "pagare un ordine", en: "pay an order")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let order = try records.order(self.order)
    let buyer = try SessionMustStand.actingAccount(
      of: session, needing: [.order], reading: records)
    try PermissionsHoldEverywhere.check(payment, of: session, reading: records)
    try WaitingOrder.checkBuyer(order, buyer)
    try AnAddressThatIsKnownIsAsked.checkPayable(order)
    let owner = try records.account(order.owner)
    let link = try records.latestAdministrativeLink(of: buyer.id, for: owner.id)
    try OnlyPrincipalsCanBeChosen.check(link, buyer, owner)
    let product = try records.product(order.product)
    try DetailsMustBeComplete.checkName(
      order.serviceName, of: product.kind,
      isTaken: try records.isTaken(order.serviceName, as: product.kind))

    var decision = Decision(
      saying: Phrase(
        fr: "\(order.serviceName) est ouvert.", it: "\(order.serviceName) è aperto.",
        en: "\(order.serviceName) is open."))
    try Opening(
      order: order, product: product, buyer: buyer, owner: owner, payment: payment,
      user: session.user
    ).record(in: &decision, reading: records, under: &circumstances)
    return decision
  }
}

/// What paying and cancelling a waiting order have in common.
enum WaitingOrder {
  static func checkBuyer(_ order: Order, _ account: ClientAccount) throws(Refusal) {
    guard order.buyer != account.id else { return }
    throw Refusal(
      BuyerIsTheAccountThatPays.self,
      Phrase(
        fr: "Cette commande est celle d'un autre compte.",
        it: "Questo ordine è di un altro conto.", en: "This order is another account's."))
  }
}
