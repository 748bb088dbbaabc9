import ClientArea

extension ContactDetails {
  /// Details in which nothing is missing or malformed.
  static func complete(
    _ kind: ClientKind = .individual, _ name: String = "Berger", email: String,
    language: Language = .fr
  ) -> ContactDetails {
    ContactDetails(
      kind: kind, company: kind == .company ? name : "",
      siren: kind == .company ? "732829320" : "", firstName: "Camille",
      lastName: kind == .company ? "Durand" : name, email: email, phone: "+33 1 23 45 67 89",
      street: "1 rue Haute", postcode: "75001", city: "Paris", country: "FR", language: language)
  }

  /// The same with one field changed.
  func with<Value>(_ field: WritableKeyPath<ContactDetails, Value>, _ value: Value)
    -> ContactDetails
  {
    var changed = self
    changed[keyPath: field] = value
    return changed
  }
}

/// Texts that break programs: names of people and things as they come.
enum OddTexts {
  static let valid = [
    "Éloïse d'Ampère-Ænigma", "株式会社山田", "Zoë 👩🏽‍🚀 Łódź", "O'Brien \"Bobby\" \\ `x` %s {{service}}",
    "Robert'); DROP TABLE account;--", "مرحبا بالعالم", "e\u{301}clair", "<b>&amp;</b> $(rm -rf /)",
    String(repeating: "é", count: 300), "NULL", "0", "-- ",
  ]

  static let malformed = [
    "\u{1B}[31mred", "two\nlines", "bell\u{7}", "nul\u{0}l", "\u{85}next", "tab\tbed",
    String(repeating: "x", count: 301), String(repeating: "👩🏽‍🚀", count: 301),
  ]

  static let empty = ["", " ", "\u{A0}\u{2003}"]
}
