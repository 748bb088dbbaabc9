import ClientArea
import SQLite

extension ContactType: StoredEntity {
  static let table = StoredTable("contactType", "id", "account", "name", "isClient")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("account", account)
    try row.put("name", name)
    try row.put("isClient", isClient)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), account: row.get("account"), name: row.get("name"),
      isClient: row.get("isClient"))
  }
}

extension Person: StoredEntity {
  static let table = StoredTable(
    "person", "id", "account", "firstName", "lastName", "email", "user", "since")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("account", account)
    try row.put("firstName", firstName)
    try row.put("lastName", lastName)
    try row.put("email", email)
    try row.put("user", user)
    try row.put("since", since)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), account: row.get("account"), firstName: row.get("firstName"),
      lastName: row.get("lastName"), email: row.get("email"), user: row.get("user"),
      since: row.get("since"))
  }
}

extension TypeMembership: StoredEntity {
  static let table = StoredTable("typeMembership", "id", "person", "type")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("person", person)
    try row.put("type", type)
  }

  init(from row: borrowing Row) throws {
    try self.init(id: row.get("id"), person: row.get("person"), type: row.get("type"))
  }
}
