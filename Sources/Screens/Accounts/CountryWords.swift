import ClientArea

/// What the countries that an address may be in are called.
enum CountryWords {
  /// The name of a country by its ISO 3166 letters; the letters where it is not one of ours.
  static func name(of code: String) -> Phrase { names[code] ?? Phrase(name: code) }

  private static let names: [String: Phrase] = [
    "FR": Phrase(fr: "France", it: "Francia", en: "France"),
    "IT": Phrase(fr: "Italie", it: "Italia", en: "Italy"),
    "BE": Phrase(fr: "Belgique", it: "Belgio", en: "Belgium"),
    "CH": Phrase(fr: "Suisse", it: "Svizzera", en: "Switzerland"),
    "LU": Phrase(fr: "Luxembourg", it: "Lussemburgo", en: "Luxembourg"),
    "MC": Phrase(fr: "Monaco", it: "Monaco", en: "Monaco"),
    "DE": Phrase(fr: "Allemagne", it: "Germania", en: "Germany"),
    "ES": Phrase(fr: "Espagne", it: "Spagna", en: "Spain"),
    "GB": Phrase(fr: "Royaume-Uni", it: "Regno Unito", en: "United Kingdom"),
    "IE": Phrase(fr: "Irlande", it: "Irlanda", en: "Ireland"),
  ]
}
