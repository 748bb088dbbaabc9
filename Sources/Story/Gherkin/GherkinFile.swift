/// What was read from one file: a feature, and what is wrong with the file. A file of blank lines and comments
/// has no feature and nothing wrong.
package struct GherkinFile: Sendable {
  /// The path, as messages give it.
  package let path: String
  /// The language of the keywords.
  package let language: KeywordLanguage
  package let feature: Feature?
  package let comments: [Comment]
  /// In the order of their places, the size of the whole last; the file is only to be run where there are none.
  package let errors: [GherkinError]

  /// A line that begins with `#`.
  package struct Comment: Hashable, Sendable {
    package let place: Place
    /// With the `#`.
    package let text: String
  }

  /// Reads the bytes of a file. Reads on after a fault, so that several can be told at once.
  package init(_ bytes: [UInt8], at path: String) {
    if let place = UnreadableByte.place(in: bytes) {
      self.init(
        path: path, language: .fr, feature: nil, comments: [],
        errors: [GherkinError(file: path, place: place, problem: .notUTF8)])
      return
    }
    let source = SourceText(bytes)
    guard !source.isTooLong else {
      let end = Place(line: SourceText.mostLines + 1, column: 1)
      self.init(
        path: path, language: .fr, feature: nil, comments: [],
        errors: [
          GherkinError(file: path, place: end, problem: .tooManyLines(SourceText.mostLines))
        ])
      return
    }
    var parser = GherkinParser(of: source, at: path)
    let feature = parser.document()
    let outlines = feature?.outlineFaults(in: path) ?? []
    let errors = (parser.errors + outlines).sorted { $0.place < $1.place }
      .prefix(GherkinParser.mostErrors)
    self.init(
      path: path, language: parser.keywords.language, feature: feature,
      comments: parser.comments, errors: errors + Self.faultOfSize(feature, in: path))
  }

  /// So many steps and tags are run at a time, each counted in every scenario that has it, and a scenario as three:
  /// what they become has to fit into memory.
  package static let mostSteps = 400_000

  private static func faultOfSize(_ feature: Feature?, in path: String) -> [GherkinError] {
    guard let feature, feature.size > mostSteps else { return [] }
    return [GherkinError(file: path, place: feature.place, problem: .tooManySteps(mostSteps))]
  }

  package init(_ text: String, at path: String) { self.init(Array(text.utf8), at: path) }

  private init(
    path: String, language: KeywordLanguage, feature: Feature?, comments: [Comment],
    errors: [GherkinError]
  ) {
    self.path = path
    self.language = language
    self.feature = feature
    self.comments = comments
    self.errors = errors
  }
}
