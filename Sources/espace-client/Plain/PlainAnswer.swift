import Canvas
import Screens

/// What somebody means by a line at the prompt: keys by their names, or a text to be typed.
enum PlainAnswer {
  case keys([Key])
  /// To hear the whole page again.
  case again
  case unknown(String)

  /// An empty line is the Enter key; « =text » types a text; « . » says the page again; otherwise each word is
  /// a key: « r », « F5 », « Bas Bas Entrée ».
  init(_ line: String) {
    if line.hasPrefix("=") {
      self = .keys([.paste(String(line.dropFirst()))])
      return
    }
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    if words == ["."] {
      self = .again
      return
    }
    var keys: [Key] = []
    for word in words {
      guard let key = KeyWords.key(named: word) else {
        self = .unknown(word)
        return
      }
      keys.append(key)
    }
    self = .keys(keys.isEmpty ? [.enter] : keys)
  }
}
