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

  package init(
    name: String, street: String, postcode: String, city: String, country: String, siren: String,
    vatNumber: String
  ) {
    self.name = name
    self.street = street
    self.postcode = postcode
    self.city = city
    self.country = country
    self.siren = siren
    self.vatNumber = vatNumber
  }

  /// The provider whose client area this is. Invented, like everything in the product.
  package static let provider = Party(
    name: "Hébergeur Exemple SAS", street: "1 rue du Serveur", postcode: "63000",
    city: "Clermont-Ferrand", country: "FR", siren: "001002005", vatNumber: "FR94001002005")
}
