/// What the texts that people type into forms have to look like. Each function returns no problem or one.
package enum TextFormat {
  /// The longest text a field takes, in characters.
  package static let longest = 300

  package static func problem(with text: String, in field: DetailField) -> [FieldProblem] {
    if text.trimmed.isEmpty {
      return [
        FieldProblem(
          field: field,
          advice: Phrase(
            fr: "à remplir", it: "da compilare", en: "to be filled in"))
      ]
    }
    return commonProblem(with: text, in: field)
  }

  package static func problem(withEmail text: String) -> [FieldProblem] {
    let filled = problem(with: text, in: .email)
    guard filled.isEmpty else { return filled }
    guard EmailAddress(text) == nil else { return [] }
    // What cannot be seen is not what is missing.
    let isSeen = text.unicodeScalars.allSatisfy { $0 == " " || !$0.showsNothing }
    let advice =
      isSeen
      ? Phrase(
        fr: "adresse incomplète : nom@domaine.example",
        it: "indirizzo incompleto: nome@dominio.example",
        en: "incomplete address: name@domain.example")
      : Phrase(
        fr: "contient un caractère invisible : retapez l'adresse",
        it: "contiene un carattere invisibile: riscriva l'indirizzo",
        en: "holds an invisible character: type the address again")
    return [FieldProblem(field: .email, advice: advice)]
  }

  /// A login name: what can be said and typed everywhere.
  package static func problem(withLogin text: String) -> [FieldProblem] {
    let filled = problem(with: text, in: .login)
    guard filled.isEmpty else { return filled }
    let isName =
      (2...40).contains(text.count)
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "._-@".contains($0)) }
    return isName
      ? []
      : [
        FieldProblem(
          field: .login,
          advice: Phrase(
            fr: "2 à 40 lettres ou chiffres, sans espace ni accent",
            it: "da 2 a 40 lettere o cifre, senza spazi né accenti",
            en: "2 to 40 letters or digits, no blanks and no accents"))
      ]
  }

  package static func problem(withPhone text: String) -> [FieldProblem] {
    let filled = problem(with: text, in: .phone)
    guard filled.isEmpty else { return filled }
    let digits = text.filter { $0.isASCII && $0.isNumber }.count
    let isPhone =
      (6...15).contains(digits)
      && text.enumerated().allSatisfy { index, letter in
        (letter.isASCII && letter.isNumber) || " .-()".contains(letter)
          || (letter == "+" && index == 0)
      }
    return isPhone
      ? []
      : [
        FieldProblem(
          field: .phone,
          advice: Phrase(
            fr: "6 à 15 chiffres, « + » au début si besoin",
            it: "da 6 a 15 cifre, con «+» all'inizio se serve",
            en: "6 to 15 digits, “+” first if needed"))
      ]
  }

  package static func problem(withPostcode text: String, in country: String) -> [FieldProblem] {
    let country = country.uppercased()
    if text.trimmed.isEmpty, Countries.withoutPostcodes.contains(country) { return [] }
    let filled = problem(with: text, in: .postcode)
    guard filled.isEmpty else { return filled }
    let advice: Phrase
    switch country {
    case "FR", "IT", "DE", "ES", "MC", "GP", "MQ", "GF", "RE", "YT":
      if isDigits(text, 5) { return [] }
      advice = digitsAdvice(5)
    case "BE", "CH", "LU":
      if isDigits(text, 4) { return [] }
      advice = digitsAdvice(4)
    default:
      let isCode = text.allSatisfy {
        $0.isASCII && ($0.isLetter || $0.isNumber || $0 == " " || $0 == "-")
      }
      if (3...10).contains(text.count), isCode { return [] }
      advice = Phrase(
        fr: "3 à 10 lettres ou chiffres", it: "da 3 a 10 lettere o cifre",
        en: "3 to 10 letters or digits")
    }
    return [FieldProblem(field: .postcode, advice: advice)]
  }

  package static func problem(withCountry text: String) -> [FieldProblem] {
    guard !Countries.isCode(text.uppercased()) else { return [] }
    return [
      FieldProblem(
        field: .country,
        advice: Phrase(
          fr: "les deux lettres d'un pays : FR, IT, DE…",
          it: "le due lettere di un paese: FR, IT, DE…",
          en: "the two letters of a country: FR, IT, DE…"))
    ]
  }

  /// A service's name: that of a domain; an address for a mailbox.
  package static func problem(withServiceName text: String, of kind: ServiceKind) -> [FieldProblem]
  {
    let filled = problem(with: text, in: .serviceName)
    guard filled.isEmpty else { return filled }
    if kind == .mailbox {
      guard EmailAddress(text) != nil else {
        return [
          FieldProblem(
            field: .serviceName,
            advice: Phrase(
              fr: "une adresse : nom@domaine.example", it: "un indirizzo: nome@dominio.example",
              en: "an address: name@domain.example"))
        ]
      }
      return []
    }
    guard DomainName(text) != nil else {
      return [
        FieldProblem(
          field: .serviceName,
          advice: Phrase(
            fr: "un nom de domaine, sans espace : nom.example",
            it: "un nome di dominio, senza spazi: nome.example",
            en: "a domain name without blanks: name.example"))
      ]
    }
    return []
  }

  /// What no text may have, whether or not it may be empty: too many letters, control characters.
  package static func commonProblem(
    with text: String, in field: DetailField, upTo longest: Int = longest
  ) -> [FieldProblem] {
    if text.count > longest {
      return [
        FieldProblem(
          field: field,
          advice: Phrase(
            fr: "\(longest, "caractère", "caractères") au plus",
            it: "al massimo \(longest, "carattere", "caratteri")",
            en: "at most \(longest, "character", "characters")"))
      ]
    }
    guard text.unicodeScalars.contains(where: isControl) else { return [] }
    return [
      FieldProblem(
        field: field,
        advice: Phrase(
          fr: "contient un caractère de contrôle : retapez le texte",
          it: "contiene un carattere di controllo: riscriva il testo",
          en: "holds a control character: type the text again"))
    ]
  }

  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }

  static func isDigits(_ text: some StringProtocol, _ count: Int) -> Bool {
    text.count == count && text.allSatisfy { $0.isASCII && $0.isNumber }
  }

  private static func digitsAdvice(_ count: Int) -> Phrase {
    Phrase(
      fr: "\(count, "chiffre", "chiffres")", it: "\(count, "cifra", "cifre")",
      en: "\(count, "digit", "digits")")
  }
}
