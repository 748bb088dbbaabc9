package import ClientArea

extension Phrase {
  /// The phrase as a title or a button has it: with a capital first letter.
  package var capitalized: Phrase {
    func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
    return Phrase(stored: capitalized(fr), capitalized(it), capitalized(en))
  }

  /// The phrase as the footer has it: with a small first letter, save where a word is all capitals.
  func uncapitalized(in language: Language) -> String {
    let text = self[language]
    if let first = text.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) {
      return text
    }
    let rest = text.dropFirst()
    return rest.first?.isUppercase == true ? text : text.prefix(1).lowercased() + rest
  }

  /// The phrase as the title of what must be seen has it.
  package var inCapitals: Phrase {
    Phrase(stored: fr.uppercased(), it.uppercased(), en.uppercased())
  }
}
