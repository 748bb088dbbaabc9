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
    let (start, ending) = period(on: circumstances.today)
    let period = (from: start, to: ending.day)
    let free = try ADomainIsInvoicedForItsFirstYear.freePeriod(of: service, reading: records)
    var decision = Decision(
      saying: Phrase(
        fr: "\(service.name) est renouvelé jusqu'au \(period.to).",
        it: "\(service.name) è rinnovato fino al \(period.to).",
        en: "\(service.name) is renewed until \(period.to)."))
    let (invoice, _) = try Sale(
      subject: service.name,
      goods: [
        Goods(
          product: offer.id,
          line: InvoiceLine(
            label: label(period, isFree: free != nil, in: buyer.value.language),
            unitPrice: free == nil ? offer.price : .zero, service: service.id,
            period: period.from...(period.to - 1)))
      ],
      buyer: buyer, payment: payment, user: session.user
    ).settle(in: &decision, reading: records, under: &circumstances)

    if let free { decision.explain([free]) }
    let renewed = renewed(from: start, until: ending)
    decision.save(
      renewed,
      PaidPeriod.of(renewed, before: service, on: invoice, at: 0, under: &circumstances))
    decision.explain(
      APeriodIsRenewedOnce.self,
      Phrase(
        fr: "Période payée : du \(period.from) au \(period.to - 1).",
        it: "Periodo pagato: dal \(period.from) al \(period.to - 1).",
        en: "Period paid: \(period.from) to \(period.to - 1)."))
    if start == service.expiresOn, let reason = ending.reason(after: service.anniversary) {
      decision.explain([reason])
    }
    if let reason = AnOrderKeepsItsPrice.reason(offer) { decision.explain([reason]) }
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
