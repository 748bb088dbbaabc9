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
    #expect(problems("IT", vat: "IT12345678901").isEmpty)
    #expect(problems("IT", siren: "TO-1234567").isEmpty)
    #expect(problems("IT", siren: "?") == [.siren])
    #expect(problems("IT", isAsked: false).isEmpty)
    #expect(problems("CH", vat: "CHE123456788").isEmpty)
  }

  @Test(arguments: [
    ("AT", "ATU12345678"), ("BE", "BE0123456789"), ("BG", "BG123456789"), ("CY", "CY12345678X"),
    ("CZ", "CZ12345678"), ("DE", "DE123456789"), ("DK", "DK12345678"), ("EE", "EE123456789"),
    ("GR", "EL123456789"), ("ES", "ESX1234567X"), ("FI", "FI12345678"), ("HR", "HR12345678901"),
    ("HU", "HU12345678"), ("IE", "IE1A23456A"), ("IE", "IE1234567WA"), ("LT", "LT123456789012"),
    ("LU", "LU12345678"), ("LV", "LV12345678901"), ("MT", "MT12345678"),
    ("NL", "NL123456789B01"), ("PL", "PL1234567890"), ("PT", "PT123456789"), ("RO", "RO12"),
    ("SE", "SE123456789012"), ("SI", "SI12345678"), ("SK", "SK1234567890"),
    ("GB", "XI123456789"), ("MC", "FR44732829320"), ("RE", "FR44732829320"),
  ])
  func `ORDER-14: each country has its own form of number`(_ country: String, _ number: String) {
    func isRight(_ number: String) -> Bool {
      TextFormat.problem(withVATNumber: number, in: country).isEmpty
    }
    #expect(isRight(number) && isRight(number.lowercased()))
    #expect(!isRight(number + "Z"))
    #expect(!isRight("ZZ" + number.dropFirst(2)))
  }
}
