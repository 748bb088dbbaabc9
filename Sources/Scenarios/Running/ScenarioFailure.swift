package import ClientArea
import Screens
import Store
package import Story

/// Why a scenario failed, and at which step.
package struct ScenarioFailure: Error, Hashable, Sendable {
  package let step: StepLine
  package private(set) var cause: Cause
  /// A « Quand » before it that was refused, and that nothing named: more often than not the reason.
  package private(set) var refusal: RefusedAction?

  /// An action that the rules forbade.
  package struct RefusedAction: Hashable, Sendable {
    package let step: StepLine
    package let refusal: Refusal
  }

  /// What went wrong.
  package enum Cause: Hashable, Sendable {
    /// The line is no step that can be run.
    case problem(StepProblem)
    /// An « Alors » that is not true.
    case mismatch(Mismatch)
    /// A refusal that no « Alors » names.
    case refused(Refusal)
    /// A step that cannot be done.
    case impossible(Phrase)
  }

  init(_ step: StepLine, _ cause: Cause) {
    self.step = step
    self.cause = cause
  }

  /// Puts what a step threw in its place.
  init(_ step: StepLine, _ error: any Error) {
    self.step = step
    cause =
      switch error {
      case let mismatch as Mismatch: .mismatch(mismatch)
      case let refusal as Refusal: .refused(refusal)
      case let problem as StepProblem: .problem(problem)
      case let problem as WorldProblem: .impossible(problem.words)
      case let impossible as StepImpossible: .impossible(impossible.reason)
      case let error as WorldFileError: .impossible(error.sentence)
      case let error as UserFileError: .impossible(error.sentence)
      case let error as StoreError: .impossible(error.sentence)
      default: .impossible(Phrase(name: "\(error)"))
      }
  }

  /// The same, after an action that was refused; unless it tells of that itself.
  func following(_ refusal: Refusal, of step: StepLine) -> ScenarioFailure {
    guard expectation.actual != OutcomeWords.refused(refusal) else { return self }
    var failure = self
    failure.refusal = RefusedAction(step: step, refusal: refusal)
    return failure
  }

  /// The same without codes and links, since it is put into reports: what came instead may be a mail or a page.
  func masked(at desk: Desk) -> ScenarioFailure {
    guard case .mismatch(let mismatch) = cause, let mask = try? SecretMask(at: desk) else {
      return self
    }
    func masked(_ phrase: Phrase) -> Phrase {
      Phrase(
        stored: mask.masking(phrase[.fr]), mask.masking(phrase[.it]), mask.masking(phrase[.en]))
    }
    var failure = self
    failure.cause = .mismatch(
      Mismatch(expected: masked(mismatch.expected), actual: masked(mismatch.actual)))
    return failure
  }

  /// The same, with the steps that are nearest to an unknown one.
  func proposing(_ propose: (StepLine) -> [String]) -> ScenarioFailure {
    guard case .problem(.unknown(let nearest)) = cause, nearest.isEmpty else { return self }
    var failure = self
    failure.cause = .problem(.unknown(nearest: propose(step)))
    return failure
  }

  /// Whether its step is none of the catalogue.
  var isUnknownStep: Bool { if case .problem(.unknown) = cause { true } else { false } }

  /// Where it happened.
  package var place: Place {
    if case .problem(let problem) = cause { return problem.place(in: step) }
    return step.place
  }

  /// What was expected and what came instead; or what is wrong, alone.
  package var expectation: (expected: Phrase?, actual: Phrase) {
    switch cause {
    case .problem(let problem): (nil, problem.words)
    case .mismatch(let mismatch): (mismatch.expected, mismatch.actual)
    case .refused(let refusal): (OutcomeWords.accepted, OutcomeWords.refused(refusal))
    case .impossible(let reason): (nil, reason)
    }
  }
}
