import Canvas
import ClientArea
import Screens
import Story

/// A key by the name on a French keyboard.
struct KeyPress: StepValue {
  let key: Key

  init(_ key: Key) { self.key = key }

  static let placeholder = "touche"

  init(reading text: String) throws(StepValueProblem) {
    guard let key = KeyWords.key(named: text) else {
      let words = KeyWords.french.map(\.word).joined(separator: ", ")
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
    if let word = KeyWords.french.first(where: { $0.key == key })?.word { return word }
    switch key {
    case .function(let number): return "F\(number)"
    case .control(let letter): return "Ctrl-\(letter.uppercased())"
    case .character(let character): return String(character)
    case .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right,
      .home, .end, .pageUp, .pageDown, .paste, .mouse, .resize, .hangUp:
      return ""
    }
  }
}
