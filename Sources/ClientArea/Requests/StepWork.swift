/// Ticks steps of one request: asks what they need, does what they do and notes it.
struct StepWork {
  private(set) var request: ServiceRequest
  private(set) var progress: RequestProgress
  private let session: Session

  init(on request: ServiceRequest, by session: Session, reading records: some Records) throws {
    self.request = request
    self.session = session
    progress = try .of(request, reading: records)
  }

  /// - Parameters:
  ///   - text: the evidence that was written.
  ///   - motive: why the gate is passed although it is shut (DOMAIN-4).
  mutating func tick(
    _ index: Int, with text: String, past motive: String? = nil, in decision: inout Decision,
    reading records: some Records, under circumstances: inout Circumstances
  ) throws {
    let step = request.plan.steps[index]
    if progress.ticks[index] != nil { throw AStepBlocksTheNext.isDone(step) }
    let isShut = step.gate.flatMap { progress.shut($0) } != nil
    if motive == nil || !isShut {
      let blocks = progress.blocks(index)
      guard blocks.isEmpty else { throw Refusal(because: blocks, forNow: true) }
    }
    let evidence = try EvidenceReading.evidence(
      for: step, from: text, in: progress, passingGateFor: motive, by: session, reading: records)
    let tick = StepTick(
      id: circumstances.newID(), request: request.id, step: index, user: session.user,
      tickedAt: circumstances.now, evidence: evidence, motive: isShut ? motive : nil)
    progress.note(tick)
    decision.save(tick)
    decision.explain([AStepBlocksTheNext.done(step)])
    if step.gate != nil { explainGate(motive: isShut ? motive : nil, in: &decision) }
    let date = try StepTaskWork(request: request, step: step).perform(
      in: &decision, reading: records, under: &circumstances)
    if let model = step.message {
      decision.send(try letter(model, for: step, date: date, reading: records))
    }
    if request.kind == .siteShutdown,
      let site = try request.service.map({ try records.service($0) }),
      site.expiresOn <= circumstances.today
    {
      decision.explain([AShutdownGoesOnAfterTheExpiry.reason(site)])
    }
  }

  /// Brings the request up to what was ticked.
  mutating func finish(in decision: inout Decision, on today: Day) {
    if let next = progress.next {
      request.dueOn = request.due(request.plan.steps[next])
    } else {
      request.status = .done
      request.closedOn = today
    }
    decision.save(request)
  }

  private func explainGate(motive: String?, in decision: inout Decision) {
    if let motive { return decision.explain([RetentionIsNoWall.reason(motive)]) }
    let fact = Phrase(
      fr: "L'opportunité churn est « en perdu ».", it: "L'opportunità di churn è «persa».",
      en: "The churn opportunity is “lost”.")
    decision.explain([
      request.kind == .siteShutdown
        ? Reason(AShutdownNeedsALostOpportunity.self, fact)
        : Reason(ACodeNeedsALostOpportunity.self, fact)
    ])
  }

  /// The mail of a step goes to the holder alone (LINK-12).
  private func letter(
    _ model: MailModel, for step: ProcedureStep, date: Day?, reading records: some Records
  ) throws -> Letter {
    let owner = try records.account(request.account)
    var facts: [MailFact: Phrase] = [
      .service: Phrase(name: request.subject), .owner: Phrase(name: owner.nameAndCode),
      .subject: request.title,
    ]
    if let date { facts[.date] = Phrase(date) }
    if let text = step.text { facts[.text] = request.filled(text) }
    return Letter(
      model, to: owner, facts: facts, about: request.service,
      because: [OneRequestAtATime.reason(request), AStepBlocksTheNext.done(step)])
  }
}

extension ServiceRequest {
  /// A text of the procedure with what the request is about in its place.
  func filled(_ text: Phrase) -> Phrase {
    Phrase(
      stored: text.fr.replacing("{objet}", with: subject),
      text.it.replacing("{objet}", with: subject), text.en.replacing("{objet}", with: subject))
  }
}
