/// What somebody asked about a service and what is not over: it ends with the service, in this one place (LIFE-3). Who asked
/// and who was asked reads it: what his own requests were in the mail that the service is gone, the rest in a mail of its
/// own. Tickets end with the link of whoever wrote them (SUPPORT-8); the owner's stay.
struct OpenRequests {
  private let service: Service
  /// Procedures of support. A removal goes on to its end, which is what was asked (DOMAIN-15); so does what was invoiced.
  private let requests: [ServiceRequest]
  /// Auth codes that are still good.
  private let codes: [AuthCode]
  /// Mailboxes on the domain that wait for payment or consent: they can be opened no more (ORDER-13).
  private let orders: [Order]
  private let change: OwnerChange?

  static func of(
    _ service: Service, on today: Day, reading records: some Records
  ) throws -> OpenRequests {
    OpenRequests(
      service: service,
      requests: try records.standingRequests(on: service.id).filter {
        guard $0.kind != .siteShutdown else { return false }
        return try RequestProgress.of($0, reading: records).effect == nil
      },
      codes: try records.standingAuthCodes(of: service.id).filter { $0.isValid(on: today) },
      orders: service.kind == .domain
        ? try records.waitingOrders(ofMailboxesOn: service.name, for: service.owner) : [],
      change: try records.openOwnerChange(of: service.id))
  }

  /// The requests that an account made, or that are its own, as the mail to it names them; nil where it has none.
  func named(for account: ID<ClientAccount>) -> Phrase? {
    let own = requests.filter { $0.account == account || $0.contact == account }
    return own.isEmpty ? nil : .list(own.map(Self.name))
  }

  private static func name(_ request: ServiceRequest) -> Phrase {
    let (number, title) = (request.number, request.title)
    return Phrase(
      fr: "\(number) (\(title.fr))", it: "\(number) (\(title.it))", en: "\(number) (\(title.en))")
  }

  func end(
    in decision: inout Decision, reading records: some Records,
    under circumstances: inout Circumstances
  ) throws {
    let cause = EachStepOfALifeIsTold.isGone(service)
    for var request in requests {
      decision.explain([EachStepOfALifeIsTold.ends(request, service)])
      request.status = .cancelled
      request.closedOn = circumstances.today
      request.closing = cause.fact[try records.account(request.account).language]
      decision.save(request)
    }
    for var code in codes {
      code.replacedOn = circumstances.today
      decision.save(code)
    }
    for (place, order) in orders.enumerated() {
      decision.explain([EachStepOfALifeIsTold.ends(order, service)])
      // Of who is asked, whoever asked learns nothing: not even that the domain was his (ORDER-8).
      let told =
        order.status == .awaitingConsent
        ? Reason(AnAbandonedOrderCreatesNothing.self, AnAbandonedOrderCreatesNothing.statement)
        : cause
      try decision.cancel(
        order, by: nil, after: Array(orders[..<place]), because: [told], reading: records,
        under: &circumstances)
    }
    if let change {
      try decision.end(
        change, as: .lapsed, because: cause, reading: records, on: circumstances.today)
    }
  }
}
