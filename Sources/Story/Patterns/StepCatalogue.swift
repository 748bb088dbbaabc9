/// Every step there is, found by its words.
package struct StepCatalogue: Sendable {
  package let entries: [StepEntry]
  private let found: [String: [Int]]

  package init(_ types: [any ScenarioStep.Type]) {
    entries = types.map { Self.entry($0) }
    var found: [String: [Int]] = [:]
    for (index, entry) in entries.enumerated() {
      for skeleton in entry.skeletons { found[skeleton, default: []].append(index) }
    }
    self.found = found
  }

  /// The steps that need no screen.
  package static let story = StepCatalogue(StoryCatalogue.steps)

  /// Reads a line of a scenario, and proposes steps where it is none.
  package func step(_ line: StepLine) throws(StepProblem) -> any ScenarioStep {
    do throws(StepProblem) {
      return try read(line)
    } catch .unknown {
      throw .unknown(nearest: nearest(to: line))
    }
  }

  /// Reads a line of a scenario. What the nearest steps are is dear to know, and only asked of a line that is told.
  package func read(_ line: StepLine) throws(StepProblem) -> any ScenarioStep {
    guard let tried = Rehearsal.line(triedIn: line) else { return try plain(line) }
    return Rehearsal(of: try plain(tried))
  }

  /// The steps of the same kind whose words are the most like those of a line.
  package func nearest(to line: StepLine) -> [String] {
    let tried = Rehearsal.line(triedIn: line) ?? line
    guard let text = try? StepText(tried.text) else { return [] }
    var search = NearestSteps(to: text.skeleton)
    return search.best(of: entries.filter { $0.kinds.contains(line.kind) })
      .map { "\(line.kind.word) \($0.shown)" }
  }

  private func plain(_ line: StepLine) throws(StepProblem) -> any ScenarioStep {
    let text = try Self.text(of: line)
    let matching = (found[text.skeleton] ?? []).map { entries[$0] }
    let fitting = matching.filter { $0.kinds.contains(line.kind) }
    guard let entry = fitting.first else {
      guard matching.isEmpty else { throw .otherKind(matching.flatMap(\.kinds)) }
      throw .unknown(nearest: [])
    }
    guard fitting.count == 1 else { throw .ambiguous(fitting.map(\.shown)) }
    return try entry.read(text, line.argument)
  }

  private static func text(of line: StepLine) throws(StepProblem) -> StepText {
    do {
      return try StepText(line.text)
    } catch {
      throw .openQuote(position: error.position)
    }
  }

  private static func entry<Step: ScenarioStep>(_ type: Step.Type) -> StepEntry {
    StepEntry(type)
  }
}
