extension TextFormat {
  /// A SIREN: nine digits of which the last checks the others by Luhn's sum.
  package static func problem(withSiren text: String) -> [FieldProblem] {
    let filled = problem(with: text, in: .siren)
    guard filled.isEmpty else { return filled }
    let digits = text.withoutSeparators
    guard isDigits(digits, 9) else {
      return [
        FieldProblem(
          field: .siren, advice: Phrase(fr: "9 chiffres", it: "9 cifre", en: "9 digits"))
      ]
    }
    guard luhnSum(of: digits) % 10 == 0 else {
      return [
        FieldProblem(
          field: .siren,
          advice: Phrase(
            fr: "clé de contrôle fausse : vérifiez la fin",
            it: "cifra di controllo errata: verifichi la fine",
            en: "wrong check digit: look at the end"))
      ]
    }
    return []
  }

  /// Two letters of a country, then 2 to 13 letters or digits.
  package static func problem(withVATNumber text: String) -> [FieldProblem] {
    let text = text.withoutSeparators
    let isNumber =
      (4...15).contains(text.count) && text.prefix(2).allSatisfy { $0.isASCII && $0.isLetter }
      && text.dropFirst(2).allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    guard !isNumber else { return [] }
    return [
      FieldProblem(
        field: .vatNumber,
        advice: Phrase(
          fr: "deux lettres du pays, puis 2 à 13 caractères",
          it: "due lettere del paese, poi da 2 a 13 caratteri",
          en: "two letters of the country, then 2 to 13 characters"))
    ]
  }

  /// The ninth digit that makes eight a SIREN.
  package static func sirenCheckDigit(for eightDigits: String) -> Int {
    (10 - luhnSum(of: eightDigits + "0") % 10) % 10
  }

  private static func luhnSum(of digits: some StringProtocol) -> Int {
    digits.reversed().enumerated().reduce(0) { sum, item in
      let digit = item.element.wholeNumberValue ?? 0
      let doubled = item.offset.isMultiple(of: 2) ? digit : digit * 2
      return sum + (doubled > 9 ? doubled - 9 : doubled)
    }
  }
}
