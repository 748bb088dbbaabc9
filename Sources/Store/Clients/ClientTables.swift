import ClientArea
import SQLite

extension ClientFile: StoredEntity {
  static let table = StoredTable(
    "clientFile", "id", "account", "code", "project", "registrationIP", "verifiedPhone", "remark",
    "attitude")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("account", account)
    try row.put("code", code)
    try row.put("project", project)
    try row.put("registrationIP", registrationIP)
    try row.put("verifiedPhone", verifiedPhone)
    try row.put("remark", remark)
    try row.put("attitude", attitude)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), account: row.get("account"), code: row.get("code"),
      project: row.get("project"), registrationIP: row.get("registrationIP"),
      verifiedPhone: row.get("verifiedPhone"), remark: row.get("remark"),
      attitude: row.get("attitude"))
  }
}

extension GroupMembership: StoredEntity {
  static let table = StoredTable("groupMembership", "id", "group", "account", "code")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("group", group)
    try row.put("account", account)
    try row.put("code", code)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), group: row.get("group"), account: row.get("account"),
      code: row.get("code"))
  }
}

/// The three lists of names are stored alike.
extension StoredEntity where Self: ClientLabel {
  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("name", name)
    try row.put("archivedOn", archivedOn)
  }

  init(from row: borrowing Row) throws {
    try self.init(id: row.get("id"), name: row.get("name"), archivedOn: row.get("archivedOn"))
  }
}

extension ClientGroup: StoredEntity {
  static let table = StoredTable("clientGroup", "id", "name", "archivedOn")
}

extension Project: StoredEntity {
  static let table = StoredTable("project", "id", "name", "archivedOn")
}

extension Attitude: StoredEntity {
  static let table = StoredTable("attitude", "id", "name", "archivedOn")
}
