/// The clock ends a recorded order that nobody paid in 30 days (ORDER-10). Nothing was created, so nothing
/// is left.
package struct DropOldOrder: Command, Hashable {
  package let order: ID<Order>

  package init(_ order: ID<Order>) { self.order = order }

  package var title: Phrase {
    Phrase(
      fr: "fin d'une commande impayée", it: "fine di un ordine non pagato",
      en: "end of an unpaid order")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    var order = try records.order(self.order)
    try ARecordedOrderWaits.checkRunsOut(
      order, on: circumstances.today, byClock: session.isClock)
    let reason = ARecordedOrderWaits.tooOld(order, order.placedOn + ARecordedOrderWaits.lifetime)
    order.status = .cancelled
    var decision = Decision(saying: reason.fact)
    decision.name(order.numberAndNames)
    decision.save(order)
    decision.explain([
      reason,
      Reason(AnAbandonedOrderCreatesNothing.self, AnAbandonedOrderCreatesNothing.statement),
    ])
    decision.send(
      try OrderNews(of: order, reading: records).told(.orderCancelled, because: [reason]))
    if let assignment = try records.agency(of: order.id), assignment.endedOn == nil {
      try decision.end(assignment, reading: records, under: &circumstances)
    }
    return decision
  }
}
