import Canvas
import ClientArea
import Screens
import Story

/// The keys of the player.
enum DemoKeys {
  /// What the keys do in the player itself.
  enum Act: String { case next, back, nextScenario, previousScenario, pause, rules }

  static func all(
    isAutomatic: Bool, isPaused: Bool, leaving: @escaping @autoclosure () -> Effect
  ) -> [PageKey] {
    let space = Key.character(" ")
    let keys: [Key] = isAutomatic ? [.right, .enter] : [space, .right, .enter]
    let pause = key(
      .pause, [space], isPaused ? resumeTitle : pauseTitle,
      isPaused ? resumeShort : pauseShort)
    return (isAutomatic ? [pause] : []) + [
      key(.next, keys, nextTitle, nextShort),
      key(.back, [.backspace, .left], backTitle, backShort),
      key(.nextScenario, ["n"], nextScenario, scenarioShort),
      key(.previousScenario, ["p"], previousScenario, isHint: false),
      key(.rules, ["w"], rules, rulesShort),
      PageKey(
        "leave", [.character("q"), .escape, .control("c")], leave, short: leaveShort,
        leadsTo: leaving),
    ]
  }

  private static func key(
    _ act: Act, _ keys: [Key], _ title: Phrase, _ short: Phrase? = nil, isHint: Bool = true
  ) -> PageKey {
    PageKey(changing: act.rawValue, keys, title, short: short, isHint: isHint)
  }

  private static let nextTitle = Phrase(
    fr: "Étape suivante", it: "Passo seguente", en: "Next step")
  private static let nextShort = Phrase(fr: "suivante", it: "avanti", en: "next")
  private static let backTitle = Phrase(
    fr: "Revenir d'une étape, par le journal", it: "Tornare di un passo, con il giornale",
    en: "Back one step, by the journal")
  private static let backShort = Phrase(fr: "revenir", it: "indietro", en: "back")
  private static let nextScenario = Phrase(
    fr: "Scénario suivant", it: "Scenario seguente", en: "Next scenario")
  private static let previousScenario = Phrase(
    fr: "Scénario précédent", it: "Scenario precedente", en: "Previous scenario")
  private static let scenarioShort = Phrase(fr: "scénario", it: "scenario", en: "scenario")
  private static let rules = Phrase(
    fr: "Les règles de cette étape", it: "Le regole di questo passo", en: "The rules of this step")
  private static let rulesShort = Phrase(fr: "règles", it: "regole", en: "rules")
  private static let leave = Phrase(fr: "Quitter", it: "Uscire", en: "Leave")
  private static let leaveShort = Phrase(fr: "quitter", it: "uscire", en: "leave")
  private static let pauseShort = Phrase(fr: "pause", it: "pausa", en: "pause")
  private static let resumeShort = Phrase(fr: "reprendre", it: "riprendere", en: "resume")
  private static let pauseTitle = Phrase(fr: "Pause", it: "Pausa", en: "Pause")
  private static let resumeTitle = Phrase(fr: "Reprendre", it: "Riprendere", en: "Resume")
}
