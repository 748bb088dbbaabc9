package import Canvas
package import ClientArea
import Screens
import Store
import Story

/// A demonstration as an asciicast (version 2): what a terminal would have shown, with a marker for each step.
/// Times are counted and not measured, so the same demonstration gives the same bytes (SIM-2).
package struct Cast {
  /// The milliseconds between two steps where nobody asks for another pace.
  package static let usualPace = 4000

  private let size: Size
  private let pace: Int
  private let theme: Theme
  private let isAscii: Bool
  private let language: Language

  package init(
    size: Size, pace: Int = usualPace, theme: Theme, isAscii: Bool = false, language: Language
  ) {
    self.size = size
    self.pace = pace
    self.theme = theme
    self.isAscii = isAscii
    self.language = language
  }

  /// Plays all scenarios to their end, or until a step fails.
  /// - Parameter write: takes the lines of the file.
  /// - Returns: why it did not get to the end, if so.
  package func record(
    _ demo: Demo, write: (String) throws -> Void
  ) throws -> ScenarioFailure? {
    var demo = demo
    var shown: [String] = []
    var time = 0
    var mask = SecretMask()
    try write(header(of: demo))
    repeat {
      // Whoever sees the recording may use no code and no link that it shows.
      try mask.look(at: demo.desk)
      let lines = try lines(of: demo).map { mask.masking($0) }
      let output = Self.output(lines, after: shown)
      if !output.isEmpty { try write(Self.event(at: time, "o", output)) }
      try write(Self.event(at: time, "m", mask.masking(label(of: demo))))
      shown = lines
      time += pace
    } while try demo.goOn()
    // The last picture stays as long as the others.
    try write(Self.event(at: time, "o", ""))
    return demo.failure
  }

  private func header(of demo: Demo) -> String {
    let title = demo.captions.text(demo.scenario.feature, in: language)
    return """
      {"version": 2, "width": \(size.columns), "height": \(size.rows), \
      "title": \(JSONList.quoted(title)), "env": {"TERM": "xterm-256color"}}
      """
  }

  /// The scenario before its first step, then each step as it is told.
  private func label(of demo: Demo) -> String {
    demo.line.map { demo.captions.step($0, in: language) }
      ?? demo.captions.text(demo.scenario.name, in: language)
  }

  private func lines(of demo: Demo) throws -> [String] {
    var program = try Program(
      at: demo.desk, in: demo.performance.surroundings, speaking: language,
      showing: [DemoScreen(demo)])
    let frame = program.frame(of: size)
    return (isAscii ? frame.spelledInAscii : frame).ansiLines(in: theme)
  }

  /// The whole picture at first, then the lines that are not as they were.
  private static func output(_ lines: [String], after shown: [String]) -> String {
    let start = shown.isEmpty ? "\u{1B}[?25l\u{1B}[2J" : ""
    return start
      + lines.enumerated().filter { index, line in
        !shown.indices.contains(index) || shown[index] != line
      }.map { index, line in "\u{1B}[\(index + 1);1H\(line)" }.joined()
  }

  private static func event(at time: Int, _ kind: String, _ data: String) -> String {
    let (seconds, rest) = (time / 1000, "\(1000 + time % 1000)".dropFirst())
    return "[\(seconds).\(rest), \"\(kind)\", \(JSONList.quoted(data))]"
  }
}
