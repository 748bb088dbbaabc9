/// A service that somebody wants to renew with others, as it was shown to him.
package struct ServiceToRenew: Hashable, Sendable {
  package let service: ID<Service>
  package let name: String
  /// The expiry date that he saw (BILL-13); nil to renew whatever the date is.
  package let expiry: Day?

  package init(_ service: ID<Service>, named name: String, expiringOn expiry: Day?) {
    self.service = service
    self.name = name
    self.expiry = expiry
  }
}

/// Several services that are to be renewed at once, parted into those that can be and those that cannot (BILL-21). Who
/// may pay at all is asked apart from it.
package struct PartedRenewals {
  /// In the order in which they were chosen, each once.
  package private(set) var possible: [ServiceToRenew] = []
  package private(set) var leftOut: [LeftOut] = []
  private(set) var held: [HeldRenewal] = []

  /// A service that cannot be renewed now, and why.
  package struct LeftOut: Hashable, Sendable {
    package let service: ServiceToRenew
    /// « domaine lune.example »: a hosting may have the same name.
    package let called: Phrase
    package let refusal: Refusal
  }

  package init(
    _ services: [ServiceToRenew], as session: Session, on today: Day, reading records: some Records
  ) throws {
    var seen: Set<ID<Service>> = []
    for wanted in services where seen.insert(wanted.service).inserted {
      let service = try records.service(wanted.service)
      do {
        let standing = try Self.check(
          service, expiringOn: wanted.expiry, as: session, on: today, reading: records)
        held.append(
          HeldRenewal(
            renewal: try Renewal(of: service, on: today, reading: records), standing: standing))
        possible.append(wanted)
      } catch let refusal as Refusal {
        leftOut.append(
          LeftOut(service: wanted, called: service.kindAndName, refusal: refusal))
      }
    }
  }

  var count: Int { possible.count + leftOut.count }

  /// How the session stands to a service, which it may renew for a period that nobody has paid.
  private static func check(
    _ service: Service, expiringOn expiry: Day?, as session: Session, on today: Day,
    reading records: some Records
  ) throws -> ServiceStanding {
    let standing = try ServiceStanding.of(session, on: service, reading: records)
    try OwnerAndContactsMayRenew.check(standing, on: service)
    try APeriodIsRenewedOnce.check(service, expiringOn: expiry, on: today)
    return standing
  }
}
