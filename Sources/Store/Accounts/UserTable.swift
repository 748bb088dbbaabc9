import ClientArea
import SQLite

extension User: StoredEntity {
  static let table = StoredTable(
    "user", "id", "email", "firstName", "lastName", "kind", "passwordHash", "language",
    "failedLogins", "lockedUntil", "isActive", "role", "passwordChanges")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("email", email)
    try row.put("firstName", firstName)
    try row.put("lastName", lastName)
    try row.put("kind", kind)
    try row.put("passwordHash", passwordHash)
    try row.put("language", language)
    try row.put("failedLogins", failedLogins)
    try row.put("lockedUntil", lockedUntil)
    try row.put("isActive", isActive)
    try row.put("role", role)
    try row.put("passwordChanges", passwordChanges)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), email: row.get("email"), firstName: row.get("firstName"),
      lastName: row.get("lastName"), kind: row.get("kind"), passwordHash: row.get("passwordHash"),
      language: row.get("language"), failedLogins: row.get("failedLogins"),
      lockedUntil: row.get("lockedUntil"),
      isActive: row.get("isActive"), role: row.get("role"),
      passwordChanges: row.get("passwordChanges"))
  }
}
