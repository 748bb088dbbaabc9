package import ClientArea
import Store

/// What came of the last « Quand ».
enum OutcomeChecks {
  static let all: [any ScenarioStep.Type] = [
    IsAccepted.self, IsRefused.self, RuleIsCited.self, NothingChanged.self, JournalCounts.self,
  ]
}

struct IsAccepted: ThenStep {
  static let pattern: StepPattern<Self> = "l'action est acceptée"

  func check(in scene: Scene) throws -> Finding {
    let refusal = try scene.lastAttempt().refusal
    return try Mismatch.check(
      refusal == nil, OutcomeWords.accepted,
      found: refusal.map { OutcomeWords.refused($0) } ?? OutcomeWords.accepted)
  }
}

struct IsRefused: ThenStep {
  var rule: RuleID?

  static let pattern: StepPattern<Self> = "l'action est refusée\(" par la règle ", \.rule)"

  func check(in scene: Scene) throws -> Finding {
    let refusal = try scene.lastAttempt().refusal
    scene.acknowledge()
    let expected = OutcomeWords.refused(by: rule.map { [$0] } ?? [])
    guard let refusal else {
      throw Mismatch(expected: expected, actual: OutcomeWords.accepted)
    }
    guard rule.map({ refusal.reasons.map(\.rule).contains($0) }) ?? true else {
      throw Mismatch(expected: expected, actual: OutcomeWords.refused(refusal))
    }
    return Finding(
      expected: expected, actual: OutcomeWords.refused(refusal), because: refusal.reasons)
  }
}

struct RuleIsCited: ThenStep {
  var rule = RuleID("")

  static let pattern: StepPattern<Self> = "la règle \(\.rule) est citée"

  func check(in scene: Scene) throws -> Finding {
    let reasons = try scene.lastAttempt().reasons
    let cited = reasons.filter { $0.rule == rule }
    var seen: Set<RuleID> = []
    let list = reasons.map(\.rule).filter { seen.insert($0).inserted }.map(\.text)
      .joined(separator: ", ")
    guard !cited.isEmpty else {
      throw Mismatch(expected: rule.text, actual: list.isEmpty ? "—" : list)
    }
    return Finding(
      expected: Phrase(name: rule.text), actual: Phrase(name: list), because: cited)
  }
}

struct NothingChanged: ThenStep {
  static let pattern: StepPattern<Self> = "rien n'a changé"

  func check(in scene: Scene) throws -> Finding {
    _ = try scene.lastAttempt()
    let nothing = Phrase(fr: "aucun changement", it: "nessun cambiamento", en: "no change")
    let isUnchanged = try scene.isUnchanged
    return try Mismatch.check(
      isUnchanged, nothing,
      found: isUnchanged
        ? nothing
        : Phrase(
          fr: "quelque chose a été enregistré", it: "qualcosa è stato registrato",
          en: "something was stored"))
  }
}

struct JournalCounts: ThenStep {
  var count = 0
  var form = Grammar.many

  static let pattern: StepPattern<Self> =
    "le journal compte \(\.count) \(\.form, "entrée", "entrées", "entrée(s)")"

  func check(in scene: Scene) throws -> Finding {
    try Mismatch.check("\(try scene.facts.journalLength())", is: "\(count)")
  }

  func setting(in scene: Scene) -> Setting? { Setting(.tab(.journal)) }
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
package enum OutcomeWords {
  package static let accepted = Phrase(
    fr: "action acceptée", it: "azione accettata", en: "action accepted")

  package static func refused(by rules: [RuleID]) -> Phrase {
    guard !rules.isEmpty else {
      return Phrase(fr: "action refusée", it: "azione rifiutata", en: "action refused")
    }
    let list = rules.map(\.text).joined(separator: ", ")
    return Phrase(
      fr: "action refusée par \(list)", it: "azione rifiutata da \(list)",
      en: "action refused by \(list)")
  }

  /// With the sentence that the person reads.
  package static func refused(_ refusal: Refusal) -> Phrase {
    let refused = refused(by: refusal.reasons.map(\.rule))
    return Phrase(
      fr: "\(refused) : \(refusal.sentence)", it: "\(refused): \(refusal.sentence)",
      en: "\(refused): \(refusal.sentence)")
  }
}
