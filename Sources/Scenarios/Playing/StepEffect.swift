import ClientArea
import Store
import Story

/// What a step did, as a demonstration tells it.
struct StepEffect {
  private(set) var lines: [Line] = []
  /// The rules behind it, with their facts.
  let reasons: [Reason]
  /// Why the step failed, if it did.
  let failure: ScenarioFailure?

  /// One thing to tell.
  enum Line: Hashable {
    /// A « Soit » has arranged the world.
    case arranged
    /// What a decision says to the person.
    case done(Phrase)
    /// What a decision would say that was only looked at.
    case foreseen(Phrase)
    case refused(Phrase)
    /// An « Alors » holds.
    case held(expected: Phrase, actual: Phrase)
    /// A step failed; without an expectation where it could not even be done.
    case failed(expected: Phrase?, actual: Phrase)
    case clock(from: Day, to: Day)
    /// Mails that have left, or would leave.
    case mails(MailModel, to: [String], haveLeft: Bool)
    /// Entries that the journal has got, with the last one's title.
    case entries(Int, last: Phrase)
    /// Entries that were undone.
    case undone(Int)
    /// An action that is nobody's business but the actor's: nothing was written.
    case nothingWritten
  }

  /// What was the case before the step.
  struct Before {
    fileprivate let position: WorldFacts.Position
    fileprivate let today: Day

    init(in scene: Scene) throws {
      position = try scene.facts.position()
      today = try scene.today
    }
  }

  init(
    of kind: StepKind, _ outcome: Result<Finding?, ScenarioFailure>, in scene: Scene,
    since before: Before
  ) throws {
    switch outcome {
    case .failure(let failure):
      self.failure = failure
      let (expected, actual) = failure.expectation
      lines = [.failed(expected: expected, actual: actual)]
      if case .refused(let refusal) = failure.cause {
        reasons = refusal.reasons
      } else {
        reasons = []
      }
    case .success(let finding):
      failure = nil
      switch kind {
      case .given:
        reasons = []
        lines = [.arranged]
      case .when:
        reasons = try Self.reasons(of: scene, since: before)
        try tellAction(in: scene, since: before)
      case .then:
        reasons = finding?.reasons ?? []
        if let finding { lines = [.held(expected: finding.expected, actual: finding.actual)] }
      }
    }
  }

  /// What was decided; where no command was given by a step, what the journal says of those given at the
  /// keyboard.
  private static func reasons(of scene: Scene, since before: Before) throws -> [Reason] {
    let own = scene.attempt?.reasons ?? []
    return own.isEmpty ? try scene.facts.reasons(since: before.position) : own
  }

  private mutating func tellAction(in scene: Scene, since before: Before) throws {
    let attempt = scene.attempt ?? Attempt()
    if let refusal = attempt.refusal { lines.append(.refused(refusal.sentence)) }
    lines += attempt.done.map { .done($0.message) }
    if attempt.done.isEmpty, attempt.refusal == nil, let foreseen = attempt.foreseen {
      lines.append(.foreseen(foreseen.message))
      lines += Self.mails(
        foreseen.letters.map { ($0.model, $0.recipient) }, haveLeft: false)
    }
    let today = try scene.today
    if today != before.today { lines.append(.clock(from: before.today, to: today)) }
    lines += Self.mails(
      try scene.facts.mails(since: before.position).map { ($0.model, $0.recipient) },
      haveLeft: true)
    let entries = try scene.facts.journalLength() - before.position.entry
    if attempt.done.isEmpty, entries > 0, let last = try Self.lastTitle(of: scene) {
      lines.append(.entries(entries, last: last))
    }
    if entries < 0 { lines.append(.undone(-entries)) }
    if lines.isEmpty { lines = [.nothingWritten] }
  }

  /// Mails of one kind together, their recipients each once.
  private static func mails(
    _ mails: [(model: MailModel, recipient: String)], haveLeft: Bool
  ) -> [Line] {
    MailModel.allCases.compactMap { model in
      var seen: Set<String> = []
      let names = mails.filter { $0.model == model }.map(\.recipient)
        .filter { seen.insert($0).inserted }
      return names.isEmpty ? nil : .mails(model, to: names, haveLeft: haveLeft)
    }
  }

  private static func lastTitle(of scene: Scene) throws -> Phrase? {
    try scene.desk.answer(JournalList(window: Window(limit: 1)), as: .visitor).first?.title
  }
}
