import ClientArea
import Story

/// A scenario that was run, and what came of it.
struct CheckedScenario: Sendable {
  let source: Source
  let outcome: Outcome
  /// How long it took.
  let nanoseconds: UInt64

  /// Which scenario of which file.
  struct Source: Sendable {
    let file: String
    let scenario: ScenarioCase
  }

  /// What came of it.
  enum Outcome: Sendable {
    case passed
    case failed(ScenarioFailure)
    /// It has no steps.
    case skipped
  }

  var name: String { source.scenario.name }

  var failure: ScenarioFailure? {
    if case .failed(let failure) = outcome { failure } else { nil }
  }

  var hasPassed: Bool { if case .passed = outcome { true } else { false } }
  var isSkipped: Bool { if case .skipped = outcome { true } else { false } }
}
