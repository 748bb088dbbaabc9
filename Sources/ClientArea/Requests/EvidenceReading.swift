/// What is noted when a step is ticked: what was written, and what is known without asking.
enum EvidenceReading {
  /// - Parameters:
  ///   - text: what was written; a word with « :// » in it is the link.
  ///   - motive: why the gate is passed, where what the gate is about may be missing (DOMAIN-4).
  /// - Throws: a refusal that names what is asked for.
  static func evidence(
    for step: ProcedureStep, from text: String, in progress: RequestProgress,
    passingGateFor motive: String?, by session: Session, reading records: some Records
  ) throws -> [Evidence] {
    let words = text.split { $0.isWhitespace }
    let link = words.first { $0.contains("://") }.map(String.init)
    let rest = words.filter { !$0.contains("://") }.joined(separator: " ")
    var used = false
    let found = try step.evidence.map { kind -> Evidence in
      switch kind {
      case .writtenAgreement, .summary:
        // A link alone is good for an agreement: it says where that is.
        let written = kind == .writtenAgreement ? text.trimmed : rest
        if let problem = TextFormat.problem(with: written, in: .text).first {
          throw written.isEmpty
            ? AStepBlocksTheNext.needs(kind, for: step)
            : Refusal(
              because: [Reason(AStepBlocksTheNext.self, problem.advice)], problems: [problem])
        }
        used = true
        return Evidence(kind, written)
      case .crmLink: return Evidence(kind, try link ?? recordLink(progress, records))
      case .opportunity:
        guard let opportunity = progress.opportunity else {
          guard let motive else { throw AStepBlocksTheNext.needs(kind, for: step) }
          return Evidence(kind, motive)
        }
        return Evidence(
          kind, "\(opportunity.status.word.fr), \(opportunity.openedOn.iso) : \(opportunity.reason)"
        )
      case .accountManager:
        used = true
        let manager = rest.isEmpty ? progress.opportunity?.manager ?? motive : rest
        guard let manager else { throw AStepBlocksTheNext.needs(kind, for: step) }
        return Evidence(kind, manager)
      case .confirmation:
        used = true
        return Evidence(kind, rest.isEmpty ? try name(of: session, records) : rest)
      }
    }
    // What was written beside what was asked for is kept too.
    guard !used, !rest.isEmpty else { return found }
    return found + [Evidence(.summary, rest)]
  }

  private static func name(of session: Session, _ records: some Records) throws -> String {
    try session.user.map { try records.user($0).name } ?? "—"
  }

  /// Where the CRM has the client, so that the link is asked only where it is another.
  private static func recordLink(
    _ progress: RequestProgress, _ records: some Records
  ) throws -> String {
    "https://crm.hebergeur.example/\(try records.account(progress.request.account).code)"
  }
}
