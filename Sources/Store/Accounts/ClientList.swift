package import ClientArea
import SQLite

/// « Clients »: every account, by code. For staff only.
package struct ClientList: Query {
  /// The key of a row.
  package struct Anchor: Hashable, Sendable {
    package let code: String
    package let id: ID<ClientAccount>

    package init(code: String, id: ID<ClientAccount>) {
      self.code = code
      self.id = id
    }
  }

  package struct Item: Hashable, Sendable {
    package let account: AccountName
    /// The login name (CLIENTS-1).
    package let login: String
    package let email: String
    package let kind: ClientKind
    package let isAgency: Bool

    package var anchor: Anchor { Anchor(code: account.code, id: account.id) }
  }

  /// Shows only accounts whose name has it, or whose code or address.
  package let filter: String
  package let window: Window<Anchor>

  package init(filter: String = "", window: Window<Anchor>) {
    self.filter = filter.trimmed
    self.window = window
  }

  package func fetch(from reader: Reader, as session: Session) throws -> Stretch<Item> {
    let viewer = try reader.viewer(of: session)
    guard viewer.isStaff else { return Stretch([], of: BoundedCount(count: 0)) }
    let named: SQL = """
      \(sql: VisibleAccounts.condition(for: viewer)) AND \(sql: try NameFilter.ofAccounts(filter).condition(in: reader))
      """
    let items = try window.read(
      """
      SELECT \(sql: AccountName.columns), account.login, account.email, account.kind,
        account.isAgency
      FROM account
      WHERE \(sql: named)
      """, by: ["account.code", "account.id"], at: { "\($0.code), \($0.id)" },
      in: reader.database
    ) { row in
      try Item(
        account: AccountName(from: row), login: row.get("login"), email: row.get("email"),
        kind: row.get("kind"), isAgency: row.get("isAgency"))
    }
    return Stretch(items, of: try reader.count("FROM account WHERE \(sql: named)"))
  }
}
