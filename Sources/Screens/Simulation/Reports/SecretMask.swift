import ClientArea
package import Store

/// Hides what opens something by itself: access codes and quick renewal links, those of now and those that were
/// seen before. A part of one is hidden too, since a screen may cut it.
package struct SecretMask {
  /// The shortest part of a secret that is not there by accident.
  private static let shortest = 8
  private static let mark: Character = "•"

  private var known: Set<String> = []
  /// Every part of that length of every secret.
  private var parts: Set<Substring> = []

  package init() {}

  /// Hides what is secret now.
  package init(at desk: Desk) throws { try look(at: desk) }

  /// Takes in what is secret now.
  package mutating func look(at desk: Desk) throws {
    for secret in try desk.answer(KnownSecrets(), as: .visitor)
    where known.insert(secret).inserted {
      var rest = secret[...]
      while rest.count >= Self.shortest {
        parts.insert(rest.prefix(Self.shortest))
        rest.removeFirst()
      }
    }
  }

  /// The text, as long as before, with a dot for every character of a secret.
  package func masking(_ text: String) -> String {
    var characters = Array(text)
    var start = text.startIndex
    var index = 0
    while let end = text.index(start, offsetBy: Self.shortest, limitedBy: text.endIndex) {
      if parts.contains(text[start..<end]) {
        for position in index..<index + Self.shortest { characters[position] = Self.mark }
      }
      start = text.index(after: start)
      index += 1
    }
    return String(characters)
  }
}
