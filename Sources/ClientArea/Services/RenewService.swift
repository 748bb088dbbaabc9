/// The owner or a technical contact renews a service from his own client area.
package struct RenewService: Command, Hashable {
  package let service: ID<Service>
  package let serviceName: String
  /// The expiry date that the person saw, so that a period that somebody else has just paid is not
  /// paid again (BILL-13); nil to renew whatever the date is.
  package let expiry: Day?
  package let payment: PaymentOrder

  package init(
    _ service: ID<Service>, named serviceName: String, expiringOn expiry: Day?,
    paying payment: PaymentOrder
  ) {
    self.service = service
    self.serviceName = serviceName
    self.expiry = expiry
    self.payment = payment
  }

  package var personalAct: PersonalAct? { .payment }

  package var title: Phrase {
    Phrase(
      fr: "renouveler \(serviceName)", it: "rinnovare \(serviceName)", en: "renew \(serviceName)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let service = try records.service(self.service)
    let standing = try ServiceStanding.of(session, on: service, reading: records)
    try OwnerAndContactsMayRenew.check(standing, on: service)
    let acting = try SessionMustStand.actingAccount(
      of: session, needing: [.manageServices], reading: records)
    try PermissionsHoldEverywhere.check(payment, of: session, reading: records)
    try APeriodIsRenewedOnce.check(service, expiringOn: expiry, on: circumstances.today)
    let renewal = try Renewal(of: service, on: circumstances.today, reading: records)
    return try Renewals.decide(
      [HeldRenewal(renewal: renewal, standing: standing)], by: acting, with: payment, as: session,
      reading: records, under: &circumstances)
  }
}
