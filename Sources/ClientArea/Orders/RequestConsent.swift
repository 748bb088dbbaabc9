/// Orders for a new contact whose address is a client's already: the order waits for that client's consent,
/// and nothing is paid or linked (ORDER-8).
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
    guard try !FutureOwner.isUnknown(details, to: buyer, reading: records),
      let owner = try FutureOwner.account(of: details, reading: records)
    else { throw notNeeded }

    var decision = Decision(saying: AnAddressThatIsKnownIsAsked.mustBeAsked.sentence)
    decision.explain(AnAddressThatIsKnownIsAsked.mustBeAsked.reasons)
    var link = try records.latestAdministrativeLink(of: buyer.id, for: owner.id)
    if link?.status != .pending {
      link = AdministrativeLink(
        id: circumstances.newID(), account: buyer.id, principal: owner.id, status: .pending,
        since: circumstances.today)
      if let link { decision.save(link) }
    }
    let (order, series) = try NewOrder.order(
      request, offers, buyer: buyer, owner: owner.id, status: .awaitingConsent,
      consent: link?.id, reading: records, under: &circumstances)
    decision.save(series, order)
    let last = AQuestionEndsUnanswered.deadline(askedOn: link?.since ?? circumstances.today)
    decision.send(
      Letter(
        .consentAsked, to: owner,
        facts: [
          .contact: Phrase(name: buyer.nameAndCode),
          .product: .list(offers.map(\.called)),
          .service: Phrase(name: request.names),
          .date: Phrase(last),
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
