/// That a step was done: by whom, when and on what evidence (DOMAIN-11).
package struct StepTick: Entity, Hashable {
  package let id: ID<StepTick>
  package let request: ID<ServiceRequest>
  /// The place of the step in the request's plan.
  package let step: Int
  package let user: ID<User>?
  package let tickedAt: Moment
  package let evidence: [Evidence]
  /// Why it was ticked although its gate was shut (DOMAIN-4).
  package let motive: String?
  /// When the client took his agreement back (DOMAIN-7).
  package var withdrawnAt: Moment?

  package init(
    id: ID<StepTick>, request: ID<ServiceRequest>, step: Int, user: ID<User>?, tickedAt: Moment,
    evidence: [Evidence], motive: String?, withdrawnAt: Moment? = nil
  ) {
    self.id = id
    self.request = request
    self.step = step
    self.user = user
    self.tickedAt = tickedAt
    self.evidence = evidence
    self.motive = motive
    self.withdrawnAt = withdrawnAt
  }
}

/// Something that was asked for when a step was ticked.
package struct Evidence: Hashable, Sendable {
  package let kind: EvidenceKind
  package let text: String

  package init(_ kind: EvidenceKind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}
