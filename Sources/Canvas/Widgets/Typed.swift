/// What of a typed or pasted text is kept.
enum Typed {
  /// The text without control characters, but with what `replacement` gives for some of them.
  static func text(_ text: some StringProtocol, replacement: (Character) -> Character?) -> String {
    var kept = ""
    for character in text {
      if let other = replacement(character) {
        kept.append(other)
      } else if character.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) {
        kept.append(character)
      }
    }
    return kept
  }
}
