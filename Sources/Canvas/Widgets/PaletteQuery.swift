/// How well something answers to what was typed; the greater, the better.
enum PaletteRank: Comparable, Hashable {
  /// Its letters stand in that order: the higher, the closer together.
  case letters(Int)
  /// All words stand somewhere in it.
  case elsewhere
  case inName, beginsWords, beginsName, isName
}

/// What an item is found by, without case and accents.
struct PaletteText: Hashable, Sendable {
  let name: [Character]
  let code: [Character]
  /// All of it.
  let whole: [Character]

  init(_ item: Palette.Item) {
    name = FuzzyMatch.fold(item.title)
    code = FuzzyMatch.fold(item.code)
    let rest = [item.detail, item.kind, item.group, item.key].filter { !$0.isEmpty }.joined(
      separator: " ")
    whole = name + [" "] + code + [" "] + FuzzyMatch.fold(rest)
  }
}

/// What was typed, word by word.
struct PaletteQuery {
  private let text: [Character]
  private let words: [[Character]]

  init(_ typed: String) {
    words = FuzzyMatch.fold(typed).split(separator: " ").map(Array.init)
    text = Array(words.joined(separator: [" "]))
  }

  /// - Parameter wordsAlone: whether letters that stand apart are no answer.
  /// - Returns: nil for what does not answer.
  func rank(of item: PaletteText, wordsAlone: Bool) -> PaletteRank? {
    guard !words.isEmpty else { return wordsAlone ? nil : .elsewhere }
    if item.name == text || item.code == text { return .isName }
    if item.name.starts(with: text) { return .beginsName }
    if words.allSatisfy({ Self.begins($0, aWordOf: item.name) }) { return .beginsWords }
    if words.allSatisfy({ Self.stands($0, in: item.name) }) { return .inName }
    if words.allSatisfy({ Self.stands($0, in: item.whole) }) { return .elsewhere }
    guard !wordsAlone else { return nil }
    return FuzzyMatch.score(folded: Array(words.joined()), in: item.whole)
      .map(PaletteRank.letters)
  }

  private static func stands(_ word: [Character], in text: [Character]) -> Bool {
    places(of: word, in: text) { _ in true }
  }

  private static func begins(_ word: [Character], aWordOf text: [Character]) -> Bool {
    places(of: word, in: text) { $0 == 0 || !(text[$0 - 1].isLetter || text[$0 - 1].isNumber) }
  }

  private static func places(
    of word: [Character], in text: [Character], where isWanted: (Int) -> Bool
  ) -> Bool {
    guard let first = word.first, text.count >= word.count else { return false }
    return (0...(text.count - word.count)).contains { start in
      text[start] == first && text[start...].starts(with: word) && isWanted(start)
    }
  }
}
