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
      guard try FutureOwner.isUnknown(details, to: buyer, reading: records) else {
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

/// Looks a future owner's address up without telling anything about whoever has it.
enum FutureOwner {
  /// Whether nobody has the address yet.
  /// - Throws: a refusal where it is the buyer's own, that of a client he may order for already, or that
  ///   of somebody who has no account and so can own nothing.
  static func isUnknown(
    _ details: ContactDetails, to buyer: ClientAccount, reading records: some Records
  ) throws -> Bool {
    guard let owner = try account(of: details, reading: records) else {
      guard let user = try records.user(email: details.email) else { return true }
      throw user.kind == .internal
        ? AnAddressThatIsKnownIsAsked.opensNoAccount : AnAddressThatIsKnownIsAsked.ownsNothingYet
    }
    try ALinkIsNewAndToSomebodyElse.checkOther(owner, than: buyer, in: .email)
    let link = try records.latestAdministrativeLink(of: buyer.id, for: owner.id)
    guard link?.status == .active else { return false }
    throw ALinkIsNewAndToSomebodyElse.refusal(
      Phrase(
        fr:
          "Ce client est déjà l'un de vos contacts : choisissez « Utiliser un contact existant ».",
        it: "Questo cliente è già un suo contatto: scelga «Usare un contatto esistente».",
        en: "This client is one of your contacts already: choose “Use an existing contact”."),
      in: .email)
  }

  /// The account that the address leads to: the first that its user owns, or the one that bears it.
  static func account(
    of details: ContactDetails, reading records: some Records
  ) throws -> ClientAccount? {
    if let user = try records.user(email: details.email),
      let own = try records.accounts(ownedBy: user.id).first
    {
      return own
    }
    return try records.account(meantBy: details.email)
  }
}
