import Canvas
import ClientArea

/// Elements of UBL 2.1; what is empty is left out, since no element of EN 16931 may be.
enum UBL {
  static func basic(
    _ name: String, _ text: String, _ attributes: KeyValuePairs<String, String> = [:]
  ) -> String {
    text.isEmpty ? "" : Markup.element("cbc:\(name)", attributes, text: text)
  }

  static func amount(_ name: String, _ amount: Money) -> String {
    basic(name, decimal(amount.cents, places: 2, keepingZeros: true), ["currencyID": "EUR"])
  }

  static func group(_ name: String, _ parts: [String]) -> String {
    let content = parts.filter { !$0.isEmpty }.joined()
    return content.isEmpty ? "" : Markup.element("cac:\(name)", containing: content)
  }

  /// A number with a point, of so many parts of ten.
  static func decimal(_ number: Int, places: Int, keepingZeros: Bool = false) -> String {
    let digits = "\(number.magnitude)"
    let filled = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    var rest = String(filled.suffix(places))
    if !keepingZeros { while rest.last == "0" { rest.removeLast() } }
    let whole = filled.dropLast(places)
    return (number < 0 ? "-" : "") + whole + (rest.isEmpty ? "" : ".\(rest)")
  }

  /// - Parameters:
  ///   - legal: what the law wants to be said of it; empty where nothing.
  ///   - numbers: whether its VAT number is named.
  static func party(_ party: Party, legal: String, numbers: Bool) -> String {
    let isSiren = ["FR", "GP", "MQ", "GF", "RE", "YT"].contains(party.country)
    return group(
      "Party",
      [
        group("PartyName", [basic("Name", party.name)]),
        group(
          "PostalAddress",
          [
            basic("StreetName", party.street), basic("CityName", party.city),
            basic("PostalZone", party.postcode),
            group("Country", [basic("IdentificationCode", party.country)]),
          ]),
        numbers && !party.vatNumber.isEmpty
          ? group(
            "PartyTaxScheme",
            [basic("CompanyID", party.vatNumber), group("TaxScheme", [basic("ID", "VAT")])]) : "",
        group(
          "PartyLegalEntity",
          [
            basic("RegistrationName", party.name),
            isSiren
              ? basic("CompanyID", party.siren, ["schemeID": "0002"])
              : basic("CompanyID", party.siren),
            basic("CompanyLegalForm", legal),
          ]),
      ])
  }
}
