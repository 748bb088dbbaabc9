/// A name and address as an invoice shows them.
package struct Party: Hashable, Sendable {
  package let name: String
  package let street: String
  package let postcode: String
  package let city: String
  package let country: String
  /// Empty for an individual.
  package let siren: String
  /// Empty where there is none.
  package let vatNumber: String
  /// Whether it is a company, or an association: one without numbers has to say so.
  package let isCompany: Bool

  package init(
    name: String, street: String, postcode: String, city: String, country: String, siren: String,
    vatNumber: String, isCompany: Bool = false
  ) {
    self.name = name
    self.street = street
    self.postcode = postcode
    self.city = city
    self.country = country
    self.siren = siren
    self.vatNumber = vatNumber
    self.isCompany = isCompany || !siren.isEmpty || !vatNumber.isEmpty
  }

  /// Every text in its one form (`ContactDetails.standard`).
  package var standard: Party {
    Party(
      name: name.trimmed, street: street.trimmed, postcode: postcode.asPostcode(in: country),
      city: city.trimmed, country: country.trimmed.uppercased(),
      siren: siren.asCompanyNumber(in: country),
      vatNumber: vatNumber.withoutSeparators, isCompany: isCompany)
  }

  /// What is missing or malformed, in the order of the form that asks for a payer.
  package var problems: [FieldProblem] {
    var problems = TextFormat.problem(with: name, in: .company)
    problems += TextFormat.problems(
      withSiren: siren, vatNumber: vatNumber, in: country, isAsked: false)
    problems += TextFormat.problem(with: street, in: .street)
    problems += TextFormat.problem(withPostcode: postcode, in: country)
    problems += TextFormat.problem(with: city, in: .city)
    problems += TextFormat.problem(withCountry: country)
    return problems
  }

  /// The provider whose client area this is. Invented, like everything in the product.
  package static let provider = Party(
    name: "Hébergeur Exemple SAS", street: "1 rue du Serveur", postcode: "63000",
    city: "Clermont-Ferrand", country: "FR", siren: "001002005", vatNumber: "FR94001002005")
}
