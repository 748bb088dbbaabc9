import Canvas
import ClientArea
import Glibc
import Screens
import Terminal

/// The interface as lines of text and a prompt (`--plain`), for screen readers, for braille and for whatever is no
/// terminal: nothing is drawn over anything, and after each answer only what is new is said.
struct PlainConsole: Console {
  /// Tall enough for most lists to be read whole, and as wide as the widest popup.
  let size = Size(rows: 60, columns: 80)
  private let language: Language
  private var page = PlainPage()
  private var input: LineInput
  /// Keys of a line that was typed, which wait for their turn.
  private var waiting: [Key] = []
  private var isAsking = false
  let hearsOfChanges: Bool

  var now: Int { Waiting.now }

  /// - Parameter data: what tells that somebody else wrote to the data, if anything does.
  init(speaking language: Language, watching data: DataWatch?) throws {
    self.language = language
    input = LineInput(watching: data)
    hearsOfChanges = data != nil
    try Self.say(PlainWords.welcome[language])
  }

  mutating func show(_ frame: Frame) throws {
    let news = page.turn(to: frame)
    guard !news.isEmpty else { return }
    if isAsking { try Self.say("") }
    isAsking = false
    for line in news { try Self.say(line) }
  }

  mutating func nextKey(timeout: Int?) throws -> Key? {
    if !waiting.isEmpty { return waiting.removeFirst() }
    guard timeout != 0 else { return nil }
    if !isAsking { try Self.say("> ", ending: "") }
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
      for line in page.all { try Self.say(line) }
    case .keys(let keys):
      waiting = Array(keys.dropFirst())
      return keys.first
    case .unknown(let word): try Self.say(PlainWords.unknown(word)[language])
    }
    return nil
  }

  /// The terminal's own selection copies what is said.
  func copy(_ text: String) {}
  /// The shell's own job control stops a program that has taken nothing from the terminal.
  func suspend() {}
  func use(_ theme: Theme) {}

  private static func say(_ text: String, ending end: String = "\n") throws {
    StandardOutput.line(text, ending: end)
    try StandardOutput.flush()
  }
}
