import ClientArea
import Story

/// One case of a report: a scenario, or a file that could not be read.
struct JUnitCase {
  /// What programs tell cases apart by.
  struct Name: Hashable {
    let classname: String
    var text: String
  }

  private(set) var name: Name
  let outcome: Outcome
  let nanoseconds: UInt64
  private let file: String
  private let line: Int?

  /// What came of it.
  enum Outcome {
    case passed, skipped
    /// What came, of which kind it is, and everything about it.
    case failed(message: String, type: String, details: String)
    case errored(String)

    var isFailure: Bool { if case .failed = self { true } else { false } }
    var isError: Bool { if case .errored = self { true } else { false } }
    var isSkipped: Bool { if case .skipped = self { true } else { false } }
  }

  init(_ scenario: CheckedScenario) {
    let source = scenario.source
    name = Name(classname: source.scenario.feature, text: scenario.name)
    file = source.file
    line = source.scenario.place.line
    nanoseconds = scenario.nanoseconds
    outcome =
      switch scenario.outcome {
      case .passed: .passed
      case .skipped: .skipped
      case .failed(let failure):
        .failed(
          message: failure.expectation.actual.fr, type: failure.cause.word,
          details: CheckReport(language: .fr, isColoured: false)
            .details(of: failure, in: source.file).joined(separator: "\n"))
      }
  }

  /// A file as a whole.
  init(in file: String, _ outcome: Outcome) {
    name = Name(classname: file, text: "lecture")
    self.file = file
    line = nil
    nanoseconds = 0
    self.outcome = outcome
  }

  func renamed(_ name: Name) -> JUnitCase {
    var renamed = self
    renamed.name = name
    return renamed
  }

  var lines: [String] {
    let place = line.map { " line=\"\($0)\"" } ?? ""
    let head = """
          <testcase classname="\(XMLText.of(name.classname))" name="\(XMLText.of(name.text))" \
      file="\(XMLText.of(file))"\(place) time="\(Self.seconds(nanoseconds))"
      """
    switch outcome {
    case .passed: return [head + "/>"]
    case .skipped:
      return [
        head + ">",
        "      <skipped message=\"\(XMLText.of(GherkinError.Problem.noSteps.words.fr))\"/>",
        "    </testcase>",
      ]
    case .failed(let message, let type, let details):
      return [
        head + ">",
        "      <failure message=\"\(XMLText.of(message))\" type=\"\(type)\">\(XMLText.of(details))</failure>",
        "    </testcase>",
      ]
    case .errored(let sentence):
      let text = XMLText.of(sentence)
      return [
        head + ">", "      <error message=\"\(text)\" type=\"unreadable\">\(text)</error>",
        "    </testcase>",
      ]
    }
  }

  /// « 0.012 ».
  static func seconds(_ nanoseconds: UInt64) -> String {
    let milliseconds = (nanoseconds + 500_000) / 1_000_000
    return "\(milliseconds / 1000)." + "\(1000 + milliseconds % 1000)".dropFirst()
  }
}

extension ScenarioFailure.Cause {
  /// What programs call it.
  fileprivate var word: String {
    switch self {
    case .problem: "unknownStep"
    case .mismatch: "mismatch"
    case .refused: "refused"
    case .impossible: "impossible"
    }
  }
}
