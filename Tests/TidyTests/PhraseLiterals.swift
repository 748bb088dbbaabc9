import ClientArea

/// The texts of the phrases that a source file writes, as their readers get them: « fr: "…" », « it: "…" », « en: "…" ».
/// What is counted in them stands as a number with its word; whatever else is put into them, as the name « Xy », which
/// no law minds.
struct PhraseLiterals {
  struct Literal {
    let language: Language
    let text: String
    /// The words behind the numbers in it, as several are called, where one is called otherwise.
    let counted: [String]
    /// Counted from one.
    let line: Int
  }

  private let text: [Character]
  /// What every number in them is.
  private let count: Int
  private var place = 0
  private var words: [String] = []
  private var line = 1

  /// Those of a source text, in order.
  /// - Parameter count: what every number is that is put into them.
  static func all(in source: String, counting count: Int = 2) -> [Literal] {
    var reader = PhraseLiterals(text: Array(source), count: count)
    var found: [Literal] = []
    while let literal = reader.next() { found.append(literal) }
    return found
  }

  private init(text: [Character], count: Int) {
    self.text = text
    self.count = count
  }

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
        words = []
        if place < text.count, text[place] == "\"" {
          let text = literal(in: language)
          return Literal(language: language, text: text, counted: words, line: start)
        }
        if starts("(\"", at: place), let text = numbers(in: language) {
          return Literal(language: language, text: text, counted: words, line: start)
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
  private mutating func literal(in language: Language) -> String {
    let end = starts("\"\"\"", at: place) ? "\"\"\"" : "\""
    advance(by: end.count)
    var read = ""
    while place < text.count, !starts(end, at: place) {
      if starts("\\(", at: place) {
        let start = place
        skipInterpolation()
        read += value(of: String(text[(start + 2)..<(place - 1)]), language)
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

  /// What stands for the values put into a text.
  private mutating func value(of source: String, _ language: Language) -> String {
    if source.hasPrefix("number:") { return "\(count)" }
    guard let words = source.wholeMatch(of: /(?s:.*),\s*"([^"]*)",\s*"([^"]*)"/) else {
      return "Xy"
    }
    return counted(String(words.output.1), String(words.output.2), language)
  }

  private mutating func counted(_ one: String, _ many: String, _ language: Language) -> String {
    let (first, several) = (one.prefix { $0 != " " }, many.prefix { $0 != " " })
    if first != several { words.append(String(several)) }
    return "\(count) \(language.form(of: count, (one, many)))"
  }

  /// « ("ligne", "lignes") » of `Phrase.counted`, as it is counted; nil where something else stands here.
  private mutating func numbers(in language: Language) -> String? {
    guard let end = text[place...].firstIndex(of: ")"),
      let words = String(text[place...end]).wholeMatch(of: /\("([^"]*)",\s*"([^"]*)"\)/)
    else { return nil }
    return counted(String(words.output.1), String(words.output.2), language)
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
