import ClientArea

/// The text of a step, apart: its words without the values, and the values. Steps are found by their words
/// alone, so that a long catalogue costs no more than a short one.
struct StepText {
  /// The words, with `""` for a text in quotes and `#` for a number.
  private(set) var skeleton = ""
  private(set) var values: [Value] = []

  /// A value and the character at which it stands.
  struct Value: Hashable {
    let text: String
    let position: Int
  }

  /// A text in quotes that nothing closes, at this character.
  struct OpenQuote: Error {
    let position: Int
  }

  init(_ text: String) throws(OpenQuote) {
    var rest = Array(text)[...]
    while let character = rest.first {
      let position = rest.startIndex
      rest.removeFirst()
      switch character {
      case "\"":
        guard let value = Self.value(from: &rest) else { throw OpenQuote(position: position) }
        values.append(Value(text: value.normal, position: position))
        skeleton += "\"\""
      case "’": skeleton += "'"
      case ":":
        // French sets a blank before it, and not everybody does.
        if skeleton.last == " " { skeleton.removeLast() }
        skeleton.append(character)
      case _ where character.isWhitespace: if skeleton.last != " " { skeleton += " " }
      case "0"..."9" where skeleton.last?.isLetter != true:
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        rest.removeFirst(digits.count)
        values.append(Value(text: "\(character)" + digits, position: position))
        skeleton += "#"
      default: skeleton.append(character)
      }
    }
  }

  /// A value in quotes. Inside, a quote is written `\"`, a line feed `\n` and what does not show `\u{200B}`.
  static func quoted(_ value: String) -> String {
    let marked = HiddenSigns.marked(value)
    var text = "\""
    for (index, (scalar, isHidden)) in marked.enumerated() {
      let next = index + 1 < marked.count ? marked[index + 1] : nil
      switch scalar {
      case "\"": text += "\\\""
      case "\n": text += "\\n"
      case "\\":
        text +=
          next.map { $0.isHidden || "\"\\nu\n".unicodeScalars.contains($0.scalar) } ?? true
          ? "\\\\" : "\\"
      case _ where isHidden: text += HiddenSigns.number(of: scalar)
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }

  /// What stands up to the closing quote; nil where there is none.
  private static func value(from rest: inout ArraySlice<Character>) -> String? {
    var value = ""
    while let character = rest.popFirst() {
      switch (character, rest.first) {
      case ("\"", _): return value
      case ("\\", "\""), ("\\", "\\"): value.append(rest.removeFirst())
      case ("\\", "n"):
        value.append("\n")
        rest.removeFirst()
      case ("\\", "u"):
        if let scalar = HiddenSigns.scalar(from: &rest) {
          value.unicodeScalars.append(scalar)
        } else {
          value.append(character)
        }
      default: value.append(character)
      }
    }
    return nil
  }
}
