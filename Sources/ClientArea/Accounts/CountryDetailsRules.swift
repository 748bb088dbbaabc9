/// How the numbers of a company are checked for its country.
package enum CompanyNumbersFitTheCountry: Rule {
  package static let id: RuleID = "ORDER-14"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Les numéros d'une société se vérifient selon son pays : SIREN par sa clé pour une société française \
      (d'un SIRET, vérifié en entier et pour La Poste à sa façon, on garde le SIREN), \
      numéro de TVA à la forme du pays et, en France, par sa clé et son SIREN ; une société étrangère donne son numéro de TVA ou son numéro local ; une association sans SIREN donne son nom. Tous les \
      pays se choisissent.
      """,
    it: """
      I numeri di una società si verificano secondo il paese: SIREN con la cifra di controllo per una società \
      francese (di un SIRET, verificato per intero e per La Poste a modo suo, si tiene il SIREN), partita IVA nella \
      forma del paese e, in Francia, con la sua chiave e il SIREN; una società estera dà la partita IVA o il suo numero locale; un'associazione senza SIREN dà il \
      nome. Si può scegliere ogni paese.
      """,
    en: """
      A company's numbers are checked for its country: SIREN by its check digit for a French company (of a SIRET, \
      checked as a whole and for La Poste in its own way, the SIREN is kept), VAT number \
      by the country's form and, in France, by its key and the SIREN; a foreign \
      company gives its VAT number or its local number; an association without SIREN gives its name. Every \
      country can be chosen.
      """)

  /// Whether a problem is about a company's numbers: this rule names it besides ORDER-3, which asks for all details.
  static func names(_ problem: FieldProblem) -> Bool {
    problem.field == .vatNumber || problem.field == .siren
  }
}

extension TextFormat {
  /// What is wrong with the numbers of a company.
  /// - Parameter isAsked: whether one of them must be there.
  package static func problems(
    withSiren siren: String, vatNumber: String, in country: String, isAsked: Bool
  ) -> [FieldProblem] {
    // Of a country that is none, the country is what is wrong.
    let country = problem(withCountry: country).isEmpty ? country.uppercased() : "FR"
    let isFrench = VATNumbers.prefixes(of: country) == ["FR"] && country != "MC"
    var problems: [FieldProblem] = []
    if isFrench {
      if isAsked || !siren.isEmpty { problems += problem(withSiren: siren) }
    } else if !siren.isEmpty {
      problems += problem(withLocalNumber: siren)
    } else if isAsked, vatNumber.isEmpty {
      problems.append(
        FieldProblem(
          field: .vatNumber,
          advice: Phrase(
            fr: "votre numéro de TVA, ou votre numéro local à la place du SIREN",
            it: "la partita IVA, o il numero locale al posto del SIREN",
            en: "your VAT number, or your local number in the place of the SIREN")))
    }
    guard !vatNumber.isEmpty else { return problems }
    return problems
      + problem(
        withVATNumber: vatNumber, in: country, siren: isFrench && problems.isEmpty ? siren : "")
  }

  /// The number of a company in the register of its own country.
  private static func problem(withLocalNumber text: String) -> [FieldProblem] {
    let isNumber =
      (2...20).contains(text.count)
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-/.".contains($0)) }
      && text.contains(where: \.isNumber)
    guard !isNumber else { return [] }
    return [
      FieldProblem(
        field: .siren,
        advice: Phrase(
          fr: "numéro local : 2 à 20 chiffres ou lettres",
          it: "numero locale: da 2 a 20 cifre o lettere",
          en: "local number: 2 to 20 digits or letters"))
    ]
  }

  /// - Parameter siren: the company's, where it is known to be one; the French number must be of it.
  package static func problem(
    withVATNumber text: String, in country: String, siren: String = ""
  ) -> [FieldProblem] {
    let text = text.withoutSeparators
    let prefixes = VATNumbers.prefixes(of: country)
    guard VATNumbers.isNumber(text, of: country) else {
      let letters = prefixes.joined(separator: " / ")
      return [
        FieldProblem(
          field: .vatNumber,
          advice: Phrase(
            fr: "\(letters) et les chiffres ou lettres d'un numéro de ce pays",
            it: "\(letters) e le cifre o lettere di un numero di questo paese",
            en: "\(letters) and the digits or letters of a number of this country"))
      ]
    }
    guard prefixes == ["FR"], !VATNumbers.isKeyed(text, for: siren) else { return [] }
    return [
      FieldProblem(
        field: .vatNumber,
        advice: Phrase(
          fr: "ne va pas avec le SIREN : vérifiez la clé et les neuf chiffres",
          it: "non va con il SIREN: verifichi la chiave e le nove cifre",
          en: "does not go with the SIREN: look at the key and the nine digits"))
    ]
  }

  /// The SIREN in a French VAT number of the right form and key; nil in any other.
  package static func siren(inVATNumber text: String, of country: String) -> String? {
    let siren = String(text.withoutSeparators.suffix(9))
    guard VATNumbers.prefixes(of: country) == ["FR"], problem(withSiren: siren).isEmpty,
      problem(withVATNumber: text, in: country, siren: siren).isEmpty
    else { return nil }
    return siren
  }
}
