/// « d'Atelier Kerval », « qu'Atelier Kerval »: what French takes from « de » and « que » before a vowel.
package enum Elision {
  /// Takes the vowel from the word with which a text ends, where the name that follows asks for it. Names
  /// with an h keep it, since nothing says whether it is an aspirate one.
  package static func prepare(_ text: inout String, for name: some StringProtocol) {
    guard let first = name.unicodeScalars.first, isVowel(first) else { return }
    for word in ["de ", "que "] where text.utf8.count >= word.utf8.count && text.hasSuffix(word) {
      let before = text.unicodeScalars.dropLast(word.unicodeScalars.count).last
      // « jusque » and « lorsque » lose it too; « aide » and « Inde » do not.
      guard word == "que " || before.map({ !$0.properties.isAlphabetic }) ?? true else { return }
      text.unicodeScalars.removeLast(2)
      text += "'"
      return
    }
    if text == "De " || text.hasSuffix(" De ") {
      text.unicodeScalars.removeLast(2)
      text += "'"
    }
  }

  /// Whether a letter is one of the vowels before which French elides, with or without an accent. Figures
  /// and y do not count: « de 11 clients », « de Yann ».
  private static func isVowel(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "a", "e", "i", "o", "u", "A", "E", "I", "O", "U", "œ", "Œ", "æ", "Æ": true
    case "à", "â", "ä", "é", "è", "ê", "ë", "î", "ï", "ô", "ö", "ù", "û", "ü": true
    case "À", "Â", "Ä", "É", "È", "Ê", "Ë", "Î", "Ï", "Ô", "Ö", "Ù", "Û", "Ü": true
    default: false
    }
  }
}
