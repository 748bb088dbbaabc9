import Story

/// A scenario while it is run, one step after the other.
struct ScenarioRun {
  let performance: Performance
  /// The last « Quand », which has to answer for a refusal that nothing names.
  private(set) var lastAction: StepLine?

  init(in performance: Performance, after lastAction: StepLine? = nil) {
    self.performance = performance
    self.lastAction = lastAction
  }

  /// - Parameter next: the kind of the step that follows; nil for the last one.
  /// - Returns: what an « Alors » found.
  mutating func play(
    _ step: any ScenarioStep, of line: StepLine, before next: StepKind?
  ) throws(ScenarioFailure) -> Finding? {
    let finding = try played(step, of: line)
    if line.kind == .when { lastAction = line }
    if next == .when || next == nil { try checkAcknowledged() }
    return finding
  }

  private func played(
    _ step: any ScenarioStep, of line: StepLine
  ) throws(ScenarioFailure) -> Finding? {
    let refusal = performance.scene.unacknowledged
    do {
      return try performance.play(step, as: line.kind)
    } catch {
      let failure = ScenarioFailure(line, error).masked(at: performance.desk)
      guard let refusal, let lastAction else { throw failure }
      throw failure.following(refusal, of: lastAction)
    }
  }

  private func checkAcknowledged() throws(ScenarioFailure) {
    guard let lastAction, let refusal = performance.scene.unacknowledged else { return }
    throw ScenarioFailure(lastAction, .refused(refusal))
  }
}
