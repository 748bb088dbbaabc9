/// Renewals that are paid at once: one payment, one invoice, and nothing of it where anything is refused (BILL-21).
/// Mostly it is one renewal.
struct Renewals {
  let renewals: [Renewal]

  private var services: [Service] { renewals.map(\.service) }

  /// The payment by an account that owns the services, or looks after them.
  static func decide(
    _ held: [HeldRenewal], by acting: ClientAccount, with payment: PaymentOrder,
    as session: Session, reading records: some Records, under circumstances: inout Circumstances
  ) throws -> Decision {
    var decision = try Renewals(renewals: held.map(\.renewal)).decide(
      paidBy: BuyerIsTheAccountThatPays.buyer(acting, renewing: held), with: payment, as: session,
      reading: records, under: &circumstances)
    decision.explain(
      try NameIsSaidBeforePayment.otherWays(
        of: session, to: held.map(\.renewal.service), reading: records))
    decision.explain(
      held.filter { $0.standing == .technicalContact }
        .map { OwnerAndContactsMayRenew.reason($0.renewal.service) })
    return decision
  }

  /// Takes the payment, moves the expiry dates and tells everybody.
  func decide(
    paidBy buyer: Ruled<ClientAccount>, with payment: PaymentOrder, as session: Session,
    reading records: some Records, under circumstances: inout Circumstances
  ) throws -> Decision {
    var decision = Decision(saying: message)
    let (invoice, _) = try Sale(
      subject: SeveralServicesArePaidAtOnce.naming(services)[buyer.value.language],
      goods: renewals.map { $0.goods(in: buyer.value.language) },
      reasons: renewals.flatMap(\.feeReasons) + SeveralServicesArePaidAtOnce.reasons(services),
      buyer: buyer, payment: payment, user: session.user
    ).settle(in: &decision, reading: records, under: &circumstances)
    let places = invoice.places
    for renewal in renewals {
      let renewed = renewal.renewed
      decision.save(
        renewed,
        PaidPeriod.of(
          renewed, before: renewal.service, on: invoice, at: places[renewed.id] ?? 0,
          under: &circumstances))
    }
    decision.explain(renewals.flatMap { $0.reasons(naming: renewals.count > 1) }.unique)
    decision.send(try RenewalLetters.of(renewals, reading: records))
    return decision
  }

  private var message: Phrase {
    let what = SeveralServicesArePaidAtOnce.naming(services)
    guard renewals.count > 1 else {
      let day = renewals[0].expiresOn
      return Phrase(
        fr: "\(what) est renouvelé jusqu'au \(day).", it: "\(what) è rinnovato fino al \(day).",
        en: "\(what) is renewed until \(day).")
    }
    let count = renewals.count
    return Phrase(
      fr: "\(count, "prestation est renouvelée", "prestations sont renouvelées") : \(what).",
      it: "\(count, "servizio è rinnovato", "servizi sono rinnovati"): \(what).",
      en: "\(count, "service is renewed", "services are renewed"): \(what).")
  }
}

/// A renewal, and how whoever pays it stands to its service.
struct HeldRenewal {
  let renewal: Renewal
  let standing: ServiceStanding
}

extension Invoice {
  /// Where among its lines each service has the one that pays for its time.
  fileprivate var places: [ID<Service>: Int] {
    let paid = lines.enumerated().compactMap { place, line in
      line.discount == nil ? line.service.map { ($0, place) } : nil
    }
    return Dictionary(paid) { first, _ in first }
  }
}
