import ClientArea
import Store
package import Story

/// Runs scenarios, each in a fresh world.
package final class ScenarioRunner {
  private let shelf: WorldShelf
  private let catalogue: StepCatalogue
  /// Whether the nearest steps are told in place of an unknown one.
  private let proposes: Bool
  /// The default password is hashed once for all worlds.
  private let passwords = WorldPasswords()
  /// Where scenarios are played, one after the other.
  private let desk: Desk

  package init(
    from shelf: WorldShelf, reading catalogue: StepCatalogue = .house, proposing: Bool = true
  ) throws {
    self.shelf = shelf
    self.catalogue = catalogue
    proposes = proposing
    desk = try shelf.newWorld()
  }

  /// - Returns: why the scenario failed; nil where it passed.
  package func run(_ scenario: ScenarioCase) throws -> ScenarioFailure? {
    do {
      let steps = try read(scenario)
      let performance = try Performance(at: desk, from: shelf, passwords: passwords)
      try play(steps, in: performance)
      return nil
    } catch let failure as ScenarioFailure {
      return failure
    }
  }

  /// Reads every step first: a scenario with a wrong line is not half played.
  private func read(_ scenario: ScenarioCase) throws -> [(StepLine, any ScenarioStep)] {
    try scenario.steps.map { line in
      do {
        return (line, try proposes ? catalogue.step(line) : catalogue.read(line))
      } catch {
        throw ScenarioFailure(line, error)
      }
    }
  }

  private func play(
    _ steps: [(line: StepLine, step: any ScenarioStep)], in performance: Performance
  ) throws {
    var run = ScenarioRun(in: performance)
    for (index, (line, step)) in steps.enumerated() {
      let next = index + 1 < steps.count ? steps[index + 1].line.kind : nil
      _ = try run.play(step, of: line, before: next)
    }
  }
}
