/// Staff issues the code that the holder of a domain asked for, and ticks with it what is left of the checklist
/// (DOMAIN-2, DOMAIN-4).
package struct IssueAuthCode: Command, Hashable {
  package let domain: ID<Service>
  /// Why it is issued although the opportunity is not lost; nil to keep to the check.
  package let motive: String?

  package init(for domain: ID<Service>, because motive: String? = nil) {
    self.domain = domain
    self.motive = motive?.normal
  }

  package var title: Phrase {
    Phrase(
      fr: "délivrer un code d'autorisation", it: "rilasciare un codice di autorizzazione",
      en: "issue an auth code")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try EachOfStaffHasARole.check(.manageRequests, of: session, reading: records)
    let domain = try records.service(self.domain)
    try AuthCodeGoesToTheHolder.checkIsDomain(domain)
    guard let request = try records.standingRequest(.authCode, about: domain.name) else {
      throw AuthCodeGoesToTheHolder.nobodyAsked(for: domain)
    }
    try AStepBlocksTheNext.checkIsOpen(request)
    if let motive { try RetentionIsNoWall.checkMotive(motive) }
    var work = try StepWork(on: request, by: session, reading: records)
    var decision = Decision(
      saying: Phrase(
        fr: "Le code d'autorisation de \(domain.name) est délivré à son titulaire.",
        it: "Il codice di autorizzazione di \(domain.name) è rilasciato al suo titolare.",
        en: "The auth code of \(domain.name) is issued to its holder."))
    decision.name(domain.name)
    let last =
      request.plan.steps.firstIndex { $0.task == .issueCode } ?? request.plan.steps.count - 1
    while let next = work.progress.next, next <= last {
      let gate = request.plan.steps[next].gate
      if motive == nil, let shut = gate.flatMap({ work.progress.shut($0) }) {
        return try Retention.refusing(
          request, because: shut, on: circumstances.today, reading: records)
      }
      try work.tick(
        next, with: "", past: motive, in: &decision, reading: records, under: &circumstances)
    }
    work.finish(in: &decision, on: circumstances.today)
    return decision
  }
}
