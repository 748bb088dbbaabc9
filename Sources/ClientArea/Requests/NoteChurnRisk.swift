/// Staff sends a request to « Risque de Churn & Churn », with what it found out (DOMAIN-3).
package struct NoteChurnRisk: Command, Hashable {
  package let request: ID<ServiceRequest>
  package let reason: String

  package init(of request: ID<ServiceRequest>, because reason: String) {
    self.request = request
    self.reason = reason.normal
  }

  package var title: Phrase {
    Phrase(
      fr: "noter un risque de churn", it: "annotare un rischio di churn", en: "note a churn risk")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try EachOfStaffHasARole.check(.manageRequests, of: session, reading: records)
    var request = try records.request(self.request)
    try AStepBlocksTheNext.checkIsOpen(request)
    try AFailedCheckGoesToRetention.checkReason(reason)
    let website = try records.website(of: request.account, preferring: request.subject)
    let risk = ChurnRisk(
      since: request.risk?.since ?? circumstances.today, reason: Phrase(name: reason.trimmed),
      website: website?.id)
    request.risk = risk
    let noted = AFailedCheckGoesToRetention.reason(risk, website: website)
    var decision = Decision(saying: noted.fact)
    decision.save(request)
    decision.explain([noted])
    return decision
  }
}
