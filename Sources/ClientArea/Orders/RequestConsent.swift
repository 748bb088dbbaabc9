/// Orders for a new contact whose address somebody has already, a client or the contact of one: the order waits for his
/// consent, and nothing is paid or linked (ORDER-8, ORDER-12).
package struct RequestConsent: Command, Hashable {
  package let request: OrderRequest

  package init(for request: OrderRequest) { self.request = request }

  package var title: Phrase {
    Phrase(
      fr: "demander l'accord pour \(request.names)",
      it: "chiedere il consenso per \(request.names)",
      en: "ask for consent for \(request.names)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let buyer = try SessionMustStand.actingAccount(
      of: session, needing: [.order], reading: records)
    let offers = try request.check(by: buyer, on: circumstances.today, reading: records)
    guard case .newClient(let details) = request.beneficiary else { throw notNeeded }
    try request.checkIsPaidAtOnce()
    try DetailsMustBeComplete.check(details)
    guard let asked = try FutureOwner.known(by: details, to: buyer, reading: records) else {
      throw notNeeded
    }

    var decision = Decision(saying: AnAddressThatIsKnownIsAsked.mustBeAsked.sentence)
    decision.explain(AnAddressThatIsKnownIsAsked.mustBeAsked.reasons)
    let waiting = try asked.question(from: buyer, reading: records)
    let question = waiting ?? asked.newQuestion(from: buyer, under: &circumstances)
    if waiting == nil { decision.save(question) }
    let (order, series) = try NewOrder.order(
      request, offers, buyer: buyer, owner: asked.owner(after: buyer), status: .awaitingConsent,
      consent: question.id, reading: records, under: &circumstances)
    decision.save(series, order)
    decision.send(
      asked.letter(
        [
          .contact: Phrase(name: buyer.nameAndCode),
          .product: .list(offers.map(\.called)),
          .service: Phrase(name: request.names),
          .date: Phrase(AQuestionEndsUnanswered.deadline(of: question)),
        ], because: AnAddressThatIsKnownIsAsked.mustBeAsked.reasons))
    return decision
  }

  private var notNeeded: Refusal {
    Refusal(
      AnAddressThatIsKnownIsAsked.self,
      Phrase(
        fr: "Aucun accord n'est nécessaire pour cette commande.",
        it: "Per questo ordine non serve alcun consenso.",
        en: "No consent is needed for this order."))
  }
}
