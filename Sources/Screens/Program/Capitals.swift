package import ClientArea

extension Phrase {
  /// The phrase as a title or a button has it: with a capital first letter.
  package var capitalized: Phrase {
    func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
    return Phrase(stored: capitalized(fr), capitalized(it), capitalized(en))
  }
}
