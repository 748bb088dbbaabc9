import ClientArea
import SQLite

extension ClientAccount: StoredEntity {
  /// `name` follows from the details; it is kept beside them for lists and for the search.
  static let table = StoredTable(
    "account", "id", "code", "login", "name", "kind", "company", "siren", "vatNumber", "firstName",
    "lastName", "email", "phone", "street", "postcode", "city", "country", "language",
    "isAdvancedModeOn", "balance", "registeredOn", "isAgency", "archivedOn",
    "isAssociation")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("code", code)
    try row.put("login", login)
    try row.put("name", name)
    try details.write(to: &row)
    try row.put("isAdvancedModeOn", isAdvancedModeOn)
    try row.put("balance", balance)
    try row.put("registeredOn", registeredOn)
    try row.put("isAgency", isAgency)
    try row.put("archivedOn", archivedOn)
    try row.put("isAssociation", details.kind == .association)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), code: row.get("code"), login: row.get("login"),
      details: ContactDetails(from: row), isAdvancedModeOn: row.get("isAdvancedModeOn"),
      balance: row.get("balance"), registeredOn: row.get("registeredOn"),
      isAgency: row.get("isAgency"), archivedOn: row.get("archivedOn"))
  }
}

extension ContactDetails {
  fileprivate func write(to row: inout RowWriter) throws {
    // The column knows two kinds; an association is told by its own.
    try row.put("kind", kind.isOrganisation ? ClientKind.company : .individual)
    try row.put("company", company)
    try row.put("siren", siren)
    try row.put("vatNumber", vatNumber)
    try row.put("firstName", firstName)
    try row.put("lastName", lastName)
    try row.put("email", email)
    try row.put("phone", phone)
    try row.put("street", street)
    try row.put("postcode", postcode)
    try row.put("city", city)
    try row.put("country", country)
    try row.put("language", language)
  }

  fileprivate init(from row: borrowing Row) throws {
    try self.init(
      kind: row.clientKind(), company: row.get("company"), siren: row.get("siren"),
      vatNumber: row.get("vatNumber"), firstName: row.get("firstName"),
      lastName: row.get("lastName"), email: row.get("email"), phone: row.get("phone"),
      street: row.get("street"), postcode: row.get("postcode"), city: row.get("city"),
      country: row.get("country"), language: row.get("language"))
  }
}

extension Row {
  /// Of an account: its column of kinds knows two.
  func clientKind() throws -> ClientKind {
    try get("isAssociation") ? .association : get("kind")
  }
}
