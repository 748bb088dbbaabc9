import Canvas
import ClientArea
import Store

/// What somebody sees, and what he does at the keyboard.
enum ScreenSteps {
  static let all: [any ScenarioStep.Type] = [
    Sees.self, ScreenMeasures.self, OpensScreen.self, Presses.self, Types.self,
    ScreenShows.self,
  ]
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

  func check(in scene: Scene) throws -> Finding {
    let rows = try screen.rows(seenBy: try scene.session(of: actor), at: scene.desk)
    let row = rows.first { $0.contains(text.text) }
    return try Mismatch.check(
      (row != nil) == isSeen, Phrase(name: (isSeen ? "" : "≠ ") + text.text),
      found: row.map { Phrase(name: $0) } ?? Self.list(rows))
  }

  private static func list(_ rows: [String]) -> Phrase {
    guard !rows.isEmpty else {
      return Phrase(fr: "un écran vide", it: "uno schermo vuoto", en: "an empty screen")
    }
    let shown = rows.prefix(5).joined(separator: " / ")
    return Phrase(name: rows.count > 5 ? shown + " / …" : shown)
  }
}

struct ScreenMeasures: WhenStep {
  var rows = 24
  var columns = 80

  static let pattern: StepPattern<Self> =
    "l'écran fait \(\.rows, as: "lignes") x \(\.columns, as: "colonnes")"

  func act(in scene: Scene) throws {
    scene.screenSize = Size(rows: min(rows, 500), columns: min(columns, 1000))
  }
}

struct OpensScreen: WhenStep {
  var actor = Actor.unknown
  var screen = FreeText("")

  static let pattern: StepPattern<Self> = "\(\.actor) ouvre l'écran \(\.screen, as: "titre")"

  func act(in scene: Scene) throws { try scene.open(screen.text, as: actor) }
}

struct Presses: WhenStep {
  var key = KeyPress(.enter)

  static let pattern: StepPattern<Self> = "on appuie sur \(\.key)"

  func act(in scene: Scene) throws { try scene.press([key.key]) }
}

struct Types: WhenStep {
  var text = FreeText("")

  static let pattern: StepPattern<Self> = "on tape \(\.text)"

  func act(in scene: Scene) throws { try scene.press(text.text.map { .character($0) }) }
}

struct ScreenShows: ThenStep {
  var isShown = true
  var text = FreeText("")

  static let pattern: StepPattern<Self> =
    "l'écran \(\.isShown, "affiche", "n'affiche pas") \(\.text)"

  func check(in scene: Scene) throws -> Finding {
    let lines = try scene.screenLines()
    let line = lines.first { $0.contains(text.text) }
    return try Mismatch.check(
      (line != nil) == isShown, Phrase(name: (isShown ? "" : "≠ ") + text.text),
      found: Phrase(name: line ?? "\n" + lines.joined(separator: "\n")))
  }
}
