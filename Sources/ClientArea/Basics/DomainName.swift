/// A domain name by IDNA 2008 and as registries take it: one value for all the ways to write it.
package struct DomainName: Hashable, Sendable {
  /// As people read it: « été.example », in small letters.
  package let text: String
  /// As machines send it: « xn--9caa.example ».
  package let ascii: String

  /// The longest name, in bytes of its ASCII form (RFC 1035).
  package static let longest = 253
  private static let longestLabel = 63
  private static let mark = "xn--"

  /// Nil where it is no name of a domain.
  package init?(_ text: String) {
    let labels = text.normal.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, labels.count < Self.longest else { return nil }
    var (shown, sent) = ([String](), [String]())
    for label in labels {
      guard let (text, ascii) = Self.forms(of: String(label)) else { return nil }
      shown.append(text)
      sent.append(ascii)
    }
    self.text = shown.joined(separator: ".")
    ascii = sent.joined(separator: ".")
    // A last label of digits makes an address of a machine, and no name.
    guard ascii.utf8.count <= Self.longest, sent.last?.allSatisfy(\.isNumber) == false else {
      return nil
    }
  }

  /// Both forms of one label; nil where it is none.
  private static func forms(of label: String) -> (text: String, ascii: String)? {
    if isPlain(label) { return (label, label) }
    guard label.utf8.count <= 4 * longestLabel else { return nil }
    var text = lowercase(label)
    if text.hasPrefix(mark) {
      guard let decoded = Punycode.decode(String(text.dropFirst(mark.count))) else { return nil }
      // What was encoded has to be what would be encoded.
      guard lowercase(decoded) == decoded, ascii(of: decoded) == text else { return nil }
      text = decoded
    }
    let letters = Array(text.unicodeScalars)
    guard letters.first != "-", letters.last != "-", DomainLetters.fit(letters) else { return nil }
    // Two hyphens there are kept for marks such as « xn-- ».
    if letters.count >= 4, letters[2] == "-", letters[3] == "-" { return nil }
    guard let ascii = ascii(of: text), (1...longestLabel).contains(ascii.utf8.count) else {
      return nil
    }
    return (text, ascii)
  }

  /// Whether a label is of small ASCII letters and digits alone, as most are: nothing in it is changed or forbidden.
  private static func isPlain(_ label: String) -> Bool {
    (1...longestLabel).contains(label.utf8.count)
      && label.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
      }
  }

  private static func ascii(of label: String) -> String? {
    if label.utf8.allSatisfy({ $0 < 0x80 }) { return label }
    return Punycode.encode(label).map { mark + $0 }
  }

  /// As RFC 5895 maps what people type: letter by letter, and composed again.
  private static func lowercase(_ text: String) -> String { text.lowercased().normal }
}
