import ClientArea
import Store

/// What came of the last « Quand ».
enum OutcomeChecks {
  static let all: [any ScenarioStep.Type] = [
    IsAccepted.self, IsRefused.self, RuleIsCited.self, NothingChanged.self, JournalCounts.self,
    SameStepsSameData.self,
  ]
}

struct IsAccepted: ThenStep {
  static let pattern: StepPattern<Self> = "l'action est acceptée"

  func check(in scene: Scene) throws {
    guard let refusal = try scene.lastAttempt().refusal else { return }
    throw Mismatch(expected: OutcomeWords.accepted, actual: OutcomeWords.refused(refusal))
  }
}

struct IsRefused: ThenStep {
  var rule: RuleID?

  static let pattern: StepPattern<Self> = "l'action est refusée\(" par la règle ", \.rule)"

  func check(in scene: Scene) throws {
    let refusal = try scene.lastAttempt().refusal
    scene.acknowledge()
    let expected = OutcomeWords.refused(by: rule.map { [$0] } ?? [])
    guard let refusal else {
      throw Mismatch(expected: expected, actual: OutcomeWords.accepted)
    }
    guard let rule, !refusal.reasons.contains(where: { $0.rule == rule }) else { return }
    throw Mismatch(expected: expected, actual: OutcomeWords.refused(refusal))
  }
}

struct RuleIsCited: ThenStep {
  var rule = RuleID("")

  static let pattern: StepPattern<Self> = "la règle \(\.rule) est citée"

  func check(in scene: Scene) throws {
    let rules = try scene.lastAttempt().rules
    guard !rules.contains(rule) else { return }
    var seen: Set<RuleID> = []
    let list = rules.filter { seen.insert($0).inserted }.map(\.text).joined(separator: ", ")
    throw Mismatch(expected: rule.text, actual: list.isEmpty ? "—" : list)
  }
}

struct NothingChanged: ThenStep {
  static let pattern: StepPattern<Self> = "rien n'a changé"

  func check(in scene: Scene) throws {
    _ = try scene.lastAttempt()
    try Mismatch.check(
      try scene.isUnchanged,
      Phrase(fr: "aucun changement", it: "nessun cambiamento", en: "no change"),
      otherwise: Phrase(
        fr: "quelque chose a été enregistré", it: "qualcosa è stato registrato",
        en: "something was stored"))
  }
}

struct JournalCounts: ThenStep {
  var count = 0
  var form = Grammar.many

  static let pattern: StepPattern<Self> =
    "le journal compte \(\.count) \(\.form, "entrée", "entrées", "entrée(s)")"

  func check(in scene: Scene) throws {
    try Mismatch.check("\(try scene.facts.journalLength())", is: "\(count)")
  }
}

/// That a run can be repeated (SIM-2): the steps so far are played again in a world of their own.
struct SameStepsSameData: ThenStep {
  static let pattern: StepPattern<Self> =
    "les mêmes étapes rejouées donnent les mêmes données, à l'octet près"

  func check(in scene: Scene) throws {
    let other = try scene.replayed()
    try Mismatch.check(
      try scene.desk.hasSameData(as: other.desk),
      Phrase(fr: "les mêmes données", it: "gli stessi dati", en: "the same data"),
      otherwise: Phrase(fr: "d'autres données", it: "altri dati", en: "other data"))
  }
}

extension Scene {
  /// - Throws: a mismatch where nobody has acted yet.
  fileprivate func lastAttempt() throws(Mismatch) -> Attempt {
    guard let attempt else {
      throw Mismatch(
        expected: Phrase(fr: "une action", it: "un'azione", en: "an action"),
        actual: Phrase(fr: "aucune", it: "nessuna", en: "none"))
    }
    return attempt
  }
}

/// What outcomes are called when a check fails.
enum OutcomeWords {
  static let accepted = Phrase(
    fr: "action acceptée", it: "azione accettata", en: "action accepted")

  static func refused(by rules: [RuleID]) -> Phrase {
    guard !rules.isEmpty else {
      return Phrase(fr: "action refusée", it: "azione rifiutata", en: "action refused")
    }
    let list = rules.map(\.text).joined(separator: ", ")
    return Phrase(
      fr: "action refusée par \(list)", it: "azione rifiutata da \(list)",
      en: "action refused by \(list)")
  }

  /// With the sentence that the person reads.
  static func refused(_ refusal: Refusal) -> Phrase {
    let refused = refused(by: refusal.reasons.map(\.rule))
    return Phrase(
      fr: "\(refused) : \(refusal.sentence)", it: "\(refused): \(refusal.sentence)",
      en: "\(refused): \(refusal.sentence)")
  }
}
