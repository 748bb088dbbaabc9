/// « d'Atelier Kerval », « qu'Atelier Kerval »: what French takes from « de » and « que » before a vowel.
package enum Elision {
  /// The words that lose their vowel. Others in « -que » keep it: « le contact technique Atelier Kerval ».
  private static let losing = [
    "de", "que", "jusque", "lorsque", "puisque", "quoique",
  ]

  /// Takes the vowel from the word with which a text ends, where what follows asks for it. Names
  /// with an h keep it, since nothing says whether it is an aspirate one; of the words of the trade it is known.
  package static func prepare(_ text: inout String, for name: some StringProtocol) {
    guard text.hasSuffix(" "), let first = name.unicodeScalars.first,
      isVowel(first) || hasMuteH(name)
    else { return }
    let letters = text.unicodeScalars
    let end = letters.index(before: letters.endIndex)
    var start = end
    while start > letters.startIndex {
      let before = letters.index(before: start)
      guard letters[before].properties.isAlphabetic else { break }
      start = before
    }
    guard losing.contains(text[start..<end].lowercased()) else { return }
    text.unicodeScalars.removeLast(2)
    text += "'"
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
