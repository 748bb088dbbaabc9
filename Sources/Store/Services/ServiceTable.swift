import ClientArea
import SQLite

extension Service: StoredEntity {
  static let table = StoredTable(
    "service", "id", "name", "kind", "owner", "product", "openedOn", "paidFrom", "expiresOn",
    "codesLogin", "codesPassword",
    "anniversary", "endedOn", "renewalAccount", "renewalUser", "renewalSince", "renewalFailedOn",
    reading: ["codesPassword": KeptSecrets.text(behind: "service.codesPassword")])

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("name", name)
    try row.put("kind", kind)
    try row.put("owner", owner)
    try row.put("product", product)
    try row.put("openedOn", openedOn)
    try row.put("paidFrom", paidFrom)
    try row.put("expiresOn", expiresOn)
    try row.put("codesLogin", codes?.login)
    try row.put("codesPassword", secret: codes?.password)
    try row.put("anniversary", anniversary)
    try row.put("endedOn", endedOn)
    try row.put("renewalAccount", renewal?.account)
    try row.put("renewalUser", renewal?.user)
    try row.put("renewalSince", renewal?.since)
    try row.put("renewalFailedOn", renewal?.failedOn)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), name: row.get("name"), kind: row.get("kind"), owner: row.get("owner"),
      product: row.get("product"), openedOn: row.get("openedOn"), paidFrom: row.get("paidFrom"),
      expiresOn: row.get("expiresOn"),
      anniversary: row.get("anniversary"), codes: AccessCodes(from: row),
      renewal: AutomaticRenewal(from: row), endedOn: row.get("endedOn"))
  }
}

extension AccessCodes {
  /// Nil where the service has none; the table's CHECK keeps the two columns together.
  fileprivate init?(from row: borrowing Row) throws {
    guard let login: String = try row.get("codesLogin"),
      let password: String = try row.get("codesPassword")
    else { return nil }
    self.init(login: login, password: password)
  }
}

extension AutomaticRenewal {
  /// Nil where nobody renews the service by itself; the table's CHECK keeps account and day together.
  init?(from row: borrowing Row) throws {
    guard let account: ID<ClientAccount> = try row.get("renewalAccount"),
      let since: Day = try row.get("renewalSince")
    else { return nil }
    self.init(
      account: account, user: try row.get("renewalUser"), since: since,
      failedOn: try row.get("renewalFailedOn"))
  }
}
