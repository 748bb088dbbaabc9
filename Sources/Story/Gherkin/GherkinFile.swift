/// What was read from one file: a feature, and what is wrong with the file. A file of blank lines and comments
/// has no feature and nothing wrong.
package struct GherkinFile: Sendable {
  /// The path, as messages give it.
  package let path: String
  /// The language of the keywords.
  package let language: KeywordLanguage
  package let feature: Feature?
  package let comments: [Comment]
  /// In the order of their places; the file is only to be run where there are none.
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
    var parser = GherkinParser(of: SourceText(bytes), at: path)
    let feature = parser.document()
    self.init(
      path: path, language: parser.keywords.language, feature: feature,
      comments: parser.comments, errors: parser.errors)
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
