import Canvas
import ClientArea

/// A key by the name on a French keyboard.
struct KeyPress: StepValue {
  let key: Key

  init(_ key: Key) { self.key = key }

  static let placeholder = "touche"

  init(reading text: String) throws(StepValueProblem) {
    guard let key = Self.key(named: text) else {
      let words = Self.names.map(\.name).joined(separator: ", ")
      throw StepValueProblem(
        text,
        expected: Phrase(
          fr: "une touche : \(words), F1 à F12, Ctrl-P ou un caractère",
          it: "un tasto: \(words), da F1 a F12, Ctrl-P o un carattere",
          en: "a key: \(words), F1 to F12, Ctrl-P or a character"))
    }
    self.key = key
  }

  var written: String {
    if let name = Self.names.first(where: { $0.key == key })?.name { return name }
    switch key {
    case .function(let number): return "F\(number)"
    case .control(let letter): return "Ctrl-\(letter.uppercased())"
    case .character(let character): return String(character)
    case .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right,
      .home, .end, .pageUp, .pageDown, .paste, .mouse, .resize, .hangUp:
      return ""
    }
  }

  private static func key(named text: String) -> Key? {
    if let key = names.first(where: { $0.name.caseInsensitiveEquals(text) })?.key { return key }
    if text.count == 1, let character = text.first { return .character(character) }
    if text.first == "F", let number = Int(text.dropFirst()), (1...12).contains(number) {
      return .function(number)
    }
    guard text.hasPrefix("Ctrl-"), text.count == 6, let letter = text.last?.lowercased().first,
      letter.isASCII, letter.isLetter
    else { return nil }
    return .control(letter)
  }

  /// The first name of a key is the one that is written.
  private static let names: [(name: String, key: Key)] = [
    ("Entrée", .enter), ("Échap", .escape), ("Tab", .tab), ("Maj-Tab", .backTab), ("Haut", .up),
    ("Bas", .down), ("Gauche", .left), ("Droite", .right), ("PageHaut", .pageUp),
    ("PageBas", .pageDown), ("PagePréc", .pageUp), ("PageSuiv", .pageDown), ("Début", .home),
    ("Fin", .end), ("Inser", .insert), ("Suppr", .delete), ("Retour", .backspace),
    ("Espace", .character(" ")),
  ]
}
