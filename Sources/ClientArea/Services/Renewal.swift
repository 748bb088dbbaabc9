/// What every way of renewing a service has in common.
struct Renewal {
  let service: Service
  /// The product at its price of the day.
  let offer: Offer
  let owner: ClientAccount

  /// The dates of the period that is paid for: from the expiry date, or from today where the service has
  /// been gone for so long that its quick link would be refused too (MAIL-7), or that the period would be
  /// over before it is paid.
  private func period(on today: Day) -> (from: Day, to: TheAnniversaryIsKept.Ending) {
    let next = TheAnniversaryIsKept.Ending(
      of: offer.months, from: service.expiresOn, keeping: service.anniversary)
    let isLongGone =
      today > service.expiresOn + AQuickLinkRenewsOnce.lifetime || today >= next.day
    guard isLongGone else { return (service.expiresOn, next) }
    return (today, TheAnniversaryIsKept.Ending(of: offer.months, from: today))
  }

  /// Takes the payment, moves the expiry date and tells everybody.
  func decide(
    paidBy buyer: Ruled<ClientAccount>, with payment: PaymentOrder, as session: Session,
    reading records: some Records, under circumstances: inout Circumstances
  ) throws -> Decision {
    try TheReplacedDomainStaysUntilItsDate.check(service, reading: records)
    let life = try records.lifecycle(of: service)
    let phase = life.phase(of: service, on: circumstances.today)
    try AServiceIsSuspendedThenDeleted.checkMayRenew(service, life, on: circumstances.today)
    let (start, ending) = period(on: circumstances.today)
    let period = (from: start, to: ending.day)
    let free = try ADomainIsInvoicedForItsFirstYear.freePeriod(of: service, reading: records)
    var decision = Decision(
      saying: Phrase(
        fr: "\(service.name) est renouvelé jusqu'au \(period.to).",
        it: "\(service.name) è rinnovato fino al \(period.to).",
        en: "\(service.name) is renewed until \(period.to)."))
    let besides: (lines: [InvoiceLine], reasons: [Reason]) =
      phase == .suspended
      ? fees(life, on: circumstances.today, in: buyer.value.language) : ([], [])
    let (invoice, _) = try Sale(
      subject: service.name,
      goods: [
        Goods(
          product: offer.id,
          line: InvoiceLine(
            label: label(period, isFree: free != nil, in: buyer.value.language),
            unitPrice: free == nil ? offer.price : .zero, service: service.id,
            period: period.from...(period.to - 1)))
      ], fees: besides.lines, feeReasons: besides.reasons, buyer: buyer, payment: payment,
      user: session.user
    ).settle(in: &decision, reading: records, under: &circumstances)

    if phase == .suspended {
      decision.explain([AServiceIsSuspendedThenDeleted.broughtBack(service)])
    }
    let renewed = renewed(from: start, until: ending)
    decision.save(
      renewed,
      PaidPeriod.of(renewed, before: service, on: invoice, at: 0, under: &circumstances))
    decision.explain((free.map { [$0] } ?? []) + reasons(from: start, until: ending))
    for recipient in try RecipientsFollowTheLinks.of(service, owner: owner, reading: records) {
      decision.send(confirmation(to: recipient, until: period.to))
    }
    return decision
  }

  private func renewed(from start: Day, until ending: TheAnniversaryIsKept.Ending) -> Service {
    var renewed = service
    renewed.paidFrom = start
    renewed.expiresOn = ending.day
    renewed.anniversary = ending.anniversary
    renewed.renewal?.failedOn = nil
    return renewed
  }

  private func label(
    _ period: (from: Day, to: Day), isFree: Bool, in language: Language
  ) -> String {
    let label = Phrase(
      fr: "\(offer.name), \(service.name), du \(period.from) au \(period.to - 1)",
      it: "\(offer.name), \(service.name), dal \(period.from) al \(period.to - 1)",
      en: "\(offer.name), \(service.name), \(period.from) to \(period.to - 1)")[language]
    return isFree ? "\(label), \(ADomainIsInvoicedForItsFirstYear.offered[language])" : label
  }

  /// Why just that period is paid for, at that price.
  private func reasons(from start: Day, until ending: TheAnniversaryIsKept.Ending) -> [Reason] {
    let paid = Reason(
      APeriodIsRenewedOnce.self,
      Phrase(
        fr: "Période payée : du \(start) au \(ending.day - 1).",
        it: "Periodo pagato: dal \(start) al \(ending.day - 1).",
        en: "Period paid: \(start) to \(ending.day - 1)."))
    let kept = start == service.expiresOn ? ending.reason(after: service.anniversary) : nil
    return [paid, kept, AnOrderKeepsItsPrice.reason(offer)].compactMap { $0 }
  }

  /// What a renewal out of redemption costs besides, on a line of its own, and why (LIFE-2).
  private func fees(
    _ life: Lifecycle, on today: Day, in language: Language
  ) -> (lines: [InvoiceLine], reasons: [Reason]) {
    let label = ADomainIsRedeemedThenFree.label(service, in: language)
    return (
      life.fee == .zero ? [] : [InvoiceLine(label: label, amount: life.fee)],
      AServiceIsSuspendedThenDeleted.reasons(service, life, on: today)
    )
  }

  private func confirmation(
    to recipient: RecipientsFollowTheLinks.Recipient, until day: Day
  ) -> Letter {
    var facts: [MailFact: Phrase] = [
      .service: Phrase(name: service.name), .owner: Phrase(name: owner.nameAndCode),
      .date: Phrase(day),
    ]
    if recipient.isCopy { facts[.copy] = .present }
    return Letter(
      .renewalConfirmation, to: recipient.account, facts: facts, about: service.id,
      because: [recipient.reason])
  }
}
