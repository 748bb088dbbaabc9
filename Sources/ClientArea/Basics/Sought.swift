/// What somebody looks for in a list: it stands in a text whatever the letter case and the form of its letters. So a
/// longer text never finds more than its beginning.
package struct Sought: Hashable, Sendable {
  /// As it is compared: normal form, letter case folded.
  package let text: String

  package init(_ text: String) { self.text = text.trimmed.folded }

  package var isEmpty: Bool { text.isEmpty }

  /// Whether it stands somewhere in a text; what is empty stands everywhere.
  package func stands(in text: String) -> Bool {
    var (sought, text) = (self.text, text)
    return sought.withUTF8 { sought in text.withUTF8 { Self.stands(sought, in: $0) } }
  }

  /// The same for bytes, as a database hands them over for every row that is looked at: most have no letter beyond
  /// ASCII, and are compared where they lie.
  /// - Parameter sought: folded.
  package static func stands(
    _ sought: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard text.contains(where: { $0 >= 0x80 }) else { return find(sought, in: text) }
    var folded = String(decoding: text, as: UTF8.self).folded
    return folded.withUTF8 { find(sought, in: $0) }
  }

  /// Capitals of ASCII are small letters.
  private static func find(
    _ sought: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let first = sought.first else { return true }
    guard text.count >= sought.count else { return false }
    for start in 0...(text.count - sought.count) where small(text[start]) == first {
      var length = 1
      while length < sought.count, small(text[start + length]) == sought[length] { length += 1 }
      if length == sought.count { return true }
    }
    return false
  }

  private static func small(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
