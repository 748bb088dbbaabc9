package import Canvas
package import ClientArea

/// The part of a form that asks for everything about a client, or a future one (ORDER-3): its fields, what
/// they hold, and where a refusal's problems stand. The profile and the order form share it.
package enum DetailsForm {
  /// The fields for a company or a person, in the order in which problems are told.
  package static func fields(of kind: ClientKind, in context: Context) -> [Field] {
    var fields = [
      Field(
        DetailField.kind.fieldID, context.words(DetailField.kind.word),
        .choice(
          [ClientKind.company, .association, .individual].map {
            Field.Choice($0.rawValue, context.words($0.word))
          }))
    ]
    if kind.isOrganisation {
      fields += [
        text(.company, in: context), text(.siren, width: 11, isBeside: true, in: context),
        text(.vatNumber, width: 16, in: context),
      ]
    }
    return fields + [
      text(.firstName, in: context), text(.lastName, isBeside: true, in: context),
      text(.email, in: context), text(.phone, width: 18, isBeside: true, in: context),
      text(.street, in: context),
      text(.postcode, width: 10, in: context), text(.city, isBeside: true, in: context),
      select(.country, countries(in: context), in: context),
      select(.language, languages, isBeside: true, in: context),
    ]
  }

  /// What the fields hold for a client.
  package static func values(of details: ContactDetails) -> [FieldID: String] {
    [
      DetailField.kind.fieldID: details.kind.rawValue,
      DetailField.company.fieldID: details.company, DetailField.siren.fieldID: details.siren,
      DetailField.vatNumber.fieldID: details.vatNumber,
      DetailField.firstName.fieldID: details.firstName,
      DetailField.lastName.fieldID: details.lastName, DetailField.email.fieldID: details.email,
      DetailField.phone.fieldID: details.phone, DetailField.street.fieldID: details.street,
      DetailField.postcode.fieldID: details.postcode, DetailField.city.fieldID: details.city,
      DetailField.country.fieldID: details.country,
      DetailField.language.fieldID: details.language.rawValue,
    ]
  }

  /// What the fields hold before anything is typed: a company in the country and the language of whoever
  /// fills the form in.
  package static func emptyValues(like account: ClientAccount?) -> [FieldID: String] {
    values(
      of: ContactDetails(
        kind: .company, firstName: "", lastName: "", email: "", phone: "", street: "",
        postcode: "", city: "", country: account?.details.country ?? "FR",
        language: account?.language ?? .fr))
  }

  /// The client that a form describes, without blanks at the ends of what was typed.
  package static func details(in form: Form) -> ContactDetails {
    func typed(_ field: DetailField) -> String { form[field.fieldID].trimmed }
    return ContactDetails(
      kind: kind(in: form), company: typed(.company), siren: typed(.siren),
      vatNumber: typed(.vatNumber), firstName: typed(.firstName), lastName: typed(.lastName),
      email: typed(.email), phone: typed(.phone), street: typed(.street),
      postcode: typed(.postcode), city: typed(.city), country: typed(.country),
      language: Language(rawValue: typed(.language)) ?? .fr)
  }

  /// What is looked at of the numbers that the form asks for, in the country that it holds (ORDER-14); nothing of a person.
  static func checks(of form: Form) -> [Reason] {
    kind(in: form).isOrganisation
      ? [CompanyNumbersFitTheCountry.checked(in: form[DetailField.country.fieldID])] : []
  }

  /// Whether a form describes a company or a person.
  package static func kind(in form: Form) -> ClientKind {
    ClientKind(rawValue: form[DetailField.kind.fieldID]) ?? .company
  }

  private static func text(
    _ field: DetailField, width: Int? = nil, isBeside: Bool = false, in context: Context
  ) -> Field {
    .text(
      field.fieldID, context.words(field.word), limit: TextFormat.longest, width: width,
      isBeside: isBeside)
  }

  private static func select(
    _ field: DetailField, _ choices: [Field.Choice], isBeside: Bool = false, in context: Context
  ) -> Field {
    Field(
      field.fieldID, context.words(field.word),
      .select(choices, width: field == .country ? countryWidth : nil), isBeside: isBeside)
  }

  /// In cells: the longest names are cut, so that the language stands beside.
  private static let countryWidth = 24

  static func countries(in context: Context) -> [Field.Choice] {
    Countries.sorted(in: context.language).map {
      Field.Choice($0, context.words(Countries.name(of: $0)))
    }
  }

  /// Each language by its own name, so that whoever reads no other finds it.
  private static let languages = [
    Field.Choice(Language.fr.rawValue, "français"), Field.Choice(Language.it.rawValue, "italiano"),
    Field.Choice(Language.en.rawValue, "English"),
  ]
}
