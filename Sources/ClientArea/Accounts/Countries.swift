/// Every country of ISO 3166, by its two letters, and what it is called (ORDER-14).
package enum Countries {
  package static let codes: [String] = french.split(separator: ";").map { String($0.prefix(2)) }
  private static let known = Set(codes)
  private static let names: [Language: [String: String]] = [
    .fr: named(french), .it: named(italian), .en: named(english),
  ]

  package static func isCode(_ text: String) -> Bool { known.contains(text) }

  /// The name of a country by its letters; the letters where there is no such country.
  package static func name(of code: String) -> Phrase {
    func name(_ language: Language) -> String { names[language]?[code] ?? code }
    return Phrase(stored: name(.fr), name(.it), name(.en))
  }

  /// The letters, in the order of the names in a language.
  package static func sorted(in language: Language) -> [String] { orders[language] ?? codes }

  /// A form asks for it at every key, so it is made once.
  private static let orders = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { ($0, order(in: $0)) })

  private static func order(in language: Language) -> [String] {
    codes.map { (key: withoutAccents(name(of: $0)[language].folded), code: $0) }
      .sorted { ($0.key, $0.code) < ($1.key, $1.code) }.map(\.code)
  }

  /// As dictionaries order it: an accent does not move a letter.
  private static func withoutAccents(_ text: String) -> String {
    String(text.map { plain[$0] ?? $0 })
  }

  /// The letters with an accent in the names of countries, and no others.
  private static let plain: [Character: Character] = [
    "á": "a", "à": "a", "â": "a", "ã": "a", "å": "a", "ç": "c", "é": "e", "è": "e", "ê": "e",
    "ë": "e", "í": "i", "î": "i", "ï": "i", "ñ": "n", "ó": "o", "ô": "o", "ö": "o", "ú": "u",
    "ü": "u",
  ]

  /// The country that somebody means by its letters, or by its name in any language, accents aside; nil where there is
  /// none.
  package static func code(meantBy text: String) -> String? {
    let sought = text.trimmed
    if isCode(sought.uppercased()) { return sought.uppercased() }
    let key = withoutAccents(sought.folded)
    return codes.first { code in
      let name = name(of: code)
      return [name.fr, name.it, name.en].contains { withoutAccents($0.folded) == key }
    }
  }

  /// Those where addresses have no post code.
  static let withoutPostcodes: Set = [
    "AE", "AG", "AO", "AW", "BF", "BI", "BJ", "BO", "BQ", "BS", "BW", "BZ", "CD", "CF",
    "CG", "CI", "CK", "CM", "CW", "DJ", "DM", "ER", "FJ", "GA", "GD", "GH", "GM", "GN",
    "GQ", "GY", "HK", "HM", "JM", "KI", "KM", "KN", "KP", "LY", "ML", "MO", "MR", "MW",
    "NA", "NR", "NU", "QA", "RW", "SB", "SC", "SL", "SO", "SR", "ST", "SX", "SY", "TD",
    "TF", "TG", "TK", "TL", "TO", "TT", "TV", "UG", "VU", "YE", "ZW",
  ]

  private static func named(_ table: String) -> [String: String] {
    var names: [String: String] = [:]
    for entry in table.split(separator: ";") {
      names[String(entry.prefix(2))] = String(entry.dropFirst(3))
    }
    return names
  }
}
