/// The owner or a technical contact renews several services with one payment, all of them or none (BILL-21).
package struct RenewServices: Command, Hashable {
  package let services: [ServiceToRenew]
  package let payment: PaymentOrder

  package init(_ services: [ServiceToRenew], paying payment: PaymentOrder) {
    self.services = services
    self.payment = payment
  }

  package var personalAct: PersonalAct? { .payment }

  package var title: Phrase {
    let what = SeveralServicesArePaidAtOnce.counted(services.count)
    return Phrase(fr: "renouveler \(what)", it: "rinnovare \(what)", en: "renew \(what)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let acting = try SessionMustStand.actingAccount(
      of: session, needing: [.manageServices], reading: records)
    try PermissionsHoldEverywhere.check(payment, of: session, reading: records)
    let parted = try PartedRenewals(
      services, as: session, on: circumstances.today, reading: records)
    try SeveralServicesArePaidAtOnce.check(parted)
    var decision = try Renewals.decide(
      parted.held, by: acting, with: payment, as: session, reading: records,
      under: &circumstances)
    decision.name(SeveralServicesArePaidAtOnce.naming(parted.held.map(\.renewal.service)))
    return decision
  }
}
