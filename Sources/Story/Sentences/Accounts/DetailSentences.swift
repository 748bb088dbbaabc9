import ClientArea
import Store

/// What a client's details are, one by one: language, and what the rate of VAT follows from (BILL-15).
enum DetailSentences {
  static let all: [any ScenarioStep.Type] = [
    LanguageIs.self, VATNumberIs.self, CountryIs.self, AddressIs.self,
  ]
}

/// A step that says one of them. What a form would refuse can be said too: numbers that are no numbers.
protocol DetailStep: GivenStep {
  var code: AccountCode { get }

  func change(_ details: inout ContactDetails) throws
}

extension DetailStep {
  func build(in scene: Scene) throws {
    try scene.builder.changeDetails(of: code.text, change)
  }

  func setting(in scene: Scene) throws -> Setting? {
    Setting(.menu(.profile), as: try scene.view(ofOwner: code))
  }
}

struct LanguageIs: DetailStep {
  var code = AccountCode("")
  var language = Language.fr

  static let pattern: StepPattern<Self> = "la langue de \(\.code) est \(\.language)"

  func change(_ details: inout ContactDetails) { details.language = language }
}

struct VATNumberIs: DetailStep {
  var code = AccountCode("")
  var number = FreeText("")

  static let pattern: StepPattern<Self> =
    "le numéro de TVA de \(\.code) est \(\.number, as: "numéro")"

  func change(_ details: inout ContactDetails) {
    details.vatNumber = number.text
    details.replaceMadeUpSiren(of: code.text)
  }
}

struct CountryIs: DetailStep {
  var code = AccountCode("")
  var country = FreeText("")

  static let pattern: StepPattern<Self> =
    "le pays de \(\.code) est \(\.country, as: "pays ou code ISO")"

  func change(_ details: inout ContactDetails) throws {
    guard let code = Countries.code(meantBy: country.text) else {
      throw WorldProblem.malformed(Self.isNone(country.text))
    }
    details.country = code
  }

  private static func isNone(_ text: String) -> Phrase {
    Phrase(
      fr: "« \(text) » n'est le nom ni le code d'aucun pays",
      it: "«\(text)» non è né il nome né il codice di un paese",
      en: "“\(text)” is neither the name nor the code of a country")
  }
}

struct AddressIs: DetailStep {
  var code = AccountCode("")
  var postcode = FreeText("")
  var city = FreeText("")

  static let pattern: StepPattern<Self> = """
    l'adresse de \(\.code) est \(\.postcode, as: "code postal") \(\.city, as: "ville")
    """

  func change(_ details: inout ContactDetails) {
    details.postcode = postcode.text
    details.city = city.text
  }
}
