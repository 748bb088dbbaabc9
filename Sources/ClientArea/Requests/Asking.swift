/// What the four requests have in common: who asks, for whom, and that a technical contact's goes on to the owner
/// (LINK-12).
struct Asking {
  let kind: RequestKind
  let subject: String
  let service: Service?
  var reason: ReplacementReason?

  /// Who asks: the holder or staff for him, or a technical contact.
  enum Asker {
    case holder(ClientAccount)
    case contact(ClientAccount, for: ClientAccount)

    var holder: ClientAccount {
      switch self {
      case .holder(let account), .contact(_, let account): account
      }
    }
  }

  /// - Throws: a refusal for whoever is neither the owner of a service nor its technical contact nor staff.
  static func asker(
    of kind: RequestKind, on service: Service, _ session: Session, reading records: some Records
  ) throws -> Asker {
    let standing = try ServiceStanding.of(session, on: service, reading: records)
    let owner = try records.account(service.owner)
    switch standing {
    case .owner:
      try PermissionsHoldEverywhere.check([.manageDomains], of: session, reading: records)
      return .holder(owner)
    case .staff:
      try EachOfStaffHasARole.check(.manageRequests, of: session, reading: records)
      return .holder(owner)
    case .technicalContact:
      return .contact(
        try SessionMustStand.actingAccount(
          of: session, needing: [.manageServices, .writeTickets], reading: records), for: owner)
    case .formerContact, .administrativeContact, .clock, .stranger:
      if kind == .authCode {
        try AuthCodeGoesToTheHolder.checkIsHolder(standing, of: service)
      } else {
        try OwnerKeepsEveryRight.check(standing, on: service)
      }
      return .holder(owner)
    }
  }

  func decide(
    by asker: Asker, as session: Session, reading records: some Records,
    under circumstances: inout Circumstances
  ) throws -> Decision {
    if let service {
      // A site that has stopped can still be removed, and a domain that is lost be replaced.
      switch kind {
      case .authCode, .mailbox:
        try AServiceIsSuspendedThenDeleted.checkWorks(
          service, on: circumstances.today, reading: records)
      case .domainPurchase, .siteShutdown:
        try AServiceIsSuspendedThenDeleted.checkMayRenew(
          service, records.lifecycle(of: service), on: circumstances.today)
      }
    }
    let standing = try records.standingRequest(kind, about: subject)
    switch asker {
    case .holder(let account):
      if let standing, standing.status == .forwarded, standing.account == account.id {
        return confirm(standing, on: circumstances.today)
      }
      try OneRequestAtATime.check(standing)
      return try begin(for: account, reading: records, under: &circumstances)
    case .contact(let contact, let owner):
      try OneRequestAtATime.check(standing)
      return try forward(
        from: contact, to: owner, as: session, reading: records, under: &circumstances)
    }
  }

  private func begin(
    for account: ClientAccount, reading records: some Records,
    under circumstances: inout Circumstances
  ) throws -> Decision {
    let (request, series) = try newRequest(
      of: account, .open, reading: records, under: &circumstances)
    var decision = Decision(saying: Self.noted(request))
    decision.save(series, request)
    explain(request, in: &decision)
    return decision
  }

  /// The owner makes what his contact asked for his own: the countdown begins now (DOMAIN-4).
  private func confirm(_ forwarded: ServiceRequest, on today: Day) -> Decision {
    var request = forwarded
    request.status = .open
    request.askedOn = today
    request.dueOn = request.plan.steps.first.map { request.due($0) } ?? today
    var decision = Decision(saying: Self.noted(request))
    decision.save(request)
    explain(request, in: &decision)
    return decision
  }

  private func explain(_ request: ServiceRequest, in decision: inout Decision) {
    decision.explain([OneRequestAtATime.reason(request), ProceduresAreData.kept(request)])
    switch kind {
    case .authCode: decision.explain([RetentionIsNoWall.deadline(request.dueOn)])
    case .domainPurchase:
      decision.explain(
        ADomainIsInvoicedForItsFirstYear.self, ADomainIsInvoicedForItsFirstYear.statement)
    case .mailbox: decision.explain([APasswordIsNeverSentAgain.created(subject)])
    case .siteShutdown:
      decision.explain(
        AShutdownNeedsALostOpportunity.self, AShutdownNeedsALostOpportunity.statement)
    }
  }

  func newRequest(
    of account: ClientAccount, _ status: RequestStatus, by contact: ID<ClientAccount>? = nil,
    reading records: some Records, under circumstances: inout Circumstances
  ) throws -> (ServiceRequest, NumberSeries) {
    guard let procedure = try records.procedure(kind), let first = procedure.plan.steps.first else {
      throw ProceduresAreData.missing(kind)
    }
    var series = try records.numbering("D", under: &circumstances)
    let today = circumstances.today
    let request = ServiceRequest(
      id: circumstances.newID(), number: "D-\(series.next())", kind: kind, account: account.id,
      service: service?.id, subject: subject, reason: reason, contact: contact, askedOn: today,
      status: status, plan: procedure.plan, dueOn: today + (first.dueDays ?? procedure.plan.dueDays)
    )
    return (request, series)
  }

  /// Tells a client at once what he would be told anyway: nothing is left to do (DOMAIN-9).
  func answer(
    _ account: ClientAccount, reading records: some Records,
    under circumstances: inout Circumstances
  ) throws -> Decision {
    var (request, series) = try newRequest(
      of: account, .answered, reading: records, under: &circumstances)
    request.closedOn = circumstances.today
    let reason = APasswordIsNeverSentAgain.active(subject)
    var decision = Decision(saying: reason.fact)
    decision.save(series, request)
    decision.explain([reason])
    decision.send(
      Letter(
        .supportReply, to: account,
        facts: [
          .subject: request.title,
          .text: request.plan.answer.map { request.filled($0) } ?? reason.fact,
        ],
        about: service?.id, because: [reason]))
    return decision
  }

  private static func noted(_ request: ServiceRequest) -> Phrase {
    Phrase(
      fr: "Demande \(request.number) enregistrée : \(request.title).",
      it: "Richiesta \(request.number) registrata: \(request.title).",
      en: "Request \(request.number) recorded: \(request.title).")
  }
}
