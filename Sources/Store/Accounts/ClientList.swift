package import ClientArea
import SQLite

/// « Clients »: the accounts that a filter chooses, by code (CLIENTS-1). For staff only.
package struct ClientList: Query {
  /// The key of a row.
  package struct Anchor: RowAnchor {
    package let code: String
    package let id: ID<ClientAccount>

    package var row: ID<ClientAccount> { id }

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
    package let country: String
    package let kind: ClientKind
    package let balance: Money
    package let services: Int
    package let isAgency: Bool
    package let archivedOn: Day?

    package var anchor: Anchor { Anchor(code: account.code, id: account.id) }

    package var state: ClientState {
      if archivedOn != nil { return .archived }
      if isAgency { return .agency }
      return services == 0 ? .empty : .active
    }
  }

  /// Shows only accounts whose name has it, or whose code or address.
  package let filter: String
  package let criteria: ClientFilter
  package let window: Window<Anchor>

  package init(
    filter: String = "", by criteria: ClientFilter = ClientFilter(), window: Window<Anchor>
  ) {
    self.filter = filter.trimmed
    self.criteria = criteria
    self.window = window
  }

  package func fetch(from reader: Reader, as session: Session) throws -> Stretch<Item> {
    let viewer = try reader.viewer(of: session)
    guard viewer.isStaff else { return Stretch([], of: BoundedCount(count: 0)) }
    let source = try ClientSource(criteria, matching: filter, seenBy: viewer, in: reader)
    let items = try window.read(
      """
      SELECT \(sql: AccountName.columns), account.login, account.email, account.country,
        account.kind, account.isAssociation, account.balance, account.isAgency, account.archivedOn,
        \(sql: Self.services) AS services
      FROM \(sql: source.tables)
      WHERE \(sql: source.condition)
      """, by: source.key, at: { "\($0.code), \($0.id)" }, in: reader.database
    ) { try Item(from: $0) }
    return Stretch(
      items,
      of: try reader.count("FROM \(sql: source.tables) WHERE \(sql: source.condition)"))
  }

  private static let services: SQL = """
    (
      SELECT ifnull(sum(service_counts.services), 0)
      FROM service_counts
      WHERE service_counts.owner = account.id)
    """
}

extension ClientList.Item {
  fileprivate init(from row: borrowing Row) throws {
    try self.init(
      account: AccountName(from: row), login: row.get("login"), email: row.get("email"),
      country: row.get("country"), kind: row.clientKind(), balance: row.get("balance"),
      services: row.get("services"), isAgency: row.get("isAgency"),
      archivedOn: row.get("archivedOn"))
  }
}

/// How an account stands, in one word.
package enum ClientState: String, CaseIterable, Sendable {
  case active, empty, archived, agency

  package var word: Phrase {
    switch self {
    case .active: Phrase(fr: "actif", it: "attivo", en: "active")
    case .empty: Phrase(fr: "vide", it: "vuoto", en: "empty")
    case .archived: Phrase(fr: "archivé", it: "archiviato", en: "archived")
    case .agency: Phrase(fr: "agence", it: "agenzia", en: "agency")
    }
  }
}
