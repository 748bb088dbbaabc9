extension TextFormat {
  /// A SIREN: nine digits of which the last checks the others by Luhn's sum; or a SIRET, of which the SIREN is kept.
  package static func problem(withSiren text: String) -> [FieldProblem] {
    let filled = problem(with: text, in: .siren)
    guard filled.isEmpty else { return filled }
    let digits = text.withoutSeparators
    if isDigits(digits, 14) { return isSIRET(digits) ? [] : siren(wrongSIRET(digits)) }
    guard isDigits(digits, 9) else {
      return siren(
        digits.count > 9
          ? Phrase(
            fr: "9 chiffres, ou les 14 d'un SIRET", it: "9 cifre, o le 14 di un SIRET",
            en: "9 digits, or the 14 of a SIRET")
          : Phrase(fr: "9 chiffres", it: "9 cifre", en: "9 digits"))
    }
    guard luhnSum(of: digits) % 10 == 0 else {
      return siren(
        Phrase(
          fr: "clé de contrôle fausse : vérifiez la fin",
          it: "cifra di controllo errata: verifichi la fine",
          en: "wrong check digit: look at the end"))
    }
    return []
  }

  /// The ninth digit that makes eight a SIREN.
  package static func sirenCheckDigit(for eightDigits: String) -> Int {
    (10 - luhnSum(of: eightDigits + "0") % 10) % 10
  }

  /// Whether 14 digits are a SIRET: a SIREN, and Luhn's sum of the whole. The post offices of La Poste have numbers whose
  /// digits add up to a multiple of five instead.
  static func isSIRET(_ digits: String) -> Bool {
    guard isDigits(digits, 14), luhnSum(of: digits.prefix(9)) % 10 == 0 else { return false }
    if luhnSum(of: digits) % 10 == 0 { return true }
    return digits.hasPrefix(laPoste)
      && digits.reduce(0) { $0 + ($1.wholeNumberValue ?? 0) } % 5 == 0
  }

  private static let laPoste = "356000000"

  private static func wrongSIRET(_ digits: String) -> Phrase {
    digits.hasPrefix(laPoste)
      ? Phrase(
        fr: "SIRET de La Poste : la somme des chiffres n'est pas un multiple de 5",
        it: "SIRET de La Poste: la somma delle cifre non è un multiplo di 5",
        en: "SIRET of La Poste: its digits do not add up to a multiple of 5")
      : Phrase(
        fr: "SIRET : clé de contrôle fausse", it: "SIRET: cifra di controllo errata",
        en: "SIRET: wrong check digit")
  }

  private static func siren(_ advice: Phrase) -> [FieldProblem] {
    [FieldProblem(field: .siren, advice: advice)]
  }

  private static func luhnSum(of digits: some StringProtocol) -> Int {
    digits.reversed().enumerated().reduce(0) { sum, item in
      let digit = item.element.wholeNumberValue ?? 0
      let doubled = item.offset.isMultiple(of: 2) ? digit : digit * 2
      return sum + (doubled > 9 ? doubled - 9 : doubled)
    }
  }
}

extension String {
  /// The number of a company in its one form: of a SIRET in France its SIREN, which is what an invoice names.
  package func asCompanyNumber(in country: String) -> String {
    let number = withoutSeparators
    let isFrench = VATNumbers.prefixes(of: country) == ["FR"]
    return isFrench && TextFormat.isSIRET(number) ? String(number.prefix(9)) : number
  }
}
