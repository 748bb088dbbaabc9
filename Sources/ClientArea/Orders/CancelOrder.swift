/// The client, or his agency, gives up an order that waits. Nothing was created, so nothing is left
/// (ORDER-7).
package struct CancelOrder: Command, Hashable {
  package let order: ID<Order>

  package init(_ order: ID<Order>) { self.order = order }

  package var title: Phrase {
    Phrase(fr: "annuler une commande", it: "annullare un ordine", en: "cancel an order")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    var order = try records.order(self.order)
    let (account, standing) = try AgencyActsLikeTheClient.check(
      session, on: order, needing: [.order], reading: records)
    try ARecordedOrderWaits.checkStands(order, on: circumstances.today)
    if order.status != .awaitingConsent { try AnAddressThatIsKnownIsAsked.checkPayable(order) }
    order.status = .cancelled
    var decision = Decision(
      saying: Phrase(
        fr: "La commande \(order.number) est annulée.", it: "L'ordine \(order.number) è annullato.",
        en: "Order \(order.number) is cancelled."))
    decision.name(order.numberAndNames)
    decision.save(order)
    decision.explain(AnAbandonedOrderCreatesNothing.self, AnAbandonedOrderCreatesNothing.statement)
    if standing == .agency { decision.explain([AgencyActsLikeTheClient.reason(order, account)]) }
    decision.send(
      try OrderNews(of: order, reading: records).told(
        .orderCancelled, by: account, because: [ARecordedOrderWaits.over(order)]))
    if let assignment = try records.agency(of: order.id), assignment.endedOn == nil {
      try decision.end(assignment, reading: records, under: &circumstances)
    }
    if let consent = order.consent {
      try withdraw(consent, of: order, in: &decision, reading: records, on: circumstances.today)
    }
    return decision
  }

  /// The question to the future owner goes with the last order that waited for its answer.
  private func withdraw(
    _ consent: ID<AdministrativeLink>, of order: Order, in decision: inout Decision,
    reading records: some Records, on today: Day
  ) throws {
    var link = try records.administrativeLink(consent)
    let others = try records.orders(waitingFor: consent).filter { $0.id != order.id }
    guard link.status == .pending, others.isEmpty else { return }
    link.end(on: today)
    decision.save(link)
    decision.send(
      TheOtherSideIsTold.withdrawn(
        by: try records.account(link.account), to: try records.account(link.principal)))
  }
}
