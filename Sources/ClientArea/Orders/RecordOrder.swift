/// Records an order that is to be paid later: by the client or by the agency to which it is entrusted
/// (ORDER-10). A client gives his own order an agency; staff records one for a client, with an agency or
/// without.
package struct RecordOrder: Command, Hashable {
  package let request: OrderRequest
  /// The client for whom staff records it; nil where the client does so himself.
  package let client: ID<ClientAccount>?

  package init(_ request: OrderRequest, for client: ID<ClientAccount>? = nil) {
    self.request = request
    self.client = client
  }

  package var title: Phrase {
    Phrase(
      fr: "enregistrer la commande de \(request.names)",
      it: "registrare l'ordine di \(request.names)",
      en: "record the order of \(request.names)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let buyer = try buyer(reading: records, as: session)
    let offers = try request.check(by: buyer, on: circumstances.today, reading: records)
    let owner = try owner(ordering: buyer, reading: records)
    let agency = try request.agency.map { try records.standingAccount($0) }
    if let agency {
      try AnOrderMayHaveOneAgency.check(agency, for: [buyer.id, owner], reading: records)
    }
    let (order, series) = try NewOrder.order(
      request, offers, buyer: buyer, owner: owner, status: .awaitingPayment, consent: nil,
      reading: records, under: &circumstances)
    let reason = ARecordedOrderWaits.reason(order)
    var decision = Decision(saying: reason.fact)
    decision.save(series, order)
    decision.explain([reason, AnOrderKeepsItsPrice.reason(order)])
    let news = OrderNews(of: order, offers.map(\.product), client: buyer, entrustedTo: agency)
    if try SessionMustStand.isStaff(session, reading: records) {
      decision.send(news.recorded(because: [reason]))
    }
    guard let agency else { return decision }
    decision.save(
      OrderAgency(
        id: circumstances.newID(), order: order.id, agency: agency.id, since: circumstances.today))
    let others = try records.orders(entrustedTo: agency.id).count
    let entrusted = AnOrderMayHaveOneAgency.reason(order, agency)
    decision.explain([
      entrusted, AgencyActsLikeTheClient.reason(order, agency),
      AnAgencyServesSeveralClients.reason(agency, others: others),
    ])
    decision.send(news.entrusted(because: [reason, entrusted]))
    return decision
  }

  private func buyer(reading records: some Records, as session: Session) throws -> ClientAccount {
    if let client, try SessionMustStand.isStaff(session, reading: records) {
      try EachOfStaffHasARole.checkRole(.manageOrders, of: session, reading: records)
      return try records.standingAccount(client)
    }
    let account = try SessionMustStand.actingAccount(
      of: session, needing: [.order], reading: records)
    guard client == nil || client == account.id else { throw AgencyActsLikeTheClient.isAnothers }
    guard request.agency != nil else { throw ARecordedOrderWaits.needsAgency }
    return account
  }

  private func owner(
    ordering buyer: ClientAccount, reading records: some Records
  ) throws -> ID<ClientAccount> {
    try ARecordedOrderWaits.checkOwnerIsThere(request.beneficiary)
    guard case .existingClient(let id) = request.beneficiary else { return buyer.id }
    let link = try records.latestAdministrativeLink(of: buyer.id, for: id)
    try OnlyPrincipalsCanBeChosen.check(link, buyer, try records.account(id))
    return id
  }
}
