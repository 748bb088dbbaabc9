/// Everything there is to know of a client, or of a future one (ORDER-3).
package struct ContactDetails: Hashable, Sendable {
  package var kind: ClientKind
  /// For companies only.
  package var company: String
  /// For companies only: nine digits, the last of which checks the others.
  package var siren: String
  /// For companies only, and not always there.
  package var vatNumber: String
  package var firstName: String
  package var lastName: String
  package var email: String
  package var phone: String
  package var street: String
  package var postcode: String
  package var city: String
  /// Two letters, ISO 3166.
  package var country: String
  package var language: Language

  package init(
    kind: ClientKind, company: String = "", siren: String = "", vatNumber: String = "",
    firstName: String, lastName: String, email: String, phone: String, street: String,
    postcode: String, city: String, country: String, language: Language
  ) {
    self.kind = kind
    self.company = company
    self.siren = siren
    self.vatNumber = vatNumber
    self.firstName = firstName
    self.lastName = lastName
    self.email = email
    self.phone = phone
    self.street = street
    self.postcode = postcode
    self.city = city
    self.country = country
    self.language = language
  }

  /// Every text in its one form, whatever was typed, pasted or read: what is checked and stored.
  package var standard: ContactDetails {
    ContactDetails(
      kind: kind, company: company.trimmed, siren: siren.asCompanyNumber(in: country),
      vatNumber: vatNumber.withoutSeparators, firstName: firstName.trimmed,
      lastName: lastName.trimmed, email: EmailAddress.standard(email), phone: phone.asPhone,
      street: street.trimmed, postcode: postcode.asPostcode(in: country), city: city.trimmed,
      country: country.trimmed.uppercased(), language: language)
  }

  /// The company's name, or the person's.
  package var name: String { kind.isOrganisation ? company : personName }

  /// Somebody may have one name only.
  package var personName: String { "\(firstName) \(lastName)".trimmed }

  /// The block that goes on an invoice (BILL-8).
  package var party: Party {
    Party(
      name: name, street: street, postcode: postcode, city: city, country: country,
      siren: kind.isOrganisation ? siren : "", vatNumber: kind.isOrganisation ? vatNumber : "",
      isCompany: kind.isOrganisation)
  }
}

/// A field of `ContactDetails`, as forms and scenarios name it.
package enum DetailField: String, CaseIterable, Sendable {
  case kind, company, siren, vatNumber, firstName, lastName, email, phone, street, postcode, city
  case country, language
  /// Fields of other forms that a refusal may point at.
  case serviceName, password, amount, subject, text, account, price, delay, agency, contactType
  case quantity, rate
  case login, confirmation, project, group, attitude
  case serviceKind, period, startDay
  case label, reduction, target, firstDay, lastDay
  case category, product, role, assignee, priority
  case orderNumber
}
