/// What a word loses before a vowel: « d'Atelier Kerval » and « qu'Atelier Kerval » in French, « l'11 feb » and
/// « dall'8 mar » in Italian.
package enum Elision {
  /// The words that lose their vowel. Others in « -que » keep it: « le contact technique Atelier Kerval ».
  private static let losing = [
    "de", "que", "jusque", "lorsque", "puisque", "quoique",
  ]

  /// Italian's article and what it makes of prepositions, and what becomes of them.
  private static let articles = [
    "il": "l'", "al": "all'", "dal": "dall'", "del": "dell'", "nel": "nell'", "sul": "sull'",
  ]

  /// Takes the vowel from the word with which a text ends, where what follows asks for it.
  package static func prepare(
    _ text: inout String, for name: some StringProtocol, in language: Language
  ) {
    switch language {
    case .fr: prepareFrench(&text, for: name)
    case .it: prepareItalian(&text, for: name)
    case .en: break
    }
  }

  /// Names with an h keep the vowel, since nothing says whether it is an aspirate one; of the words of the trade it is
  /// known.
  private static func prepareFrench(_ text: inout String, for name: some StringProtocol) {
    guard text.hasSuffix(" "), let first = name.unicodeScalars.first,
      isVowel(first) || hasMuteH(name), losing.contains(lastWord(of: text).lowercased())
    else { return }
    text.unicodeScalars.removeLast(2)
    text += "'"
  }

  /// Before eight and eleven, as the day of a date or a rate has them. Names in Italian sentences have no article.
  private static func prepareItalian(_ text: inout String, for number: some StringProtocol) {
    guard text.hasSuffix(" "), beginsWithVowel(number) else { return }
    let word = String(lastWord(of: text))
    guard let elided = articles[word.lowercased()] else { return }
    text.unicodeScalars.removeLast(word.unicodeScalars.count + 1)
    text +=
      word.first?.isUppercase == true ? elided.prefix(1).uppercased() + elided.dropFirst() : elided
  }

  /// « otto », « ottanta », « undici ».
  private static func beginsWithVowel(_ number: some StringProtocol) -> Bool {
    let digits = number.prefix { $0.isASCII && $0.isNumber }
    return digits.first == "8" || digits == "11"
  }

  /// The letters before the blank with which a text ends.
  private static func lastWord(of text: String) -> Substring {
    let letters = text.unicodeScalars
    let end = letters.index(before: letters.endIndex)
    var start = end
    while start > letters.startIndex {
      let before = letters.index(before: start)
      guard letters[before].properties.isAlphabetic else { break }
      start = before
    }
    return text[start..<end]
  }

  /// « d'hébergement », « d'Hébergeur Exemple », « d'hôtel ».
  private static func hasMuteH(_ name: some StringProtocol) -> Bool {
    guard name.first == "h" || name.first == "H" else { return false }
    return ["héberge", "hôtel", "heure", "homme", "huile", "histoire", "horloge"].contains {
      name.lowercased().hasPrefix($0)
    }
  }

  /// Whether a letter is one of the vowels before which French elides, with or without an accent. Figures
  /// and y do not count: « de 11 clients », « de Yann ».
  private static func isVowel(_ letter: Unicode.Scalar) -> Bool {
    "aeiouàâäéèêëîïôöùûüœæ".unicodeScalars.contains(letter)
      || "AEIOUÀÂÄÉÈÊËÎÏÔÖÙÛÜŒÆ".unicodeScalars.contains(letter)
  }
}
