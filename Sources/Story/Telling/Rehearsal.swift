/// « on essaie sans enregistrer : … »: what would happen, and nothing of it stays (SIM-4).
package struct Rehearsal: WhenStep {
  private static let start = "on essaie sans enregistrer"

  /// The step that is tried in a line, if one is. Trying what is itself tried is no step.
  static func line(triedIn line: StepLine) -> StepLine? {
    guard line.kind == .when, line.text.hasPrefix(start) else { return nil }
    let rest = line.text.dropFirst(start.count).drop { $0.isWhitespace }
    guard rest.first == ":" else { return nil }
    return StepLine(
      place: line.place, keyword: line.keyword, kind: .when,
      text: String(rest.dropFirst().drop { $0.isWhitespace }), argument: line.argument)
  }

  /// Any other « Quand »; nil for the one that the catalogue shows.
  package let tried: (any ScenarioStep)?

  package init() { tried = nil }
  init(of step: any ScenarioStep) { tried = step }

  /// Only shown: the catalogue reads what follows as a step of its own.
  package static let pattern: StepPattern<Self> = "on essaie sans enregistrer : …"

  package var text: String { "\(Self.start) : \(tried?.text ?? "…")" }
  package var table: FieldTable? { tried?.table }
  package var lines: String? { tried?.lines }

  package func act(in scene: Scene) throws {
    try scene.rehearse { try (tried as? any WhenStep)?.act(in: scene) }
  }

  /// Where it would have happened.
  package func setting(in scene: Scene) throws -> Setting? { try tried?.setting(in: scene) }
}
