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
    // Nearly every word begins with two plain letters, of which nothing has to be looked up.
    let small = UInt8(ascii: "a")...UInt8(ascii: "z")
    if let first = text.utf8.first, first < 0x80 {
      if !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) { return text }
      if let second = text.utf8.dropFirst().first, small.contains(second) {
        return String(Unicode.Scalar(first | 0x20)) + text.dropFirst()
      }
    }
    let rest = text.dropFirst()
    return rest.first?.isUppercase == true ? text : text.prefix(1).lowercased() + rest
  }

  /// The phrase as the title of what must be seen has it.
  package var inCapitals: Phrase {
    Phrase(stored: fr.uppercased(), it.uppercased(), en.uppercased())
  }
}
