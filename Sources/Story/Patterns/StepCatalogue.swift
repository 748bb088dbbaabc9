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

  /// Reads a line of a scenario.
  package func step(_ line: StepLine) throws(StepProblem) -> any ScenarioStep {
    if line.kind == .when, let tried = Rehearsal.tried(in: line.text) {
      let rest = StepLine(
        place: line.place, keyword: line.keyword, kind: .when, text: tried,
        argument: line.argument)
      return Rehearsal(of: try step(rest))
    }
    let text = try Self.text(of: line)
    let matching = (found[text.skeleton] ?? []).map { entries[$0] }
    let fitting = matching.filter { $0.kinds.contains(line.kind) }
    guard let entry = fitting.first else {
      guard matching.isEmpty else { throw .otherKind(matching.flatMap(\.kinds)) }
      throw .unknown(nearest: nearest(to: text, for: line.kind))
    }
    guard fitting.count == 1 else { throw .ambiguous(fitting.map(\.shown)) }
    return try entry.read(text, line.argument)
  }

  /// The steps of the same kind whose words are the most like these.
  private func nearest(to text: StepText, for kind: StepKind) -> [String] {
    let words = text.skeleton.split(separator: " ").map(String.init)
    let ranked = entries.filter { $0.kinds.contains(kind) }.map { entry in
      let distances = entry.skeletons.map { skeleton in
        (
          Letters.distance(words, skeleton.split(separator: " ").map(String.init)),
          Letters.distance(text.skeleton, skeleton)
        )
      }
      return (shown: entry.shown, distance: distances.min { $0 < $1 } ?? (.max, .max))
    }
    return ranked.sorted { $0.distance < $1.distance }.prefix(3)
      .map { "\(kind.word) \($0.shown)" }
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
