/// What somebody wants to order, before it is paid: product, name, future owner and agency.
package struct OrderRequest: Hashable, Sendable {
  package let product: ID<Product>
  package let serviceName: String
  package let beneficiary: Beneficiary
  /// The account to which the order is entrusted, at most one (AGENCY-2).
  package let agency: ID<ClientAccount>?

  package init(
    _ product: ID<Product>, named serviceName: String, for beneficiary: Beneficiary = .myself,
    entrustedTo agency: ID<ClientAccount>? = nil
  ) {
    self.product = product
    self.serviceName = Naming.standard(serviceName)
    self.beneficiary = beneficiary.standard
    self.agency = agency
  }

  /// The rules that an order must keep whoever will own what is ordered.
  /// - Returns: the product at its price of the day (ORDER-11).
  func check(
    by buyer: ClientAccount, on day: Day, reading records: some Records
  ) throws -> Offer {
    let offer = try AnOrderKeepsItsPrice.offer(of: product, on: day, reading: records)
    try BeneficiaryNeedsAdvancedMode.check(beneficiary, for: buyer)
    try DetailsMustBeComplete.checkName(
      serviceName, of: offer.kind,
      isTaken: try records.isTaken(serviceName, as: offer.kind))
    try checkName(for: buyer, offer.product, reading: records)
    return offer
  }

  /// Of who is asked first nothing is told, so that his domains are looked at only when the order is paid (ORDER-8).
  private func checkName(
    for buyer: ClientAccount, _ product: Product, reading records: some Records
  ) throws {
    switch beneficiary {
    case .myself:
      try ANameFitsItsOwner.check(serviceName, of: product, for: buyer.id, reading: records)
    case .existingClient(let id):
      try ANameFitsItsOwner.check(serviceName, of: product, for: id, reading: records)
    case .newClient(let details):
      guard try FutureOwner.account(of: details, reading: records) == nil else {
        return try ANameFitsItsOwner.checkExtension(of: serviceName, product)
      }
      try ANameFitsItsOwner.check(serviceName, of: product, for: nil, reading: records)
    }
  }

  /// That nobody acts for the client in it: what has an agency is recorded first (ORDER-10).
  func checkIsPaidAtOnce() throws(Refusal) {
    guard agency != nil else { return }
    try ARecordedOrderWaits.checkOwnerIsThere(beneficiary)
    throw ARecordedOrderWaits.mustBeRecorded
  }
}

/// « Panier »: what a person is about to order in one account (ORDER-9).
package struct Cart: Hashable, Sendable {
  package let session: Session
  package let request: OrderRequest
  /// The total including tax that the recap showed; nil where none was shown (ORDER-15).
  package let seen: Money?

  package init(of session: Session, holding request: OrderRequest, seeing seen: Money? = nil) {
    self.session = session
    self.request = request
    self.seen = seen
  }
}
