/// The renewal of one service: the period that is paid for, at what price, and what becomes of the service. Every way
/// of renewing has it in common, of one service or of several.
struct Renewal {
  let service: Service
  let owner: ClientAccount
  /// The product at its price of the day.
  private let offer: Offer
  private let life: Lifecycle
  private let today: Day
  private let start: Day
  private let ending: TheAnniversaryIsKept.Ending
  /// Why it costs nothing, where it does (DOMAIN-6).
  private let free: Reason?

  /// - Throws: a refusal where nothing that is paid renews the service.
  init(of service: Service, on today: Day, reading records: some Records) throws {
    try TheReplacedDomainStaysUntilItsDate.check(service, reading: records)
    life = try records.lifecycle(of: service)
    try AServiceIsSuspendedThenDeleted.checkMayRenew(service, life, on: today)
    offer = try records.offer(service.product, on: today)
    owner = try records.account(service.owner)
    free = try ADomainIsInvoicedForItsFirstYear.freePeriod(of: service, reading: records)
    (start, ending) = Self.period(of: service, offer, on: today)
    self.service = service
    self.today = today
  }

  /// The dates of the period that is paid for: from the expiry date, however late, so that the service is as it was and
  /// keeps its anniversary day (LIFE-1, BILL-18); from today only where that period would be over before it is paid.
  private static func period(
    of service: Service, _ offer: Offer, on today: Day
  ) -> (from: Day, to: TheAnniversaryIsKept.Ending) {
    let next = TheAnniversaryIsKept.Ending(
      of: offer.months, from: service.expiresOn, keeping: service.anniversary)
    guard today >= next.day else { return (service.expiresOn, next) }
    return (today, TheAnniversaryIsKept.Ending(of: offer.months, from: today))
  }

  /// The first day that is not paid by then.
  var expiresOn: Day { ending.day }

  private var isBroughtBack: Bool { life.phase(of: service, on: today) == .suspended }

  /// What is sold: the period, and what a renewal out of redemption costs besides, on a line of its own (LIFE-2).
  func goods(in language: Language) -> Goods {
    Goods(
      product: offer.id,
      line: InvoiceLine(
        label: label(in: language), unitPrice: free == nil ? offer.price : .zero,
        service: service.id, period: start...(ending.day - 1)),
      fees: isBroughtBack && life.fee != .zero
        ? [
          InvoiceLine(
            label: ADomainIsRedeemedThenFree.label(service, in: language), amount: life.fee)
        ] : [])
  }

  /// Why that is paid besides.
  var feeReasons: [Reason] {
    isBroughtBack ? AServiceIsSuspendedThenDeleted.reasons(service, life, on: today) : []
  }

  /// The service as it is once it is paid.
  var renewed: Service {
    var renewed = service
    renewed.paidFrom = start
    renewed.expiresOn = ending.day
    renewed.anniversary = ending.anniversary
    renewed.renewal?.failedOn = nil
    return renewed
  }

  /// Why just that period is paid for, at that price.
  /// - Parameter isNamed: whether the period has to say whose it is, since there are others beside it.
  func reasons(naming isNamed: Bool) -> [Reason] {
    let paid = Reason(APeriodIsRenewedOnce.self, isNamed ? periodOfService : period)
    let kept = start == service.expiresOn ? ending.reason(after: service.anniversary) : nil
    let back = isBroughtBack ? AServiceIsSuspendedThenDeleted.broughtBack(service) : nil
    return [back, free, paid, kept, AnOrderKeepsItsPrice.reason(offer)].compactMap { $0 }
  }

  private var period: Phrase {
    Phrase(
      fr: "Période payée : du \(start) au \(ending.day - 1).",
      it: "Periodo pagato: dal \(start) al \(ending.day - 1).",
      en: "Period paid: \(start) to \(ending.day - 1).")
  }

  private var periodOfService: Phrase {
    Phrase(
      fr: "Période payée de \(service.name) : du \(start) au \(ending.day - 1).",
      it: "Periodo pagato di \(service.name): dal \(start) al \(ending.day - 1).",
      en: "Period paid of \(service.name): \(start) to \(ending.day - 1).")
  }

  private func label(in language: Language) -> String {
    let label = Phrase(
      fr: "\(offer.called), \(service.name), du \(start) au \(ending.day - 1)",
      it: "\(offer.called), \(service.name), dal \(start) al \(ending.day - 1)",
      en: "\(offer.called), \(service.name), \(start) to \(ending.day - 1)")[language]
    return free == nil
      ? label : "\(label), \(ADomainIsInvoicedForItsFirstYear.offered[language])"
  }
}
