import ClientArea

// The language of the keywords.
extension GherkinParser {
  /// Reads `# language: fr`, above which only comments stand.
  mutating func readLanguage() {
    while current == .blank || current == .comment {
      guard current == .comment, let (name, column) = languageSaid() else {
        pass()
        continue
      }
      let place = Place(line: line.number, column: column)
      skip()
      if let language = KeywordLanguage(rawValue: name) {
        speak(language)
      } else {
        fail(.unknownLanguage(name), at: place)
      }
      return
    }
  }

  private func languageSaid() -> (String, column: Int)? {
    let text = source.text(of: line)
    let parts = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, String(parts[0]).trimmed == "language" else { return nil }
    let name = String(parts[1]).trimmed
    guard !name.isEmpty, name.allSatisfy({ $0.isASCII && ($0.isLetter || "-_".contains($0)) })
    else { return nil }
    return (name, line.column + text.unicodeScalars.count - name.unicodeScalars.count)
  }
}

extension KeywordLanguage {
  /// The keywords in which a file without a language line names its feature; French ones where it names none.
  static func spoken(in source: SourceText) -> Keywords {
    let known = allCases.map(Keywords.of)
    for line in source.lines {
      for keywords in known {
        if case .header(.feature, _, _) = keywords.token(of: line, in: source) { return keywords }
      }
    }
    return .of(.fr)
  }
}
