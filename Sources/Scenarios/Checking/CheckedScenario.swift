import Story

/// A scenario that was run, and what came of it.
struct CheckedScenario: Sendable {
  let source: Source
  /// Nil where it passed.
  let failure: ScenarioFailure?

  /// Which scenario of which file.
  struct Source: Sendable {
    let file: String
    let scenario: ScenarioCase
  }

  var name: String { source.scenario.name }
}
