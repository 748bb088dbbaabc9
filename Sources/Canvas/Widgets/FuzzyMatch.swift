/// How well a text answers to what was typed: its letters in order, not necessarily side by side,
/// whatever their case and accents.
package enum FuzzyMatch {
  /// The score of a text, higher where letters stand together and begin words; nil when it does not match.
  package static func score(_ query: String, in text: String) -> Int? {
    score(folded: fold(query).filter { $0 != " " }, in: fold(text))
  }

  /// The letters of a text in lower case and without accents.
  package static func fold(_ text: String) -> [Character] {
    var letters: [Character] = []
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        letters.append(contentsOf: String(scalar).lowercased())
      } else if scalar.properties.generalCategory != .nonspacingMark {
        let lower = scalar.properties.lowercaseMapping
        for character in lower {
          if let plain = plain[character] {
            letters.append(contentsOf: plain)
          } else if character.unicodeScalars.allSatisfy({
            $0.properties.generalCategory != .nonspacingMark
          }) {
            letters.append(character)
          }
        }
      }
    }
    return letters
  }

  /// The same with both sides folded, for callers who match many texts.
  static func score(folded query: [Character], in text: [Character]) -> Int? {
    guard let first = query.first else { return 0 }
    var best: Int?
    for start in text.indices where text[start] == first {
      guard let score = score(query, in: text, from: start) else { break }
      best = max(best ?? score, score)
    }
    return best.map { $0 - text.count / 8 }
  }

  private static func score(_ query: [Character], in text: [Character], from start: Int) -> Int? {
    var score = 0
    var wanted = 0
    var last = -2
    for index in start..<text.count where text[index] == query[wanted] {
      let beginsWord = index == 0 || !(text[index - 1].isLetter || text[index - 1].isNumber)
      score += 10 + (last == index - 1 ? 15 : 0) + (beginsWord ? 12 : 0) + (index == 0 ? 10 : 0)
      if last >= 0 { score -= min(8, index - last - 1) }
      last = index
      wanted += 1
      if wanted == query.count { return score }
    }
    return nil
  }

  private static let plain: [Character: String] = {
    let groups = [
      "a": "àáâãäåāăą", "c": "çćĉċč", "d": "ďđð", "e": "èéêëēĕėęě", "g": "ĝğġģ", "h": "ĥħ",
      "i": "ìíîïĩīĭįı", "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņňŉ", "o": "òóôõöøōŏő",
      "r": "ŕŗř", "s": "śŝşšș", "t": "ţťŧț", "u": "ùúûüũūŭůűų", "w": "ŵ", "y": "ýÿŷ", "z": "źżž",
      "ae": "æ", "oe": "œ", "ss": "ß", "'": "’",
    ]
    var plain: [Character: String] = [:]
    for (letter, accented) in groups { for character in accented { plain[character] = letter } }
    return plain
  }()
}
