/// Pays an order that waited: until the future owner agreed (ORDER-8), or for the client or his agency to
/// pay it (ORDER-10, AGENCY-3).
package struct PayOrder: Command, Hashable {
  package let order: ID<Order>
  package let payment: PaymentOrder

  package init(_ order: ID<Order>, paying payment: PaymentOrder) {
    self.order = order
    self.payment = payment
  }

  package var personalAct: PersonalAct? { .payment }

  package var title: Phrase {
    Phrase(fr: "payer une commande", it: "pagare un ordine", en: "pay an order")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let order = try records.order(self.order)
    let (buyer, standing) = try AgencyActsLikeTheClient.check(
      session, on: order, needing: [.order], reading: records)
    try AgencyActsLikeTheClient.check(payment, of: session, as: standing, reading: records)
    try ARecordedOrderWaits.checkStands(order, on: circumstances.today)
    try AnAddressThatIsKnownIsAsked.checkPayable(order)
    let orderer = try records.account(order.buyer)
    let owner = try records.account(order.owner)
    if orderer.id != owner.id {
      let link = try records.latestAdministrativeLink(of: orderer.id, for: owner.id)
      try OnlyPrincipalsCanBeChosen.check(link, orderer, owner)
    }
    let ordered = try OrderedNames(of: order, reading: records)
    try ordered.checkAreFree(reading: records)
    try ordered.checkFit(owner.id, reading: records)

    var decision = Decision(
      saying: Opening.isOpen(order.names, isOne: order.further.isEmpty))
    decision.name(order.numberAndNames)
    if standing == .agency { decision.explain([AgencyActsLikeTheClient.reason(order, buyer)]) }
    try Opening(
      order: order, products: ordered.products, orderer: orderer, buyer: buyer, owner: owner,
      payment: payment, user: session.user
    ).record(in: &decision, reading: records, under: &circumstances)
    decision.send(
      try OrderNews(of: order, reading: records).told(
        .orderPaid, by: buyer, because: [ARecordedOrderWaits.paid(order, by: buyer)]))
    return decision
  }
}
