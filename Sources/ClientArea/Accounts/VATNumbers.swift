/// What a VAT number of a country looks like.
enum VATNumbers {
  /// After the letters of the country: « 9 » a digit, « A » a letter, « X » either, anything else itself. By the
  /// letters that numbers begin with, which Greece has of its own, and Northern Ireland.
  private static let forms: [String: [String]] = [
    "AT": ["U99999999"], "BE": ["9999999999"], "BG": ["999999999", "9999999999"],
    "CY": ["99999999A"], "CZ": ["99999999", "999999999", "9999999999"], "DE": ["999999999"],
    "DK": ["99999999"], "EE": ["999999999"], "EL": ["999999999"], "ES": ["X9999999X"],
    "FI": ["99999999"], "FR": ["XX999999999"], "HR": ["99999999999"], "HU": ["99999999"],
    "IE": ["9X99999A", "9999999AA"], "IT": ["99999999999"],
    "LT": ["999999999", "999999999999"], "LU": ["99999999"], "LV": ["99999999999"],
    "MT": ["99999999"], "NL": ["XXXXXXXXXX99"], "PL": ["9999999999"], "PT": ["999999999"],
    "RO": (2...10).map { String(repeating: "9", count: $0) }, "SE": ["999999999999"],
    "SI": ["99999999"], "SK": ["9999999999"], "XI": ["999999999", "999999999999"],
    "GB": ["999999999", "999999999999"],
  ]

  /// The letters that a country's numbers begin with.
  static func prefixes(of country: String) -> [String] {
    switch country.uppercased() {
    case "GR": ["EL"]
    case "GB": ["GB", "XI"]
    // What belongs to the French VAT has French numbers.
    case "MC", "GP", "MQ", "RE", "GF", "YT": ["FR"]
    case let own: [own]
    }
  }

  /// Whether VIES is asked about a country's numbers: those of the European Union other than the seller's own.
  static func isInVIES(_ country: String) -> Bool {
    prefixes(of: country).allSatisfy {
      forms[$0] != nil && !["FR", "GB", "XI"].contains($0)
    }
  }

  /// Whether a number begins as those of the country do and goes on in one of its forms; of a country whose forms are
  /// not known here, 2 to 13 letters and digits.
  static func isNumber(_ text: String, of country: String) -> Bool {
    let text = text.uppercased()
    return prefixes(of: country).contains { prefix in
      guard text.hasPrefix(prefix) else { return false }
      let rest = text.dropFirst(prefix.count)
      guard let forms = forms[prefix] else {
        return (2...13).contains(rest.count) && rest.allSatisfy { fits($0, "X") }
      }
      return forms.contains { form in
        rest.count == form.count && zip(rest, form).allSatisfy(fits)
      }
    }
  }

  /// The longest form of what follows the letters; nil where it is not known here.
  static func longestForm(after prefix: String) -> String? { forms[prefix]?.last }

  private static func fits(_ letter: Character, _ place: Character) -> Bool {
    switch place {
    case "9": letter.isASCII && letter.isNumber
    case "A": letter.isASCII && letter.isLetter
    case "X": letter.isASCII && (letter.isLetter || letter.isNumber)
    default: letter == place
    }
  }

  /// The two digits before the SIREN in a French number.
  static func frenchKey(of siren: String) -> String? {
    guard TextFormat.isDigits(siren, 9), let number = Int(siren) else { return nil }
    let key = (12 + 3 * (number % 97)) % 97
    return key < 10 ? "0\(key)" : "\(key)"
  }

  /// Whether a French number's key belongs to the SIREN in it, and that is the company's. A key of letters is of another
  /// kind, which only the tax office can check.
  static func isKeyed(_ text: String, for siren: String) -> Bool {
    let rest = text.uppercased().dropFirst(2)
    let inside = String(rest.dropFirst(2))
    guard siren.isEmpty || inside == siren else { return false }
    let key = String(rest.prefix(2))
    return !TextFormat.isDigits(key, 2) || key == frenchKey(of: inside)
  }
}
