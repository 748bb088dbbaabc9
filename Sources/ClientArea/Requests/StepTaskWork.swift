/// What ticking a step does beside being noted.
struct StepTaskWork {
  let request: ServiceRequest
  let step: ProcedureStep

  /// - Returns: the day that the step's mail tells: until when what was made is good.
  func perform(
    in decision: inout Decision, reading records: some Records,
    under circumstances: inout Circumstances
  ) throws -> Day? {
    switch step.task {
    case nil: return nil
    case .issueCode: return try issueCode(in: &decision, records, &circumstances)
    case .invoice:
      try invoice(in: &decision, records, &circumstances)
      return nil
    case .openDomain: return try openDomain(in: &decision, records, &circumstances)
    case .openMailbox: return try openMailbox(in: &decision, records, &circumstances)
    case .endSite: return try endSite(in: &decision, records, &circumstances)
    }
  }

  private func issueCode(
    in decision: inout Decision, _ records: some Records, _ circumstances: inout Circumstances
  ) throws -> Day? {
    guard let domain = try request.service.map({ try records.service($0) }) else { return nil }
    for var old in try records.standingAuthCodes(of: domain.id) {
      old.replacedOn = circumstances.today
      decision.save(old)
    }
    let kind = try records.domainExtension(named: DomainExtension.name(in: domain.name))
    let code = AuthCode(
      id: circumstances.newID(), service: domain.id, request: request.id,
      issuedOn: circumstances.today,
      validUntil: circumstances.today + (kind?.codeDays ?? DomainExtension.usualCodeDays))
    decision.save(code)
    decision.explain([
      AuthCodeGoesToTheHolder.reason(domain, try records.account(request.account)),
      ACodeIsShownOnce.reason(code, of: domain),
    ])
    return code.validUntil
  }

  /// The procedure decides that it is due, so whoever works on the request issues it (BILL-14).
  private func invoice(
    in decision: inout Decision, _ records: some Records, _ circumstances: inout Circumstances
  ) throws {
    let owner = try records.account(request.account)
    let label = Phrase(
      fr: "Achat du domaine \(request.subject), première année",
      it: "Acquisto del dominio \(request.subject), primo anno",
      en: "Purchase of the domain \(request.subject), first year")
    try decision.issue(
      InvoiceLine(label: label[owner.language], amount: step.price ?? .zero), to: owner.id,
      for: request.subject, reading: records, under: &circumstances)
    decision.explain(
      ADomainIsInvoicedForItsFirstYear.self,
      Phrase(
        fr: "\(request.subject) : \(step.price ?? .zero) HT, une fois.",
        it: "\(request.subject): \(step.price ?? .zero) IVA esclusa, una volta.",
        en: "\(request.subject): \(step.price ?? .zero) excluding tax, once."))
  }

  private func openDomain(
    in decision: inout Decision, _ records: some Records, _ circumstances: inout Circumstances
  ) throws -> Day? {
    guard let old = try request.service.map({ try records.service($0) }) else { return nil }
    let domain = try service(
      .domain, of: try records.product(old.product), until: nil, records, &circumstances)
    decision.save(
      domain,
      DomainReplacement(
        id: circumstances.newID(), old: old.id, new: domain.id, request: request.id,
        since: circumstances.today))
    decision.explain([TheReplacedDomainStaysUntilItsDate.reason(old, by: domain.name)])
    return domain.expiresOn
  }

  /// A mailbox runs as long as its domain, where that is known.
  private func openMailbox(
    in decision: inout Decision, _ records: some Records, _ circumstances: inout Circumstances
  ) throws -> Day? {
    guard let product = try records.product(offering: .mailbox) else {
      throw ProceduresAreData.missing(.mailbox)
    }
    let domain = try request.service.map { try records.service($0) }
    let mailbox = try service(
      .mailbox, of: product, until: domain?.expiresOn, records, &circumstances)
    decision.save(mailbox)
    decision.explain([APasswordIsNeverSentAgain.created(mailbox.name)])
    return mailbox.expiresOn
  }

  private func service(
    _ kind: ServiceKind, of product: Product, until end: Day?, _ records: some Records,
    _ circumstances: inout Circumstances
  ) throws -> Service {
    try DetailsMustBeComplete.checkName(
      request.subject, of: kind, isTaken: try records.isTaken(request.subject, as: kind))
    let today = circumstances.today
    let ending = TheAnniversaryIsKept.Ending(of: product.months, from: today)
    let shared = end.flatMap { $0 > today ? $0 : nil }
    return Service(
      id: circumstances.newID(), name: request.subject, kind: kind, owner: request.account,
      product: product.id, openedOn: today, paidFrom: today, expiresOn: shared ?? ending.day,
      anniversary: shared == nil ? ending.anniversary : nil, codes: nil)
  }

  /// The site is gone, and what hangs on it ends with it (LIFE-3). Whoever looked after it is told now; its owner is by the
  /// step that follows.
  private func endSite(
    in decision: inout Decision, _ records: some Records, _ circumstances: inout Circumstances
  ) throws -> Day? {
    guard var site = try request.service.map({ try records.service($0) }) else { return nil }
    guard site.endedOn == nil else { return site.expiresOn }
    let today = circumstances.today
    if today < site.expiresOn { site.anniversary = nil }
    site.expiresOn = min(site.expiresOn, today)
    let reason = AShutdownNeedsALostOpportunity.untouched(site)
    decision.explain([reason])
    let asked = try OpenRequests.of(site, on: today, reading: records)
    let letters = LifeLetter(
      step: .deletion, service: site, life: try records.lifecycle(of: site), isLeft: true,
      today: today, requests: asked)
    let owner = try records.account(site.owner)
    for contact in try RecipientsFollowTheLinks.of(site, owner: owner, reading: records)
    where contact.isCopy {
      decision.send(letters.letter(to: contact, owner: owner, because: reason))
    }
    try TakeLifeStep.end(
      site, with: asked, in: &decision, reading: records, under: &circumstances)
    return site.expiresOn
  }
}
