/// Orders and pays at once: the last step of the order form.
package struct PlaceOrder: Command, Hashable {
  package let request: OrderRequest
  package let payment: PaymentOrder

  package init(_ request: OrderRequest, paying payment: PaymentOrder) {
    self.request = request
    self.payment = payment
  }

  package var personalAct: PersonalAct? { .payment }

  package var title: Phrase {
    Phrase(
      fr: "commander \(request.names)", it: "ordinare \(request.names)",
      en: "order \(request.names)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let buyer = try SessionMustStand.actingAccount(
      of: session, needing: [.order], reading: records)
    try PermissionsHoldEverywhere.check(payment, of: session, reading: records)
    let offers = try request.check(by: buyer, on: circumstances.today, reading: records)
    try request.checkIsPaidAtOnce()
    var decision = Decision(
      saying: Opening.isOpen(request.names, isOne: request.lines.count == 1))
    let owner: ClientAccount
    switch request.beneficiary {
    case .myself: owner = buyer
    case .existingClient(let id):
      owner = try records.account(id)
      let link = try records.latestAdministrativeLink(of: buyer.id, for: id)
      try OnlyPrincipalsCanBeChosen.check(link, buyer, owner)
      decision.explain([AdministrativeContactOrdersForAnAccount.reason(buyer, for: owner)])
    case .newClient(let details):
      try DetailsMustBeComplete.check(details)
      guard try FutureOwner.known(by: details, to: buyer, reading: records) == nil else {
        throw AnAddressThatIsKnownIsAsked.mustBeAsked
      }
      let client = try NewClient(
        details, orderedBy: buyer, reading: records, under: &circumstances)
      client.record(in: &decision)
      owner = client.account
    }
    let (order, series) = try NewOrder.order(
      request, offers, buyer: buyer, owner: owner.id, status: .paid, consent: nil,
      reading: records, under: &circumstances)
    decision.save(series)
    try Opening(
      order: order, products: offers.map(\.product), orderer: buyer, buyer: buyer, owner: owner,
      payment: payment, user: session.user
    ).record(in: &decision, reading: records, under: &circumstances)
    return decision
  }
}
