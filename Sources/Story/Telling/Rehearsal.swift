/// « on essaie sans enregistrer : … »: what would happen, and nothing of it stays (SIM-4).
package struct Rehearsal: WhenStep {
  private static let start = "on essaie sans enregistrer"

  /// The step that is tried in a text, if one is.
  static func tried(in text: String) -> String? {
    guard text.hasPrefix(start) else { return nil }
    let rest = text.dropFirst(start.count).drop { $0.isWhitespace }
    guard rest.first == ":" else { return nil }
    return String(rest.dropFirst().drop { $0.isWhitespace })
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
