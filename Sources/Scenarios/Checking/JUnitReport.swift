import ClientArea
import Story

/// The outcome of scenarios as continuous integration reads it: a suite for each file, a case for each scenario.
struct JUnitReport {
  let text: String

  init(_ scenarios: [CheckedScenario]) {
    let failed = scenarios.count { $0.failure != nil }
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<testsuites tests=\"\(scenarios.count)\" failures=\"\(failed)\">",
    ]
    var rest = scenarios[...]
    while let file = rest.first?.source.file {
      let suite = rest.prefix { $0.source.file == file }
      rest = rest.dropFirst(suite.count)
      lines += Self.lines(of: suite, in: file)
    }
    text = (lines + ["</testsuites>", ""]).joined(separator: "\n")
  }

  private static func lines(of suite: ArraySlice<CheckedScenario>, in file: String) -> [String] {
    let failed = suite.count { $0.failure != nil }
    return [
      "  <testsuite name=\"\(escaped(file))\" tests=\"\(suite.count)\" failures=\"\(failed)\">"
    ] + suite.flatMap(lines) + ["  </testsuite>"]
  }

  private static func lines(of scenario: CheckedScenario) -> [String] {
    let source = scenario.source
    let head = """
          <testcase classname="\(escaped(source.scenario.feature))" name="\(escaped(scenario.name))" \
      file="\(escaped(source.file))" line="\(source.scenario.place.line)"
      """
    guard let failure = scenario.failure else { return [head + "/>"] }
    let details = CheckReport(language: .fr, isColoured: false)
      .details(of: failure, in: source.file)
    let message = escaped(failure.expectation.actual.fr)
    return [
      head + ">",
      "      <failure message=\"\(message)\">\(escaped(details.joined(separator: "\n")))</failure>",
      "    </testcase>",
    ]
  }

  /// The text for XML 1.0, which has no place for control characters.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\n": escaped += "&#10;"
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
        escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
