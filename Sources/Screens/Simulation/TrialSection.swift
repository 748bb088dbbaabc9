import Canvas
import ClientArea

/// A part of a trial that can be unfolded.
enum TrialSection: String, CaseIterable {
  case rules, mails, rows

  /// Where it would be refused, only rules say anything.
  static func all(of trial: Trial) -> [TrialSection] {
    trial.foresight.decision == nil ? [.rules] : allCases
  }

  /// How much each has to tell.
  /// - Parameter changes: the rows that would change.
  static func counts(of trial: Trial, changes: Int) -> [TrialSection: Int] {
    [
      .rules: Set(trial.reasons.map(\.rule.text)).count, .mails: trial.mails.count, .rows: changes,
    ]
  }

  /// The key that unfolds and folds it.
  var key: Key {
    switch self {
    case .rules: .character("r")
    case .mails: .character("m")
    case .rows: .character("l")
    }
  }

  var word: Phrase {
    switch self {
    case .rules: Phrase(fr: "règles", it: "regole", en: "rules")
    case .mails: Phrase(fr: "courriels", it: "e-mail", en: "mails")
    case .rows: Phrase(fr: "lignes", it: "righe", en: "rows")
    }
  }

  /// « 6 règles », « 1 courriel ».
  func count(_ count: Int) -> Phrase {
    switch self {
    case .rules:
      .counted(count, fr: ("règle", "règles"), it: ("regola", "regole"), en: ("rule", "rules"))
    case .mails:
      .counted(
        count, fr: ("courriel", "courriels"), it: ("e-mail", "e-mail"), en: ("mail", "mails"))
    case .rows:
      .counted(count, fr: ("ligne", "lignes"), it: ("riga", "righe"), en: ("row", "rows"))
    }
  }

  func heading(_ count: Int) -> Phrase {
    switch self {
    case .rules: TrialWords.rules(count)
    case .mails: TrialWords.mails(count)
    case .rows: TrialWords.changes(count)
    }
  }
}
