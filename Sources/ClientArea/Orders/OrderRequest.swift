/// What somebody wants to order, before it is paid: products with their names, the future owner of them all, and the
/// agency.
package struct OrderRequest: Hashable, Sendable {
  /// At least one.
  package let lines: [Line]
  package let beneficiary: Beneficiary
  /// The account to which the order is entrusted, at most one (AGENCY-2).
  package let agency: ID<ClientAccount>?

  /// A product and what it is to be called.
  package struct Line: Hashable, Sendable {
    package let product: ID<Product>
    package let serviceName: String

    package init(_ product: ID<Product>, named serviceName: String) {
      self.product = product
      self.serviceName = Naming.standard(serviceName)
    }
  }

  package init(
    _ first: Line, with further: [Line], for beneficiary: Beneficiary = .myself,
    entrustedTo agency: ID<ClientAccount>? = nil
  ) {
    lines = [first] + further
    self.beneficiary = beneficiary.standard
    self.agency = agency
  }

  package init(
    _ product: ID<Product>, named serviceName: String, for beneficiary: Beneficiary = .myself,
    entrustedTo agency: ID<ClientAccount>? = nil
  ) {
    self.init(
      Line(product, named: serviceName), with: [], for: beneficiary, entrustedTo: agency)
  }

  /// « lune.example, contact@lune.example »: a hosting and its domain have one name.
  package var names: String { lines.map(\.serviceName).eachOnce }

  /// The rules that an order must keep whoever will own what is ordered.
  /// - Returns: the product of each line at its price of the day (ORDER-11).
  func check(
    by buyer: ClientAccount, on day: Day, reading records: some Records
  ) throws -> [Offer] {
    try ANameFitsItsOwner.checkCount(lines.count)
    var offers: [Offer] = []
    for (place, line) in lines.enumerated() {
      offers.append(
        try Refusal.telling(place, lines.count, line.serviceName) {
          try AnOrderKeepsItsPrice.offer(of: line.product, on: day, reading: records)
        })
    }
    try BeneficiaryNeedsAdvancedMode.check(beneficiary, for: buyer)
    let ordered = OrderedNames(
      zip(lines, offers).map { OrderedNames.Name($0.serviceName, of: $1.product) })
    try ordered.checkAreFree(reading: records)
    try check(ordered, for: buyer, reading: records)
    return offers
  }

  /// Of who is asked first nothing is told, so that his domains are looked at only when the order is paid (ORDER-8).
  private func check(
    _ ordered: OrderedNames, for buyer: ClientAccount, reading records: some Records
  ) throws {
    switch beneficiary {
    case .myself: try ordered.checkFit(buyer.id, reading: records)
    case .existingClient(let id): try ordered.checkFit(id, reading: records)
    case .newClient(let details):
      guard try FutureOwner.find(details, reading: records) == nil else {
        return try ordered.checkExtensions()
      }
      try ordered.checkFit(nil, reading: records)
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
