/// Elements and texts of XML and HTML: the one place where they are written, so that nothing of a text becomes markup.
/// HTML is written so that a reader of XML takes it too.
package enum Markup {
  /// A text as the content of an element or as the value of an attribute. What a terminal would not be given either
  /// becomes a visible sign, and so does what is no character at all.
  package static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case _ where scalar.properties.isNoncharacterCodePoint: escaped += "·"
      default: escaped.unicodeScalars.append(Printable.mark(of: scalar) ?? scalar)
      }
    }
    return escaped
  }

  /// An element with a text in it.
  package static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String
  ) -> String {
    element(name, attributes, containing: escaped(text))
  }

  /// An element with others in it.
  /// - Parameter content: markup; nil for an element that never has any.
  package static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], containing content: String?
  ) -> String {
    let values = attributes.map { " \($0.key)=\"\(escaped($0.value))\"" }.joined()
    guard let content else { return "<\(name)\(values)/>" }
    return "<\(name)\(values)>\(content)</\(name)>"
  }
}
