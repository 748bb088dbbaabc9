extension CompanyNumbersFitTheCountry {
  /// What is looked at of the numbers of a company in a country, for whoever fills them in.
  package static func checked(in country: String) -> Reason {
    let country = country.uppercased()
    let prefix = VATNumbers.prefixes(of: country).joined(separator: " / ")
    if prefix == "FR" { return Reason(Self.self, french) }
    let name = Countries.name(of: country)
    let form = example(in: country)
    let vies = VATNumbers.isInVIES(country)
    return Reason(
      Self.self,
      Phrase(
        fr: """
          \(name) : du numéro de TVA (\(form)), la forme seule\
          \(vies ? " ; VIES (simulé) est interrogé à chaque facture" : "") ; du numéro local, 2 à 20 chiffres ou lettres.
          """,
        it: """
          \(name): della partita IVA (\(form)), solo la forma\
          \(vies ? "; VIES (simulato) è interrogato a ogni fattura" : ""); del numero locale, da 2 a 20 cifre o lettere.
          """,
        en: """
          \(name): of the VAT number (\(form)), the form alone\
          \(vies ? "; VIES (simulated) is asked for each invoice" : ""); of the local number, 2 to 20 digits or letters.
          """))
  }

  private static let french = Phrase(
    fr: """
      France : SIREN, 9 chiffres dont le dernier est la clé (Luhn) ; SIRET, 14 chiffres dont on vérifie la somme entière \
      (La Poste : un multiple de 5) et garde les 9 premiers ; numéro de TVA, FR, la clé et ce SIREN.
      """,
    it: """
      Francia: SIREN, 9 cifre di cui l'ultima di controllo (Luhn); SIRET, 14 cifre di cui si verifica la somma intera \
      (La Poste: un multiplo di 5) e si tengono le prime 9; partita IVA, FR, la chiave e questo SIREN.
      """,
    en: """
      France: SIREN, 9 digits of which the last is the check digit (Luhn); SIRET, 14 digits whose whole sum is checked (La \
      Poste: a multiple of 5) and whose first 9 are kept; VAT number, FR, the key and this SIREN.
      """)

  /// « IT99999999999 », with 9 for a digit, A for a letter and X for either.
  private static func example(in country: String) -> String {
    VATNumbers.prefixes(of: country).map { prefix in
      prefix + (VATNumbers.longestForm(after: prefix) ?? "…")
    }.joined(separator: " / ")
  }
}
