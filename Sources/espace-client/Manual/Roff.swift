/// Writes a page for `man`, in the macros of man(7).
struct Roff {
  private(set) var text = ""

  mutating func comment(_ words: String) { line(".\\\" " + words) }

  /// The first line that counts: `.TH`. Lines stay ragged and words whole, since many are to be typed.
  mutating func title(_ name: String, section: Int) {
    line(".TH \"\(escaped(name.uppercased()))\" \"\(section)\"")
    line(".nh")
    line(".ad l")
  }

  mutating func section(_ name: String) { line(".SH \(quoted(name.uppercased()))") }

  mutating func subsection(_ name: String) { line(".SS \(quoted(name))") }

  mutating func paragraph(_ words: String) {
    line(".PP")
    prose(words)
  }

  /// A term and, set in from it, what it means.
  mutating func item(_ term: String, _ meaning: String) {
    line(".TP")
    line(".B \(quoted(term))")
    prose(meaning)
  }

  /// A command in bold and what follows it, as a line of a synopsis.
  mutating func synopsis(_ command: String, _ words: [String]) {
    line(".HP")
    line("\\fB\(escaped(command))\\fR" + words.map { " " + bound($0) }.joined())
  }

  private mutating func prose(_ words: String) {
    // A line that begins with a dot or a quote would be taken for a macro.
    let guarded = words.first.map { ".'".contains($0) } == true ? "\\&" : ""
    line(guarded + escaped(words))
  }

  /// A word whose blanks break no line.
  private func bound(_ word: String) -> String {
    escaped(word).split(separator: " ").joined(separator: "\\ ")
  }

  private func quoted(_ words: String) -> String {
    let doubled = escaped(words).split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + doubled.joined(separator: "\"\"") + "\""
  }

  /// Letters beyond ASCII are written by number, so that every formatter reads them.
  private func escaped(_ words: String) -> String {
    words.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "'": escaped += "\\(aq"
      case "`": escaped += "\\(ga"
      case "^": escaped += "\\(ha"
      case "~": escaped += "\\(ti"
      case _ where scalar.isASCII: escaped.unicodeScalars.append(scalar)
      default: escaped += "\\[u" + Self.hex(scalar.value) + "]"
      }
    }
  }

  /// At least four digits.
  private static func hex(_ number: UInt32) -> String {
    let digits = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private mutating func line(_ line: String) { text += line + "\n" }
}
