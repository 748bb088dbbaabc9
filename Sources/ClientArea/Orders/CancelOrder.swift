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
    let order = try records.order(self.order)
    let (account, standing) = try AgencyActsLikeTheClient.check(
      session, on: order, needing: [.order], reading: records)
    try ARecordedOrderWaits.checkStands(order, on: circumstances.today)
    if order.status != .awaitingConsent { try AnAddressThatIsKnownIsAsked.checkPayable(order) }
    var decision = Decision(
      saying: Phrase(
        fr: "La commande \(order.number) est annulée.", it: "L'ordine \(order.number) è annullato.",
        en: "Order \(order.number) is cancelled."))
    decision.name(order.numberAndNames)
    decision.explain(AnAbandonedOrderCreatesNothing.self, AnAbandonedOrderCreatesNothing.statement)
    if standing == .agency { decision.explain([AgencyActsLikeTheClient.reason(order, account)]) }
    try decision.cancel(
      order, by: account, because: [ARecordedOrderWaits.over(order)], reading: records,
      under: &circumstances)
    return decision
  }
}

extension Decision {
  /// Ends an order that waits, tells whoever did not do it, and ends what its agency had of it.
  /// - Parameters:
  ///   - author: who gives it up; nil for neither its client nor its agency.
  ///   - earlier: the orders that the same decision has ended so far.
  mutating func cancel(
    _ order: Order, by author: ClientAccount?, after earlier: [Order] = [],
    because reasons: [Reason], reading records: some Records,
    under circumstances: inout Circumstances
  ) throws {
    var order = order
    order.status = .cancelled
    save(order)
    send(
      try OrderNews(of: order, reading: records).told(
        .orderCancelled, by: author, because: reasons))
    if let assignment = try records.agency(of: order.id), assignment.endedOn == nil {
      try end(assignment, reading: records, under: &circumstances)
    }
    if let consent = order.consent {
      try withdraw(
        consent, of: [order] + earlier, reading: records, on: circumstances.today)
    }
  }

  /// The question to the future owner goes with the last order that waited for its answer.
  private mutating func withdraw(
    _ consent: ID<AdministrativeLink>, of ended: [Order], reading records: some Records,
    on today: Day
  ) throws {
    var link = try records.administrativeLink(consent)
    let endedOrders = ended.map(\.id)
    let others = try records.orders(waitingFor: consent).filter { !endedOrders.contains($0.id) }
    guard link.status == .pending, others.isEmpty else { return }
    link.end(on: today)
    save(link)
    send(try TheOtherSideIsTold.withdrawn(link, reading: records))
  }
}
