import ClientArea

// Lines that the grammar takes for text although somebody meant a keyword.
extension GherkinParser {
  /// What is wrong with a line that looks like a keyword with its colon; nil where it is plain text.
  func misspelling(in text: String) -> GherkinError.Problem? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let head = text[..<colon]
    let word = String(head).trimmed
    let known = keywords.headers.first { $0.text.caseInsensitiveEquals(word) }
    if let known {
      // Written as it should be, it is a keyword in the wrong place.
      return known.text == head ? nil : .strayKeyword(String(head) + ":", meant: known.text + ":")
    }
    return meant(by: word).map { .strayKeyword(String(head) + ":", meant: $0 + ":") }
  }

  /// The keyword of this language that is nearest to a word, if one is near.
  private func meant(by word: String) -> String? {
    // No keyword is near a word of twice its length, and a long one is dear to compare.
    guard word.utf8.count <= 80 else { return nil }
    var best: (text: String, distance: Int)?
    for language in KeywordLanguage.allCases {
      for kind in HeaderKind.allCases {
        let own = keywords.headers.filter { $0.kind == kind }
        let said = Keywords.of(language).headers.filter { $0.kind == kind }
        for (index, keyword) in said.enumerated() {
          let distance = Letters.distance(word.lowercased(), keyword.text.lowercased())
          guard distance <= max(1, word.count / 4), distance < best?.distance ?? .max else {
            continue
          }
          best = ((own.indices.contains(index) ? own[index] : own[0]).text, distance)
        }
      }
    }
    return best?.text
  }

  /// The same for a line of a description, where text may well have colons: only a line after which steps
  /// begin was meant for a keyword. Where no step may follow, any single word was.
  func misspelling(in text: String, followedBySteps mayHoldSteps: Bool) -> GherkinError.Problem? {
    guard text.utf8.contains(UInt8(ascii: ":")), isFollowedByStep else { return nil }
    if case .header(let kind, let keyword, _) = current {
      return kind == .examples ? nil : .misplacedKeyword(keyword + ":")
    }
    if let problem = misspelling(in: text) { return problem }
    let head = text.prefix { $0 != ":" }
    guard !mayHoldSteps, !head.contains(where: \.isWhitespace) else { return nil }
    return .strayKeyword(String(head) + ":", meant: keywords.word(for: .scenario) + ":")
  }

  private var isFollowedByStep: Bool {
    for line in source.lines.dropFirst(position + 1) {
      switch keywords.token(of: line, in: source) {
      case .blank, .comment: continue
      case .step(let kind, let keyword, _): return kind != .same || keyword != "*"
      case .end, .tags, .header, .row, .docString, .other: return false
      }
    }
    return false
  }
}
