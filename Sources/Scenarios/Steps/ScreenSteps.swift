import Canvas
import ClientArea
import Store
import Story

/// What somebody sees, and what he does at the keyboard.
enum ScreenSteps {
  static let all: [any ScenarioStep.Type] = [
    Sees.self, ScreenMeasures.self, OpensScreen.self, Presses.self, Types.self,
    ScreenShows.self, SameStepsSameData.self,
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

  func setting(in scene: Scene) throws -> Setting? {
    screen.setting(seenBy: try scene.view(of: actor))
  }

  private static func list(_ rows: [String]) -> Phrase {
    guard !rows.isEmpty else {
      return Phrase(fr: "un écran vide", it: "uno schermo vuoto", en: "an empty screen")
    }
    let shown = rows.prefix(5).joined(separator: " / ")
    return Phrase(name: rows.count > 5 ? shown + " / …" : shown)
  }
}

struct ScreenMeasures: KeyboardStep {
  var rows = 24
  var columns = 80

  static let pattern: StepPattern<Self> =
    "l'écran fait \(\.rows, as: "lignes") x \(\.columns, as: "colonnes")"

  func act(in performance: Performance) {
    performance.keyboard.measure(rows: rows, columns: columns)
  }
}

struct OpensScreen: KeyboardStep {
  var actor = Actor.unknown
  var screen = FreeText("")

  static let pattern: StepPattern<Self> = "\(\.actor) ouvre l'écran \(\.screen, as: "titre")"

  func act(in performance: Performance) throws {
    try performance.open(screen.text, as: try performance.scene.session(of: actor))
  }
}

struct Presses: KeyboardStep {
  var key = KeyPress(.enter)

  static let pattern: StepPattern<Self> = "on appuie sur \(\.key)"

  func act(in performance: Performance) throws { try performance.press([key.key]) }
}

struct Types: KeyboardStep {
  var text = FreeText("")

  static let pattern: StepPattern<Self> = "on tape \(\.text)"

  func act(in performance: Performance) throws {
    try performance.press(text.text.map { .character($0) })
  }
}

struct ScreenShows: PerformanceCheck {
  var isShown = true
  var text = FreeText("")

  static let pattern: StepPattern<Self> =
    "l'écran \(\.isShown, "affiche", "n'affiche pas") \(\.text)"

  func check(in performance: Performance) throws -> Finding {
    let lines = try performance.keyboard.lines()
    // A screen writes some of its words in capitals.
    let line = lines.first { $0.lowercased().contains(text.text.lowercased()) }
    return try Mismatch.check(
      (line != nil) == isShown, Phrase(name: (isShown ? "" : "≠ ") + text.text),
      found: Phrase(name: line ?? "\n" + lines.joined(separator: "\n")))
  }
}

/// That a run can be repeated (SIM-2): the steps so far are played again in a world of their own.
struct SameStepsSameData: PerformanceCheck {
  static let pattern: StepPattern<Self> =
    "les mêmes étapes rejouées donnent les mêmes données, à l'octet près"

  func check(in performance: Performance) throws -> Finding {
    let other = try performance.replayed()
    let same = Phrase(fr: "les mêmes données", it: "gli stessi dati", en: "the same data")
    let isSame = try performance.desk.hasSameData(as: other.desk)
    return try Mismatch.check(
      isSame, same,
      found: isSame ? same : Phrase(fr: "d'autres données", it: "altri dati", en: "other data"))
  }

  func setting(in scene: Scene) -> Setting? { Setting(.tab(.journal)) }
}
