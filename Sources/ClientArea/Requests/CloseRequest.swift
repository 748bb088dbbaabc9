/// The holder gives a request up, or staff closes it; what a technical contact asked is declined so too (DOMAIN-12).
package struct CloseRequest: Command, Hashable {
  package let request: ID<ServiceRequest>
  package let reason: String

  package init(_ request: ID<ServiceRequest>, because reason: String) {
    self.request = request
    self.reason = reason.normal
  }

  package var title: Phrase {
    Phrase(fr: "clore une demande", it: "chiudere una richiesta", en: "close a request")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    var request = try records.request(self.request)
    try RequestAccess.check(session, on: request, reading: records)
    if request.status != .forwarded { try AStepBlocksTheNext.checkIsOpen(request) }
    try OneRequestAtATime.checkReason(reason)
    try checkNothingIsInvoiced(request, session, reading: records)
    request.status = .cancelled
    request.closedOn = circumstances.today
    request.closing = reason.trimmed
    var decision = Decision(
      saying: Phrase(
        fr: "La demande \(request.number) est close.",
        it: "La richiesta \(request.number) è chiusa.",
        en: "Request \(request.number) is closed."))
    decision.name(request.number)
    decision.save(request)
    decision.explain(OneRequestAtATime.self, OneRequestAtATime.statement)
    return decision
  }

  /// Once something was invoiced or ended for it, only staff says that it stops there.
  private func checkNothingIsInvoiced(
    _ request: ServiceRequest, _ session: Session, reading records: some Records
  ) throws {
    guard session.account != nil else { return }
    if let step = try RequestProgress.of(request, reading: records).effect {
      throw NothingIsSubmittedBeforeTheAgreement.tooLate(step)
    }
  }
}
