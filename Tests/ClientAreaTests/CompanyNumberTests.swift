import Testing

@testable import ClientArea

/// The numbers of a company, by its country (ORDER-14).
@Suite struct CompanyNumberTests {
  private func problems(
    _ country: String, siren: String = "", vat: String = "", isAsked: Bool = true
  ) -> [DetailField] {
    TextFormat.problems(withSiren: siren, vatNumber: vat, in: country, isAsked: isAsked)
      .map(\.field)
  }

  @Test func `ORDER-14: a French company has a SIREN with its check digit`() {
    #expect(problems("FR", siren: "732829320").isEmpty)
    #expect(problems("FR", siren: "732829321") == [.siren])
    #expect(problems("FR") == [.siren])
    #expect(problems("FR", isAsked: false).isEmpty)
  }

  @Test func `ORDER-14: of a SIRET the SIREN is kept, and La Poste counts in its own way`() {
    #expect("732 829 320 00074".asCompanyNumber(in: "FR") == "732829320")
    #expect("73282932000074".asCompanyNumber(in: "RE") == "732829320")
    #expect("73282932000074".asCompanyNumber(in: "BR") == "73282932000074")
    #expect("73282932000075".asCompanyNumber(in: "FR") == "73282932000075")
    // Its head office by Luhn's sum, its post offices by the sum of their digits.
    #expect("35600000000048".asCompanyNumber(in: "FR") == "356000000")
    #expect("35600000049837".asCompanyNumber(in: "FR") == "356000000")
    #expect(problems("FR", siren: "73282932000074").isEmpty)
    func advice(_ siren: String) -> String? {
      TextFormat.problem(withSiren: siren).first?.advice.fr
    }
    #expect(advice("73282932000075") == "SIRET : clé de contrôle fausse")
    #expect(advice("35600000049838")?.contains("multiple de 5") == true)
    #expect(advice("7328293200") == "9 chiffres, ou les 14 d'un SIRET")
    #expect(advice("7328") == "9 chiffres")
  }

  @Test func `ORDER-14: a French VAT number goes with its key and the company's SIREN`() {
    #expect(problems("FR", siren: "732829320", vat: "FR44732829320").isEmpty)
    for wrong in ["FR45732829320", "FR21001372747", "FR4473282932", "ZZ12", "IT12345678901"] {
      #expect(problems("FR", siren: "732829320", vat: wrong) == [.vatNumber], "\(wrong)")
    }
    #expect(problems("FR", siren: "732829320", vat: "FRK7732829320").isEmpty)
    #expect(problems("FR", vat: "FR45732829320", isAsked: false) == [.vatNumber])
    #expect(VATNumbers.frenchKey(of: "001372747") == "21")
    #expect(VATNumbers.frenchKey(of: "001387810") == "08")
  }

  @Test func `ORDER-14: a foreign company gives its VAT number or its local number`() {
    #expect(problems("IT") == [.vatNumber])
    #expect(problems("IT", vat: "IT58747943130").isEmpty)
    #expect(problems("IT", siren: "TO-1234567").isEmpty)
    #expect(problems("IT", siren: "?") == [.siren])
    #expect(problems("IT", isAsked: false).isEmpty)
    #expect(problems("CH", vat: "CHE123456788").isEmpty)
  }

  @Test(arguments: [
    ("AT", "ATU39099603"), ("AT", "ATU08246281"), ("BE", "BE1155408273"), ("BE", "BE0193919628"),
    ("CY", "CY61708991F"), ("DE", "DE169994060"), ("DE", "DE587591127"), ("DK", "DK94603110"),
    ("EE", "EE612853849"), ("GR", "EL323117939"), ("ES", "ESS61661328"), ("ES", "ESN6904566D"),
    ("ES", "ESZ5217174C"), ("FI", "FI02096747"), ("HR", "HR79968635546"), ("HU", "HU22186072"),
    ("IE", "IE0873962NC"), ("IE", "IE5J27666W"), ("IT", "IT58747943130"), ("IT", "IT01234567897"),
    ("LT", "LT122896811"), ("LU", "LU12576508"), ("MT", "MT81141351"), ("NL", "NL777193425B92"),
    ("NL", "NL569862267B15"), ("PL", "PL4287934647"), ("PT", "PT498938689"), ("RO", "RO850"),
    ("RO", "RO2923"), ("SE", "SE855511902601"), ("SI", "SI89974034"), ("SK", "SK2021853504"),
    ("GB", "GB955457149"), ("GB", "XI955457149"), ("MC", "FR44732829320"), ("RE", "FR44732829320"),
  ])
  func `ORDER-14: a number has its country's form`(
    _ country: String, _ number: String
  ) {
    func isRight(_ number: String) -> Bool {
      TextFormat.problem(withVATNumber: number, in: country).isEmpty
    }
    #expect(isRight(number) && isRight(number.lowercased()))
    #expect(!isRight(number + "Z"))
    #expect(!isRight("ZZ" + number.dropFirst(2)))
  }

  @Test(arguments: [
    ("IT", "IT12345678901"), ("DE", "DE123456789"), ("BE", "BE0123456789"),
    ("BG", "BG123456789"), ("CZ", "CZ12345678"), ("LV", "LV12345678901"), ("CH", "CHE123456788"),
  ])
  func `ORDER-14: outside France the form alone counts, whatever the check digit`(
    _ country: String, _ number: String
  ) {
    #expect(TextFormat.problem(withVATNumber: number, in: country).isEmpty)
    #expect(!TextFormat.problem(withVATNumber: number + "?", in: country).isEmpty)
  }

  @Test func `ORDER-14: whoever fills the numbers in reads what is checked of them`() {
    func told(_ country: String) -> String {
      CompanyNumbersFitTheCountry.checked(in: country).fact.fr
    }
    #expect(told("FR").contains("La Poste") && told("re").contains("SIRET"))
    #expect(told("IT").contains("IT99999999999") && told("IT").contains("la forme seule"))
    #expect(told("IT").contains("VIES") && !told("GB").contains("VIES"))
    #expect(told("CZ").contains("la forme seule") && told("CZ").contains("VIES"))
    #expect(told("JP").contains("JP…") && told("JP").contains("la forme seule"))
  }
}
