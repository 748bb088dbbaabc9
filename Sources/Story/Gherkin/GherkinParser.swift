/// Reads a feature line by line. What a line may be depends on what came before; a line that may not stand
/// where it stands is told and skipped.
struct GherkinParser {
  let path: String
  let source: SourceText
  private(set) var keywords: Keywords
  private(set) var comments: [GherkinFile.Comment] = []
  private(set) var errors: [GherkinError] = []
  /// What the line at hand is.
  private(set) var current = Token.end
  private(set) var position = 0
  /// Tags that were read and belong to what follows.
  var waitingTags: [Tag] = []
  /// The kind of the step before, for « Et » and its like.
  var previousKind = StepKind.given

  /// After so many faults nobody reads on.
  static let mostErrors = 10

  init(of source: SourceText, at path: String) {
    self.source = source
    self.path = path
    keywords = KeywordLanguage.spoken(in: source)
    settle()
  }

  /// Reads the whole file. A file of blanks and comments has no feature.
  mutating func document() -> Feature? {
    readLanguage()
    while true {
      readTags()
      switch current {
      case .end:
        if !waitingTags.isEmpty || !errors.isEmpty { refuseEnd(expecting: [.header(.feature)]) }
        return nil
      case .header(.feature, let keyword, let name): return feature(keyword, name)
      case .header, .step, .row, .docString, .other:
        refuse(expecting: [.language, .tags, .header(.feature)])
        while !isAtFeatureOrEnd { pass() }
      case .blank, .comment, .tags: pass()
      }
    }
  }

  /// The line at hand. At the end of the file: where the next one would begin.
  var line: SourceLine {
    guard position < source.lines.count else {
      return SourceLine(
        number: source.lines.count + 1, column: 1, start: 0, end: 0, rawStart: 0, rawEnd: 0)
    }
    return source.lines[position]
  }

  var isAtEndOfFile: Bool { position >= source.lines.count }

  /// Goes on to the next line.
  mutating func pass() {
    if current == .comment {
      comments.append(GherkinFile.Comment(place: line.place, text: source.text(of: line)))
    }
    skip()
  }

  /// Goes on to the next line, whatever this one is.
  mutating func skip() {
    position += 1
    settle()
  }

  mutating func passBlanksAndComments() {
    while current == .blank || current == .comment { pass() }
  }

  /// What follows after tags, comments and blank lines.
  func tokenAfterTags() -> Token {
    for line in source.lines.dropFirst(position) {
      let token = keywords.token(of: line, in: source)
      switch token {
      case .blank, .comment, .tags: continue
      case .end, .header, .step, .row, .docString, .other: return token
      }
    }
    return .end
  }

  mutating func fail(_ problem: GherkinError.Problem, at place: Place? = nil) {
    errors.append(GherkinError(file: path, place: place ?? line.place, problem: problem))
    if errors.count >= Self.mostErrors { current = .end }
  }

  /// Tells that the line at hand may not stand here, and skips it.
  mutating func refuse(expecting expected: [GherkinError.Expectation]) {
    let text = source.text(of: line)
    fail(
      misspelling(in: text)
        ?? .unexpected(text, expected: expected, keywords.language))
    pass()
  }

  /// Tells that something has to follow where the file ends.
  mutating func refuseEnd(expecting expected: [GherkinError.Expectation]) {
    guard errors.isEmpty || isAtEndOfFile && !waitingTags.isEmpty else { return }
    fail(.unexpectedEnd(expected: expected, keywords.language))
  }

  /// Uses other keywords from here on.
  mutating func speak(_ language: KeywordLanguage) {
    keywords = .of(language)
    settle()
  }

  private mutating func settle() {
    let mayGoOn = errors.count < Self.mostErrors && position < source.lines.count
    current = mayGoOn ? keywords.token(of: source.lines[position], in: source) : .end
  }

  private var isAtFeatureOrEnd: Bool {
    switch current {
    case .end, .header(.feature, _, _): true
    case .blank, .comment, .tags, .header, .step, .row, .docString, .other: false
    }
  }
}
