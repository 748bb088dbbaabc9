/// Staff sends a request to « Risque de Churn & Churn », with what it found out (DOMAIN-3).
package struct NoteChurnRisk: Command, Hashable {
  package let request: ID<ServiceRequest>
  /// What was on file when the form was opened, and what is to be.
  package let edit: Edit<Phrase?>

  package var reason: String { edit.wanted?.fr ?? "" }

  package init(
    of request: ID<ServiceRequest>, from opened: Phrase?? = nil, because reason: String
  ) {
    self.request = request
    edit = Edit(from: opened, to: Phrase(name: reason.trimmed))
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
    let noting = try edit.merged(over: request.risk?.reason, in: .text) {
      $0 ?? Phrase(name: "")
    }
    let website = try records.website(of: request.account, preferring: request.subject)
    let risk = ChurnRisk(
      since: request.risk?.since ?? circumstances.today, reason: noting ?? Phrase(name: ""),
      website: website?.id)
    request.risk = risk
    let noted = AFailedCheckGoesToRetention.reason(risk, website: website)
    var decision = Decision(saying: noted.fact)
    decision.name(request.number)
    decision.save(request)
    decision.explain([noted])
    return decision
  }
}
