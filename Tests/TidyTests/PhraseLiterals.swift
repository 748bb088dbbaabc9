import ClientArea

/// The texts of the phrases that a source file writes, as their readers get them: « fr: "…" », « it: "…" », « en: "…" ».
/// Whatever is put into them stands as the name « Xy », which no law minds.
struct PhraseLiterals {
  struct Literal {
    let language: Language
    let text: String
    /// Counted from one.
    let line: Int
  }

  private let text: [Character]
  private var place = 0
  private var line = 1

  /// Those of a source text, in order.
  static func all(in source: String) -> [Literal] {
    var reader = PhraseLiterals(text: Array(source))
    var found: [Literal] = []
    while let literal = reader.next() { found.append(literal) }
    return found
  }

  private init(text: [Character]) { self.text = text }

  private func starts(_ word: String, at index: Int) -> Bool {
    text[index...].starts(with: word)
  }

  private mutating func advance(by count: Int = 1) {
    for _ in 0..<count where place < text.count {
      if text[place] == "\n" { line += 1 }
      place += 1
    }
  }

  private mutating func next() -> Literal? {
    while place < text.count {
      if let language = language() {
        advance(by: 3)
        while place < text.count, text[place].isWhitespace { advance() }
        let start = line
        if place < text.count, text[place] == "\"" {
          return Literal(language: language, text: literal(), line: start)
        }
      }
      advance()
    }
    return nil
  }

  /// The language whose label stands here.
  private func language() -> Language? {
    guard place == 0 || !(text[place - 1].isLetter || text[place - 1] == "\\") else { return nil }
    return Language.allCases.first { starts("\($0.rawValue):", at: place) }
  }

  /// Reads from the opening quotation mark behind the closing one.
  private mutating func literal() -> String {
    let end = starts("\"\"\"", at: place) ? "\"\"\"" : "\""
    advance(by: end.count)
    var read = ""
    while place < text.count, !starts(end, at: place) {
      if starts("\\(", at: place) {
        read += "Xy"
        skipInterpolation()
      } else if text[place] == "\\" {
        advance()
        read += text[place] == "n" ? "\n" : text[place] == "\n" ? "" : String(text[place])
        let joinsLines = text[place] == "\n"
        advance()
        if joinsLines { skipIndentation() }
      } else if text[place] == "\n" {
        read += "\n"
        advance()
        skipIndentation()
      } else {
        read.append(text[place])
        advance()
      }
    }
    advance(by: end.count)
    return read
  }

  private mutating func skipIndentation() {
    while place < text.count, text[place] == " " { advance() }
  }

  private mutating func skipInterpolation() {
    var depth = 0
    advance()
    repeat {
      if text[place] == "(" { depth += 1 }
      if text[place] == ")" { depth -= 1 }
      advance()
    } while depth > 0 && place < text.count
  }
}
