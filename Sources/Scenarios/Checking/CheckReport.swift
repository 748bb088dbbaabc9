import ClientArea
import Story

/// Puts the outcome of scenarios into lines for people.
struct CheckReport {
  let language: Language
  let isColoured: Bool

  /// One line; of a failed scenario also the step, what was expected and what came instead.
  func lines(about scenario: CheckedScenario) -> [String] {
    let place = "\(scenario.source.file):\(scenario.source.scenario.place.line)"
    let line = "  \(place)  \(scenario.name)"
    switch scenario.outcome {
    case .passed: return ["\(painted("ok", 32))   " + PlainText.of(line)]
    case .skipped: return ["\(painted(CheckWords.skipped[language], 33)) " + PlainText.of(line)]
    case .failed(let failure):
      return [painted(CheckWords.failed[language], 31) + PlainText.of(line)]
        + details(of: failure, in: scenario.source.file).map { PlainText.of($0) }
    }
  }

  /// The failing step and why it failed, for a report as for a terminal; and the action that was refused before it.
  func details(of failure: ScenarioFailure, in file: String) -> [String] {
    let (expected, actual) = failure.expectation
    let actualWord = expected == nil ? CheckWords.error : CheckWords.actual
    let words = (expected.map { [(CheckWords.expected, $0)] } ?? []) + [(actualWord, actual)]
    return [line(of: failure.step, at: failure.place, in: file)]
      + words.map { "       \($0[language]): \($1[language])" }
      + (failure.refusal.map { refused in
        [
          line(of: refused.step, at: refused.step.place, in: file),
          "       \(CheckWords.before[language]): \(OutcomeWords.refused(refused.refusal)[language])",
        ]
      } ?? [])
  }

  private func line(of step: StepLine, at place: Place, in file: String) -> String {
    "       \(file):\(place.line):\(place.column): \(step.keyword) \(step.text)"
  }

  private func painted(_ text: String, _ colour: Int) -> String {
    isColoured ? "\u{1B}[\(colour)m\(text)\u{1B}[0m" : text
  }
}
