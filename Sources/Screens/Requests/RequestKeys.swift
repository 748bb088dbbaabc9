import ClientArea
import Store

/// What may be done with a request, step by step and as a whole.
struct RequestKeys {
  private let facts: RequestDetail.Facts
  private let item: RequestScreen.Item?
  private let context: Context

  init(of facts: RequestDetail.Facts, on item: RequestScreen.Item?, in context: Context) {
    self.facts = facts
    self.item = item
    self.context = context
  }

  private var id: ID<ServiceRequest> { facts.request.id }

  var all: [PageKey] {
    guard facts.request.status.isStanding else { return [] }
    return [ticking].compactMap { $0 } + (facts.isStaff ? staff : holder)
  }

  /// The step under the cursor; a holder ticks his agreement alone.
  private var ticking: PageKey? {
    guard let item, facts.request.status == .open else { return nil }
    let agrees = item.step.evidence.contains(.writtenAgreement)
    guard facts.isStaff || facts.isHolder && agrees else { return nil }
    let sample = TickStep(item.index, of: id, with: item.step.evidence.isEmpty ? "" : "…")
    return PageKey(
      "tick", ["v"], RequestWords.tickTitle,
      short: facts.isStaff ? RequestWords.tick : RequestWords.agree, orders: sample, in: context
    ) {
      item.step.evidence.isEmpty
        ? .perform(TickStep(item.index, of: id)) : .open(TickStepScreen(item, of: facts.request))
    }
  }

  private var staff: [PageKey] {
    var keys: [PageKey] = []
    if facts.request.kind == .authCode, let domain = facts.request.service {
      keys.append(
        PageKey(
          "issue", ["i"], RequestWords.issueTitle, short: RequestWords.issue,
          orders: IssueAuthCode(for: domain, because: "…"), in: context
        ) { .open(IssueAuthCodeScreen(for: domain, of: facts.request)) })
    }
    if let user = context.session.user, facts.request.assignee != user {
      keys.append(
        PageKey(
          "take", ["p"], RequestWords.takeTitle, short: RequestWords.take,
          orders: AssignRequest(id, from: .some(facts.request.assignee), to: user), in: context))
    }
    keys += [
      PageKey(
        "handOver", ["c"], RequestWords.handOverTitle, short: RequestWords.handOver,
        orders: AssignRequest(id, to: nil), in: context
      ) {
        .open(
          AssigneeScreen(
            RequestWords.handOverTitle, RequestWords.handOver,
            because: Reason(EachOfStaffHasARole.self, EachOfStaffHasARole.statement),
            from: facts.request.assignee, stored: { try $0.request(id).assignee }
          ) { AssignRequest(id, from: .some($0), to: $1) })
      },
      PageKey(
        "risk", ["k"], ChurnRisk.title, short: RequestWords.risk,
        orders: NoteChurnRisk(of: id, because: "…"), in: context
      ) { .open(ChurnRiskScreen(of: facts.request)) },
    ]
    return keys + [withdrawing, closing].compactMap { $0 }
  }

  private var holder: [PageKey] {
    guard facts.isHolder else { return [] }
    return [confirming, withdrawing, closing].compactMap { $0 }
  }

  /// The owner makes what his technical contact asked his own (LINK-12).
  private var confirming: PageKey? {
    guard facts.request.status == .forwarded, let command = facts.request.asking else { return nil }
    return PageKey(
      "confirm", ["o"], RequestWords.confirmIt, orders: command, in: context)
  }

  private var withdrawing: PageKey? {
    guard facts.request.plan.steps.contains(where: { $0.evidence.contains(.writtenAgreement) })
    else { return nil }
    let command = WithdrawAgreement(of: id)
    return PageKey(
      "withdraw", ["t"], RequestWords.withdrawTitle, short: RequestWords.withdraw, orders: command,
      in: context
    ) {
      .open(
        ConfirmScreen(
          RequestWords.withdrawTitle, RequestWords.confirmWithdrawing, doing: command,
          called: RequestWords.withdraw.capitalized))
    }
  }

  private var closing: PageKey? {
    PageKey(
      "close", ["x"], RequestWords.closeTitle, short: RequestWords.close,
      orders: CloseRequest(id, because: "…"), in: context
    ) { .open(CloseRequestScreen(of: facts.request)) }
  }
}

extension ServiceRequest {
  /// The command that asks for the same; nil where what it is about is not known.
  fileprivate var asking: (any Command)? {
    switch kind {
    case .authCode: service.map { RequestAuthCode(of: $0, named: subject) }
    case .domainPurchase: service.map { RequestDomain(subject, inPlaceOf: $0, because: reason) }
    case .mailbox: RequestMailbox(subject)
    case .siteShutdown: service.map { RequestSiteShutdown(of: $0, named: subject) }
    }
  }
}
