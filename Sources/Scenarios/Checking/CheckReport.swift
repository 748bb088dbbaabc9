import ClientArea
import Story

/// Puts the outcome of scenarios into lines for people.
struct CheckReport {
  let language: Language
  let isColoured: Bool

  /// One line; of a failed scenario also the step, what was expected and what came instead.
  func lines(about scenario: CheckedScenario) -> [String] {
    let place = "\(scenario.source.file):\(scenario.source.scenario.place.line)"
    guard let failure = scenario.failure else {
      return ["\(painted("ok", 32))     \(place)  \(PlainText.of(scenario.name))"]
    }
    let mark = Phrase(fr: "ÉCHEC", it: "FALLITO", en: "FAILED")[language]
    return ["\(painted(mark, 31))  \(place)  \(PlainText.of(scenario.name))"]
      + details(of: failure, in: scenario.source.file)
  }

  /// The failing step and why it failed, for a report as for a terminal.
  func details(of failure: ScenarioFailure, in file: String) -> [String] {
    let (line, column) = (failure.place.line, failure.place.column)
    let step = "\(failure.step.keyword) \(failure.step.text)"
    let (expected, actual) = failure.expectation
    let expectedWord = Phrase(fr: "attendu", it: "atteso", en: "expected")
    let actualWord =
      expected == nil
      ? Phrase(fr: "erreur", it: "errore", en: "error")
      : Phrase(fr: "obtenu", it: "ottenuto", en: "actual")
    let words = (expected.map { [(expectedWord, $0)] } ?? []) + [(actualWord, actual)]
    return ["       \(file):\(line):\(column): \(PlainText.of(step))"]
      + words.map { "       \($0[language]): \(PlainText.of($1[language]))" }
  }

  private func painted(_ text: String, _ colour: Int) -> String {
    isColoured ? "\u{1B}[\(colour)m\(text)\u{1B}[0m" : text
  }
}
