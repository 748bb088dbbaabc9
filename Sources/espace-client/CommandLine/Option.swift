import ClientArea

/// One option, as `getopt_long`, the help, the completions and the manual all know it.
struct Option {
  /// Without its dashes: « db ».
  let name: String
  /// What it takes; nil for a switch.
  let value: ValueKind?
  let meaning: Phrase
  /// Whether nothing can be done without it.
  let isRequired: Bool
  /// The same in one letter.
  let letter: Character?

  init(
    _ name: String, taking value: ValueKind? = nil, _ meaning: Phrase, isRequired: Bool = false,
    letter: Character? = nil
  ) {
    self.name = name
    self.value = value
    self.meaning = meaning
    self.isRequired = isRequired
    self.letter = letter
  }

  /// « --db FICHIER ».
  func form(in language: Language) -> String {
    guard let value else { return "--\(name)" }
    return "--\(name) \(value.placeholder[language])"
  }
}

/// A word that is no option, at its place behind the verb.
struct Operand {
  let value: ValueKind
  let meaning: Phrase
  /// Whether there may be more of them.
  var repeats = false

  /// « CHEMIN… ».
  func form(in language: Language) -> String {
    value.placeholder[language] + (repeats ? "…" : "")
  }
}
