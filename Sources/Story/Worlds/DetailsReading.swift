import ClientArea
import Store

/// Reads the details of an account, or of a future one, by the rules of the order form (ORDER-3).
enum DetailsReading {
  static let names = [
    "kind", "company", "siren", "vatNumber", "firstName", "lastName", "email", "phone", "street",
    "postcode", "city", "country", "language",
  ]

  /// - Parameter email: the address where the file says none.
  static func details(
    _ fields: FileFields, email: String? = nil
  ) throws(WorldFileError) -> ContactDetails {
    let details = ContactDetails(
      kind: try fields.choice("kind"), company: try fields.text("company", .any(.company), or: ""),
      siren: try fields.text("siren", .any(.siren), or: ""),
      vatNumber: try fields.text("vatNumber", .any(.vatNumber), or: ""),
      firstName: try fields.text("firstName", .any(.firstName)),
      lastName: try fields.text("lastName", .any(.lastName)),
      email: try fields.email("email", or: email), phone: try fields.text("phone", .any(.phone)),
      street: try fields.text("street", .any(.street)),
      postcode: try fields.text("postcode", .any(.postcode)),
      city: try fields.text("city", .any(.city)),
      country: try fields.text("country", .any(.country), or: "FR"),
      language: try fields.choice("language", or: .fr)
    ).standard
    if let problem = details.problems.first {
      throw fields.error(in: problem.field.rawValue, .malformed(problem.advice))
    }
    return details
  }
}
