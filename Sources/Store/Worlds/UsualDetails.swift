import ClientArea

/// The details of an account of which only code, name and address are said: complete and well-formed, all of
/// them invented, and the same for the same account.
package struct UsualDetails {
  let details: ContactDetails

  init(
    of code: String, _ kind: ClientKind, named name: String, email: String, _ language: Language
  ) {
    let (first, last) = kind.isOrganisation ? Self.person(behind: email) : Self.halves(of: name)
    let number = Self.number(of: code)
    details = ContactDetails(
      kind: kind, company: kind.isOrganisation ? name : "",
      siren: kind == .company ? Self.siren(of: code) : "", firstName: first, lastName: last,
      email: email, phone: "+33 1 99 00 \(Self.digits(number / 100, 2)) \(Self.digits(number, 2))",
      street: "\(number % 90 + 1) rue du Lavoir", postcode: "63000", city: "Clermont-Ferrand",
      country: "FR", language: language)
  }

  /// The name with which an account appears in lists of staff: « lune1004 ».
  static func login(of code: String, named name: String) -> String {
    let letters = name.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    let rest = code.lowercased().filter { $0.isLetter || $0.isNumber }
    return String(letters.prefix(20)) + (rest.first == "c" ? String(rest.dropFirst()) : rest)
  }

  /// « Yann Kerval » for yann@kerval.example.
  package static func person(behind email: String) -> (first: String, last: String) {
    let halves = email.split(separator: "@", maxSplits: 1)
    let words = (halves.first ?? "").split { $0 == "." || $0 == "-" || $0 == "_" }
    let domain = halves.dropFirst().first?.prefix { $0 != "." } ?? ""
    let first = words.first.map(Self.capitalized) ?? "Camille"
    let last = words.count > 1 ? words[1] : domain
    return (first, last.isEmpty ? "Exemple" : capitalized(last))
  }

  /// First name and the rest; somebody with one name only has it as last name.
  package static func halves(of name: String) -> (first: String, last: String) {
    let words = name.split(separator: " ", maxSplits: 1)
    return words.count == 2 ? (String(words[0]), String(words[1])) : ("", name)
  }

  private static func capitalized(_ word: Substring) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }

  private static func number(of code: String) -> Int {
    code.utf8.reduce(0) { number, byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        ? (number * 10 + Int(byte - UInt8(ascii: "0"))) % 10_000_000
        : (number * 31 + Int(byte % 32)) % 10_000_000
    }
  }

  /// Nine digits of which the last makes Luhn's sum end in zero. No real company's number begins like this.
  package static func siren(of code: String) -> String {
    let eight = "00" + digits(number(of: code), 6)
    return eight + "\(TextFormat.sirenCheckDigit(for: eight))"
  }

  /// The last digits of a number, filled up with zeros.
  private static func digits(_ number: Int, _ count: Int) -> String {
    let text = "\(number)"
    return String(repeating: "0", count: max(0, count - text.count)) + text.suffix(count)
  }
}
