import ClientArea

/// The forms that parts of a message have.
enum StrictMessageValue {
  /// « Mon, 02 Feb 2026 09:00:00 +0000 », with the weekday that it was.
  static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    guard parts.count == 6, let number = number(parts[1], digits: 1...2),
      let month = months.firstIndex(of: parts[2]), let year = self.number(parts[3], digits: 4...4),
      year >= 1900, let day = Day(year: year, month: month + 1, day: number)
    else { return false }
    // The first of January 1970, day 0, was a Thursday.
    let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    return parts[0] == weekdays[(day.number % 7 + 7) % 7] + "," && isTime(parts[4])
      && isZone(parts[5])
  }

  private static func isTime(_ text: String) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
      .map { number(String($0), digits: 2...2) ?? 99 }
    return parts.count == 3 && parts[0] < 24 && parts[1] < 60 && parts[2] < 61
  }

  private static func isZone(_ text: String) -> Bool {
    guard let sign = text.first, sign == "+" || sign == "-",
      let number = number(String(text.dropFirst()), digits: 4...4)
    else { return false }
    return number % 100 < 60 && number / 100 < 24
  }

  private static func number(_ text: String, digits: ClosedRange<Int>) -> Int? {
    guard digits.contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return Int(text)
  }

  /// « Name <address> », « "Name, other" <address> », an address alone, or a group without members.
  static func isMailbox(_ text: String) -> Bool {
    if text.hasSuffix(":;") { return isPhrase(text.dropLast(2)) }
    guard text.last == ">", let start = text.lastIndex(of: "<") else {
      return isAddress(text[...])
    }
    let address = text[text.index(after: start)...].dropLast()
    return isPhrase(text[..<start]) && isAddress(address)
  }

  /// Words and quoted texts.
  private static func isPhrase(_ text: Substring) -> Bool {
    var isQuoted = false
    var isEscaped = false
    for character in text {
      switch character {
      case _ where isEscaped: isEscaped = false
      case "\\" where isQuoted: isEscaped = true
      case "\"": isQuoted.toggle()
      case _ where isQuoted: break
      case "(", ")", "<", ">", "[", "]", ":", ";", "@", "\\", ",", ".": return false
      default: break
      }
    }
    return !isQuoted
  }

  static func isAddress(_ text: Substring) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && text.utf8.count <= 320
      && parts.allSatisfy { part in
        part.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { atom in
          !atom.isEmpty
            && atom.utf8.allSatisfy { byte in
              (33...126).contains(byte) && !"()<>[]:;@\\,\"".utf8.contains(byte)
            }
        }
      }
  }

  /// Whether everything that looks like an encoded word is one, apart from others, and cuts no character.
  static func hasSoundEncodedWords(_ value: String) -> Bool {
    value.split { $0 == " " || $0 == "\t" }.filter { $0.contains("=?") }.allSatisfy { word in
      let parts = word.split(separator: "?", omittingEmptySubsequences: false)
      guard word.utf8.count <= 75, parts.count == 5, parts[0] == "=", parts[4] == "=",
        parts[1].lowercased() == "utf-8"
      else { return false }
      let bytes = parts[2].lowercased() == "b" ? base64(parts[3]) : nil
      return bytes.map { String(validating: $0, as: UTF8.self) != nil } ?? false
    }
  }

  private static func base64(_ text: Substring) -> [UInt8]? {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    let digits = text.utf8.prefix { $0 != UInt8(ascii: "=") }
    let padding = text.utf8.count - digits.count
    guard !digits.isEmpty, text.utf8.count % 4 == 0, padding <= 2,
      text.utf8.suffix(padding).allSatisfy({ $0 == UInt8(ascii: "=") })
    else { return nil }
    var (bytes, bits, count): ([UInt8], Int, Int) = ([], 0, 0)
    for digit in digits {
      guard let value = letters.firstIndex(of: digit) else { return nil }
      bits = (bits << 6 | value) & 0xFFFF
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> count))
      }
    }
    return bits & ((1 << count) - 1) == 0 ? bytes : nil
  }

  /// A line of a body in quoted-printable; nil where it is none.
  static func quotedPrintable(_ line: [UInt8]) -> [UInt8]? {
    if line.last == 0x20 || line.last == 0x09 { return nil }
    var decoded: [UInt8] = []
    var rest = line[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "=") else {
        decoded.append(byte)
        continue
      }
      // At the end of a line it says that the line goes on.
      if rest.isEmpty { return decoded }
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      guard digits.utf8.count == 2, digits == digits.uppercased(),
        let value = UInt8(digits, radix: 16)
      else { return nil }
      decoded.append(value)
      rest = rest.dropFirst(2)
    }
    return decoded + [0x0A]
  }
}
