import Story

/// Text for XML 1.0, in attributes and between tags.
enum XMLText {
  /// What the format cannot carry is replaced; what does not show, or breaks an attribute, goes by its number.
  static func of(_ text: String) -> String {
    var escaped = ""
    for (scalar, isHidden) in HiddenSigns.marked(text) {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\n", "\r", "\t": escaped += "&#\(scalar.value);"
      case _ where isForbidden(scalar): escaped += "\u{FFFD}"
      case _ where isHidden: escaped += "&#\(scalar.value);"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF
  }
}
