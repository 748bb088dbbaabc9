import ClientArea
import Store

/// What somebody sees.
enum ScreenSteps {
  static let all: [any ScenarioStep.Type] = [Sees.self]
}

/// All rows of the screen count, not only those that fit into its window.
struct Sees: ThenStep {
  var actor = UserEmail("")
  var isSeen = true
  var text = FreeText("")
  var screen = ScreenTitle.home

  static let pattern: StepPattern<Self> = """
    \(\.actor, as: "acteur") \(\.isSeen, "voit", "ne voit pas") \(\.text) dans \(\.screen)
    """

  func check(in scene: Scene) throws {
    let rows = try screen.rows(seenBy: try scene.session(of: actor), at: scene.desk)
    let row = rows.first { $0.contains(text.text) }
    try Mismatch.check(
      (row != nil) == isSeen, Phrase(name: (isSeen ? "" : "≠ ") + text.text),
      otherwise: row.map { Phrase(name: $0) } ?? Self.list(rows))
  }

  private static func list(_ rows: [String]) -> Phrase {
    guard !rows.isEmpty else {
      return Phrase(fr: "un écran vide", it: "uno schermo vuoto", en: "an empty screen")
    }
    let shown = rows.prefix(5).joined(separator: " / ")
    return Phrase(name: rows.count > 5 ? shown + " / …" : shown)
  }
}

/// A screen by the title that people know.
enum ScreenTitle: String, StepValue, CaseIterable {
  case home = "Accueil"
  case services = "Gérer mes services"
  case contacts = "Gestion des contacts"
  case billing = "Facturation"
  case mailbox = "Messagerie"
  case support = "Support"
  case profile = "Mon profil"
  /// For staff.
  case orders = "Commandes"
  case invoices = "Factures"
  case payments = "Paiements"
  case journal = "Journal"

  static let placeholder = "écran"

  init(reading text: String) throws(StepValueProblem) {
    guard let title = Self(rawValue: text) else {
      throw StepValueProblem(text, among: Self.allCases.map(\.rawValue))
    }
    self = title
  }

  var written: String { rawValue }
}
