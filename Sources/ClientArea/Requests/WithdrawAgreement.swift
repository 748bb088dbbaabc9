/// The holder, or staff for him, takes the written agreement back, as long as nothing was invoiced (DOMAIN-7).
package struct WithdrawAgreement: Command, Hashable {
  package let request: ID<ServiceRequest>

  package init(of request: ID<ServiceRequest>) { self.request = request }

  package var personalAct: PersonalAct? { .commitment }

  package var title: Phrase {
    Phrase(
      fr: "retirer l'accord écrit", it: "ritirare l'accordo scritto",
      en: "withdraw the written agreement")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let request = try records.request(self.request)
    try RequestAccess.check(session, on: request, reading: records)
    try AStepBlocksTheNext.checkIsOpen(request)
    let progress = try RequestProgress.of(request, reading: records)
    let steps = request.plan.steps
    guard let index = steps.firstIndex(where: { $0.evidence.contains(.writtenAgreement) }),
      var tick = progress.ticks[index]
    else { throw NothingIsSubmittedBeforeTheAgreement.nothingToWithdraw(request) }
    let done = steps.indices.first { steps[$0].task != nil && progress.ticks[$0] != nil }
    if let done { throw NothingIsSubmittedBeforeTheAgreement.tooLate(steps[done]) }
    tick.withdrawnAt = circumstances.now
    var reopened = request
    reopened.dueOn = request.due(steps[index])
    var decision = Decision(
      saying: Phrase(
        fr: "L'accord écrit de la demande \(request.number) est retiré.",
        it: "L'accordo scritto della richiesta \(request.number) è ritirato.",
        en: "The written agreement of request \(request.number) is withdrawn."))
    decision.name(request.number)
    decision.save(tick, reopened)
    decision.explain([NothingIsSubmittedBeforeTheAgreement.missing])
    return decision
  }
}

/// Who does something with a request as a whole: staff, or its holder.
enum RequestAccess {
  static func check(
    _ session: Session, on request: ServiceRequest, reading records: some Records
  ) throws {
    guard let account = session.account else {
      return try EachOfStaffHasARole.check(.manageRequests, of: session, reading: records)
    }
    guard account == request.account else {
      throw Refusal(
        ARequestStaysWithTheOwner.self,
        Phrase(
          fr: "Cette demande est celle d'un autre compte.",
          it: "Questa richiesta è di un altro account.",
          en: "This request is another account's."))
    }
    try PermissionsHoldEverywhere.check([.manageDomains], of: session, reading: records)
  }
}
