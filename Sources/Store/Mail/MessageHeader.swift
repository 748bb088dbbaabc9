import ClientArea

/// One header of a message. Nothing that people typed can end it early or begin another.
struct MessageHeader {
  private let name: String
  /// Parts between which the header may be folded.
  private let parts: [String]

  /// A header whose text the program itself wrote.
  init(_ name: String, _ text: String) {
    self.name = name
    parts = text.split(separator: " ").map(String.init)
  }

  /// A header of words for people.
  init(_ name: String, words: String) {
    self.name = name
    parts = EncodedWord.parts(of: words, after: name.utf8.count + 1)
  }

  /// A header that holds a name and a mail address.
  init(_ name: String, name person: String, address: String) {
    self.name = name
    let address = Self.plain(EmailAddress.asciiDomain(address))
    let phrase = EncodedWord.phraseParts(of: person, after: name.utf8.count + 1)
    // What is not ASCII stands in no header as it is. Nobody can be reached by such words: an empty group says so
    // (RFC 6857).
    parts =
      phrase
      + (address.utf8.allSatisfy { $0 < 0x80 }
        ? ["<\(address)>"]
        : EncodedWord.encoded(" \(address)", after: name.utf8.count + 1) + [":;"])
  }

  /// The header as lines of at most 76 characters, where its parts allow that, each ended by CR LF.
  var folded: String {
    var text = "\(name):"
    var column = text.utf8.count
    for part in parts {
      if column + 1 + part.utf8.count > EncodedWord.longestLine, column > name.utf8.count + 1 {
        text += "\r\n"
        column = 0
      }
      text += " \(part)"
      column += 1 + part.utf8.count
    }
    return text + "\r\n"
  }

  /// An address without anything that has a meaning of its own in a header, no longer than a line may be.
  private static func plain(_ address: String) -> String {
    let kept = address.unicodeScalars.filter {
      $0.value > 0x20 && !(0x7F...0x9F).contains($0.value)
        && !"<>()[]\\,;:\"".unicodeScalars.contains($0)
    }
    var short = String.UnicodeScalarView()
    var length = 0
    for scalar in kept {
      length += UTF8.width(scalar)
      guard length <= 320 else { break }
      short.append(scalar)
    }
    return String(short)
  }
}
