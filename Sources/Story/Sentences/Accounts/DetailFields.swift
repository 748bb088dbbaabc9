import ClientArea

extension ContactDetails {
  /// Nothing filled in.
  static let blank = ContactDetails(
    kind: .individual, firstName: "", lastName: "", email: "", phone: "", street: "",
    postcode: "", city: "", country: "", language: .fr)

  /// What a table « champ | valeur » says, and nothing else.
  init(filledFrom table: FieldTable) throws(StepProblem) {
    self = .blank
    try fill(from: table)
  }

  /// Fills in what a table « champ | valeur » says.
  /// - Throws: a `StepProblem` for a field that is not known, or a value that a field cannot have.
  mutating func fill(from table: FieldTable) throws(StepProblem) {
    for field in table.fields {
      guard let known = DetailField.named(field.name) else {
        throw .unknownField(field.name, field.place, known: DetailField.ofClients.map(\.name))
      }
      try set(known, to: field)
    }
    let saysKind = table.fields.contains { DetailField.named($0.name) == .kind }
    if !saysKind, !kind.isOrganisation, !company.isEmpty { kind = .company }
  }

  private mutating func set(
    _ known: DetailField, to field: FieldTable.Field
  ) throws(StepProblem) {
    switch known {
    case .kind: kind = try Self.value(of: field, ClientKind.allCases) { $0.word.fr }
    case .language: language = try Self.value(of: field, Language.allCases) { $0.rawValue }
    case .company: company = field.value
    case .siren: siren = field.value
    case .vatNumber: vatNumber = field.value
    case .firstName: firstName = field.value
    case .lastName: lastName = field.value
    case .email: email = field.value
    case .phone: phone = field.value
    case .street: street = field.value
    case .postcode: postcode = field.value
    case .city: city = field.value
    case .country: country = Countries.code(meantBy: field.value) ?? field.value
    case .serviceName, .password, .amount, .subject, .text, .account, .price, .delay, .agency,
      .contactType, .quantity, .rate, .login, .confirmation, .project, .group, .attitude,
      .serviceKind, .period, .startDay, .label,
      .reduction, .target, .firstDay, .lastDay, .category, .product, .role,
      .assignee, .priority, .orderNumber:
      break
    }
  }

  private static func value<Value>(
    of field: FieldTable.Field, _ all: [Value], word: (Value) -> String
  ) throws(StepProblem) -> Value {
    if let value = all.first(where: { word($0).caseInsensitiveEquals(field.value) }) {
      return value
    }
    throw .fieldValue(StepValueProblem(field.value, among: all.map(word)), field.place)
  }

}

extension ContactDetails {
  /// What a table « champ | valeur » says of them: the kind, and what is not as it was.
  func fields(differingFrom before: ContactDetails? = nil) -> FieldTable {
    let start = before ?? .blank
    let fields = DetailField.ofClients.compactMap { field, name -> FieldTable.Field? in
      let (old, new) = (start.text(of: field), text(of: field))
      guard let new, field == .kind || old != new else { return nil }
      return FieldTable.Field(name, new)
    }
    return FieldTable(fields)
  }

  private func text(of field: DetailField) -> String? {
    switch field {
    case .kind: kind.word.fr
    case .language: language.rawValue
    case .company: company
    case .siren: siren
    case .vatNumber: vatNumber
    case .firstName: firstName
    case .lastName: lastName
    case .email: email
    case .phone: phone
    case .street: street
    case .postcode: postcode
    case .city: city
    case .country: country
    case .serviceName, .password, .amount, .subject, .text, .account, .price, .delay, .agency,
      .contactType, .quantity, .rate, .login, .confirmation, .project, .group, .attitude,
      .serviceKind, .period, .startDay, .label,
      .reduction, .target, .firstDay, .lastDay, .category, .product, .role,
      .assignee, .priority, .orderNumber:
      nil
    }
  }
}

extension DetailField {
  /// The fields of a client, as tables name them.
  static let ofClients: [(field: DetailField, name: String)] = [
    (.kind, "statut"), (.company, "société"), (.siren, "SIREN"), (.vatNumber, "numéro de TVA"),
    (.firstName, "prénom"), (.lastName, "nom"), (.email, "courriel"), (.phone, "téléphone"),
    (.street, "adresse"), (.postcode, "code postal"), (.city, "ville"), (.country, "pays"),
    (.language, "langue"),
  ]

  static func named(_ name: String) -> DetailField? {
    ofClients.first { $0.name.caseInsensitiveEquals(name) }?.field
  }
}
