/// Staff ticks a step of a request; the holder may give the written agreement himself (DOMAIN-7, DOMAIN-11).
package struct TickStep: Command, Hashable {
  package let request: ID<ServiceRequest>
  /// The place of the step in the request's checklist.
  package let step: Int
  /// The evidence that the step asks for.
  package let text: String

  package init(_ step: Int, of request: ID<ServiceRequest>, with text: String = "") {
    self.request = request
    self.step = step
    self.text = text.normal
  }

  package var personalAct: PersonalAct? { .commitment }

  package var title: Phrase {
    Phrase(
      fr: "valider l'étape \(number: step + 1) d'une demande",
      it: "convalidare il passo \(number: step + 1) di una richiesta",
      en: "tick step \(number: step + 1) of a request")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let request = try records.request(self.request)
    try checkMayTick(request, session, reading: records)
    try AStepBlocksTheNext.checkIsOpen(request)
    var work = try StepWork(on: request, by: session, reading: records)
    let step = request.plan.steps[self.step]
    if case .blocked = work.progress.state(of: self.step), work.progress.next == self.step,
      let gate = step.gate, let shut = work.progress.shut(gate)
    {
      return try Retention.refusing(
        request, because: shut, on: circumstances.today, reading: records)
    }
    var decision = Decision(
      saying: Phrase(
        fr: "\(request.number) : « \(step.name) » est faite.",
        it: "\(request.number): «\(step.name)» è fatto.",
        en: "\(request.number): “\(step.name)” is done."))
    decision.name(request.number)
    try work.tick(self.step, with: text, in: &decision, reading: records, under: &circumstances)
    work.finish(in: &decision, on: circumstances.today)
    return decision
  }

  private func checkMayTick(
    _ request: ServiceRequest, _ session: Session, reading records: some Records
  ) throws {
    guard request.plan.steps.indices.contains(step) else {
      throw RecordMissing("step", step)
    }
    let isAgreement = request.plan.steps[step].evidence.contains(.writtenAgreement)
    guard let account = session.account, account == request.account, isAgreement else {
      return try EachOfStaffHasARole.check(.manageRequests, of: session, reading: records)
    }
    try PermissionsHoldEverywhere.check([.manageDomains], of: session, reading: records)
  }
}

/// Where a request goes whose check fails (DOMAIN-3).
enum Retention {
  /// Refuses, and records why, unless that is on file already.
  static func refusing(
    _ request: ServiceRequest, because shut: Reason, on today: Day, reading records: some Records
  ) throws -> Decision {
    let website = try records.website(of: request.account, preferring: request.subject)
    let risk = ChurnRisk(since: today, reason: shut.fact, website: website?.id)
    let refusal = Refusal(
      because: [shut, AFailedCheckGoesToRetention.reason(risk, website: website)], forNow: true)
    // What staff found out is not written over.
    guard request.risk == nil else { throw refusal }
    var noted = request
    noted.risk = risk
    var decision = Decision(saying: shut.fact)
    decision.name(request.number)
    decision.save(noted)
    decision.explain(refusal.reasons)
    decision.refuse(refusal)
    return decision
  }
}
