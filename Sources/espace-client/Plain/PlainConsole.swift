import Canvas
import ClientArea
import Glibc
import Screens
import Terminal

/// The interface as lines of text and a prompt (`--plain`), for screen readers, for braille and for whatever is no
/// terminal: nothing is drawn over anything, and after each answer only what is new is said.
struct PlainConsole: Console {
  /// Tall enough for most lists to be read whole, and so wide that no text is cut: whoever reads the lines wraps them.
  let size = Size(rows: 60, columns: 240)
  private let language: Language
  private let isAscii: Bool
  private var page = PlainPage()
  private var input: LineInput
  /// Keys of a line that was typed, which wait for their turn.
  private var waiting: [Key] = []
  private var isAsking = false
  let hearsOfChanges: Bool

  var now: Int { Waiting.now }

  /// - Parameter data: what tells that somebody else wrote to the data, if anything does.
  init(speaking language: Language, isAscii: Bool, watching data: DataWatch?) throws {
    self.language = language
    self.isAscii = isAscii || Environment.printsAscii(to: STDOUT_FILENO)
    input = LineInput(watching: data)
    hearsOfChanges = data != nil
    try say(PlainWords.welcome[language])
  }

  mutating func show(_ frame: Frame) throws {
    let news = page.turn(to: frame)
    guard !news.isEmpty else { return }
    if isAsking { try say("") }
    isAsking = false
    for line in news { try say(line) }
  }

  mutating func nextKey(timeout: Int?) throws -> Key? {
    if !waiting.isEmpty { return waiting.removeFirst() }
    guard timeout != 0 else { return nil }
    if !isAsking { try say("> ", ending: "") }
    isAsking = true
    switch input.line(within: timeout) {
    case .none: return nil
    case .over: return .hangUp
    case .line(let text):
      isAsking = false
      return try take(text)
    }
  }

  private mutating func take(_ text: String) throws -> Key? {
    switch PlainAnswer(text) {
    case .again:
      for line in page.all { try say(line) }
    case .keys(let keys):
      waiting = Array(keys.dropFirst())
      return keys.first
    case .unknown(let word): try say(PlainWords.unknown(word)[language])
    }
    return nil
  }

  /// The terminal's own selection copies what is said.
  func copy(_ text: String) {}
  /// The shell's own job control stops a program that has taken nothing from the terminal.
  func suspend() {}
  func use(_ theme: Theme) {}

  private func say(_ text: String, ending end: String = "\n") throws {
    StandardOutput.line(isAscii ? Ascii.spelling(of: text) : text, ending: end)
    try StandardOutput.flush()
  }
}
