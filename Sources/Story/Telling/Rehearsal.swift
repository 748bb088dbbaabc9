/// « on essaie sans enregistrer : … »: what would happen, and nothing of it stays (SIM-4).
struct Rehearsal: WhenStep {
  private static let start = "on essaie sans enregistrer"

  /// The step that is tried in a text, if one is.
  static func tried(in text: String) -> String? {
    guard text.hasPrefix(start) else { return nil }
    let rest = text.dropFirst(start.count).drop { $0.isWhitespace }
    guard rest.first == ":" else { return nil }
    return String(rest.dropFirst().drop { $0.isWhitespace })
  }

  private let tried: (any WhenStep)?

  init() { tried = nil }
  init(of step: any WhenStep) { tried = step }

  /// Only shown: the catalogue reads what follows as a step of its own.
  static let pattern: StepPattern<Self> = "on essaie sans enregistrer : …"

  var text: String { "\(Self.start) : \(tried?.text ?? "…")" }
  var table: FieldTable? { tried?.table }

  func act(in scene: Scene) throws {
    if let tried { try scene.rehearse(tried) }
  }

  /// Where it would have happened.
  func setting(in scene: Scene) throws -> Setting? { try tried?.setting(in: scene) }
}
