/// The clock does what follows an expiry date that nobody renewed: suspension, pending deletion, deletion (LIFE-3).
package struct TakeLifeStep: Command, Hashable {
  package let service: ID<Service>
  package let step: LifeStep

  package init(_ step: LifeStep, of service: ID<Service>) {
    self.service = service
    self.step = step
  }

  package var title: Phrase {
    switch step {
    case .suspension:
      Phrase(fr: "fin du délai de grâce", it: "fine del periodo di grazia", en: "end of grace")
    case .pending, .deletion: LifeWords.name(of: step, .hosting)
    }
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let service = try records.service(self.service)
    let life = try records.lifecycle(of: service)
    let stage = -life.days(to: step)
    let wasTaken = try records.wasAlertSent(
      for: service.id, expiringOn: service.expiresOn, stage: stage)
    try EachStepOfALifeIsTold.check(
      step, service, life, wasTaken: wasTaken, on: circumstances.today, as: session)
    let owner = try records.account(service.owner)
    let isLeft = try owner.archivedOn != nil || Self.isLeftToEnd(service, reading: records)
    if isLeft, step != .deletion { try Self.refuse(service, of: owner, reading: records) }
    let reason = EachStepOfALifeIsTold.reason(step, service)
    var decision = Decision(saying: reason.fact)
    decision.name(service.name)
    // The owner's journal has what became of his service.
    decision.sign(as: Session(user: nil, account: service.owner, isClock: true))
    decision.save(
      ExpiryAlert(
        id: circumstances.newID(), service: service.id, expiresOn: service.expiresOn,
        stage: stage, sentOn: circumstances.today))
    decision.explain([reason])
    if step != .deletion {
      decision.explain(
        AServiceIsSuspendedThenDeleted.reasons(service, life, on: circumstances.today))
    }
    let asked =
      step == .deletion
      ? try OpenRequests.of(service, on: circumstances.today, reading: records) : nil
    let letters = LifeLetter(
      step: step, service: service, life: life, isLeft: isLeft, today: circumstances.today,
      requests: asked)
    // What was overtaken before anybody was told of it is told by the step that overtook it.
    let recipients =
      EachStepOfALifeIsTold.isOvertaken(step, service, life, on: circumstances.today)
      ? [] : try RecipientsFollowTheLinks.of(service, owner: owner, reading: records)
    for recipient in recipients where recipient.account.archivedOn == nil {
      decision.send(letters.letter(to: recipient, owner: owner, because: reason))
    }
    if let asked {
      try Self.end(service, with: asked, in: &decision, reading: records, under: &circumstances)
    }
    return decision
  }

  /// What is left to end is urged by nobody: it ends, and that is all.
  private static func refuse(
    _ service: Service, of owner: ClientAccount, reading records: some Records
  ) throws {
    try TheReplacedDomainStaysUntilItsDate.check(service, reading: records)
    try AShutdownGoesOnAfterTheExpiry.checkMayAlert(service, reading: records)
    throw EachStepOfALifeIsTold.isClosed(owner, service)
  }

  /// Whether another domain took the place of it, or its removal was asked for (DOMAIN-8, DOMAIN-15).
  private static func isLeftToEnd(_ service: Service, reading records: some Records) throws -> Bool
  {
    do {
      try TheReplacedDomainStaysUntilItsDate.check(service, reading: records)
      try AShutdownGoesOnAfterTheExpiry.checkMayAlert(service, reading: records)
      return false
    } catch is Refusal {
      return true
    }
  }

  /// The service leaves the lists, and with it end its automatic renewal, the links to it, what was asked about it and, with
  /// the last of what its order opened, the agency's part in that order.
  /// - Parameter requests: what was asked about it; whoever ends a service has named them in his mails.
  static func end(
    _ service: Service, with requests: OpenRequests, in decision: inout Decision,
    reading records: some Records, under circumstances: inout Circumstances
  ) throws {
    var ended = service
    ended.endedOn = circumstances.today
    try decision.endAutomaticRenewal(
      of: &ended, because: AServiceRenewsItself.serviceDeleted, exceptFor: [service.owner],
      reading: records)
    decision.save(ended)
    for var link in try records.standingTechnicalLinks(on: service.id) {
      link.endedOn = circumstances.today
      decision.save(link)
      decision.explain([
        EachStepOfALifeIsTold.ends(try records.account(link.account), service)
      ])
      try decision.endTickets(
        of: link, about: service, reading: records, under: &circumstances)
    }
    try requests.end(in: &decision, reading: records, under: &circumstances)
    guard let order = try records.order(opening: service.id),
      let assignment = try records.agency(of: order.id), assignment.endedOn == nil,
      try !order.hasOthers(than: decision.saved.compactMap { $0 as? Service }, reading: records)
    else { return }
    let reason = EachStepOfALifeIsTold.leavesAgency(order, service)
    decision.explain([reason])
    try decision.withdraw(
      assignment, because: [reason], reading: records, under: &circumstances)
  }
}

extension Order {
  /// Whether something that it opened goes on besides some services.
  fileprivate func hasOthers(than ending: [Service], reading records: some Records) throws -> Bool {
    let over = Set(ending.filter { $0.endedOn != nil }.map(\.id))
    return try lines.compactMap(\.service).contains { id in
      try !over.contains(id) && records.service(id).endedOn == nil
    }
  }
}

/// The mail that tells a step.
struct LifeLetter {
  let step: LifeStep
  let service: Service
  let life: Lifecycle
  let isLeft: Bool
  let today: Day
  /// What ends with it.
  let requests: OpenRequests?

  func letter(
    to recipient: RecipientsFollowTheLinks.Recipient, owner: ClientAccount, because reason: Reason
  ) -> Letter {
    var facts: [MailFact: Phrase] = [
      .service: service.kindAndName, .owner: Phrase(name: owner.nameAndCode),
      .date: Phrase(service.expiresOn), .text: LifeWords.next(service, life, on: today).sentence,
    ]
    if life.fee > .zero { facts[.amount] = Phrase(life.fee) }
    if recipient.isCopy { facts[.copy] = .present }
    if isLeft { facts[.ended] = .present }
    if service.kind == .domain { facts[.subject] = Phrase(name: service.name) }
    facts[.requests] = requests?.named(for: recipient.account.id)
    return Letter(
      model, to: recipient.account, facts: facts, about: service.id,
      because: [reason, recipient.reason])
  }

  private var model: MailModel {
    switch step {
    case .suspension: service.kind == .domain ? .redemptionBegun : .serviceSuspended
    case .pending: .deletionPending
    case .deletion: .serviceDeleted
    }
  }
}
