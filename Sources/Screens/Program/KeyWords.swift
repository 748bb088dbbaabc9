package import Canvas
import ClientArea

/// The words by which people name keys where they write them: in scenarios, and in the interface of lines.
package enum KeyWords {
  /// The key that a word means, in any language, letter case aside: « Entrée », « F5 », « Ctrl-P », « r ».
  package static func key(named word: String) -> Key? {
    if let key = all.first(where: { $0.word.caseInsensitiveEquals(word) })?.key { return key }
    if word.count == 1, let character = word.first { return .character(character) }
    if word.first?.uppercased() == "F", let number = Int(word.dropFirst()),
      (1...12).contains(number)
    {
      return .function(number)
    }
    guard word.lowercased().hasPrefix("ctrl-"), word.count == 6,
      let letter = word.last?.lowercased().first, letter.isASCII, letter.isLetter
    else { return nil }
    return .control(letter)
  }

  /// What scenarios are written with; the first word of a key is its own.
  package static let french: [(word: String, key: Key)] = [
    ("Entrée", .enter), ("Échap", .escape), ("Tab", .tab), ("Maj-Tab", .backTab), ("Haut", .up),
    ("Bas", .down), ("Gauche", .left), ("Droite", .right), ("PageHaut", .pageUp),
    ("PageBas", .pageDown), ("PagePréc", .pageUp), ("PageSuiv", .pageDown), ("Début", .home),
    ("Fin", .end), ("Inser", .insert), ("Suppr", .delete), ("Retour", .backspace),
    ("Espace", .character(" ")),
  ]

  private static let all =
    french + [
      ("Enter", .enter), ("Invio", .enter), ("Esc", .escape), ("Shift-Tab", .backTab),
      ("Maiusc-Tab", .backTab), ("Up", .up), ("Su", .up), ("Down", .down), ("Giù", .down),
      ("Left", .left), ("Sinistra", .left), ("Right", .right), ("Destra", .right),
      ("PageUp", .pageUp), ("PagSu", .pageUp), ("PageDown", .pageDown), ("PagGiù", .pageDown),
      ("Home", .home), ("Inizio", .home), ("End", .end), ("Fine", .end), ("Ins", .insert),
      ("Del", .delete), ("Canc", .delete), ("Backspace", .backspace), ("Space", .character(" ")),
      ("Spazio", .character(" ")),
    ]
}
