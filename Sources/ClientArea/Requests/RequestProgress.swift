/// How far a request is: which steps are done, and what blocks the others (DOMAIN-11).
package struct RequestProgress: Sendable {
  /// How one step stands.
  package enum State: Hashable, Sendable {
    case done(StepTick)
    case open
    case blocked([Reason])
  }

  package let request: ServiceRequest
  /// The tick of each step that stands; nil where it is not done.
  package private(set) var ticks: [StepTick?]
  /// The client's opportunity, for the gates.
  package private(set) var opportunity: Opportunity?
  /// Whether gates are left out: what the CRM knows of a client is staff's alone.
  private var leavesOutGates = false

  private init(request: ServiceRequest, ticks: [StepTick?], opportunity: Opportunity?) {
    self.request = request
    self.ticks = ticks
    self.opportunity = opportunity
  }

  /// The same for whoever is not staff.
  package var forClient: RequestProgress {
    var progress = self
    progress.opportunity = nil
    progress.leavesOutGates = true
    return progress
  }

  package static func of(
    _ request: ServiceRequest, reading records: some Records
  ) throws -> RequestProgress {
    var progress = RequestProgress(
      request: request, ticks: Array(repeating: nil, count: request.plan.steps.count),
      opportunity: try records.standingOpportunity(of: request.account))
    for tick in try records.ticks(of: request.id) where tick.withdrawnAt == nil {
      progress.note(tick)
    }
    return progress
  }

  package mutating func note(_ tick: StepTick) {
    if ticks.indices.contains(tick.step) { ticks[tick.step] = tick }
  }

  package var steps: [ProcedureStep] { request.plan.steps }

  /// The first step that is not done; nil where all are.
  package var next: Int? { ticks.firstIndex { $0 == nil } }

  /// The first step that was done and did something beside: invoiced, told or ended. Nil where nothing was.
  var effect: ProcedureStep? {
    zip(steps, ticks).first { $0.task != nil && $1 != nil }?.0
  }

  package func state(of step: Int) -> State {
    if let tick = ticks[step] { return .done(tick) }
    let reasons = blocks(step)
    return reasons.isEmpty ? .open : .blocked(reasons)
  }

  /// Why a step cannot be ticked: the first one before it that is not done, then its gate.
  package func blocks(_ step: Int) -> [Reason] {
    if let missing = (0..<step).first(where: { ticks[$0] == nil }) {
      let blocking = steps[missing]
      let block = AStepBlocksTheNext.blocked(by: blocking)
      return blocking.evidence.contains(.writtenAgreement)
        ? [NothingIsSubmittedBeforeTheAgreement.missing, block] : [block]
    }
    if leavesOutGates { return [] }
    return steps[step].gate.flatMap { shut($0) }.map { [$0] } ?? []
  }

  /// Why a gate is shut; nil where it is open.
  package func shut(_ gate: StepGate) -> Reason? {
    switch gate {
    case .lostOpportunity:
      guard opportunity?.status != .lost else { return nil }
      let rule: any Rule.Type =
        request.kind == .siteShutdown
        ? AShutdownNeedsALostOpportunity.self : ACodeNeedsALostOpportunity.self
      return Reason(
        rule,
        opportunity == nil
          ? Phrase(
            fr: "Le client n'a pas d'opportunité churn.",
            it: "Il cliente non ha un'opportunità di churn.",
            en: "The client has no churn opportunity.")
          : Phrase(
            fr: "L'opportunité churn du client est encore en cours.",
            it: "L'opportunità di churn del cliente è ancora in corso.",
            en: "The client's churn opportunity is still open."))
    }
  }
}
