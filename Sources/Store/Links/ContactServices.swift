package import ClientArea
import SQLite

/// « Gestion des contacts »: other accounts' services of which the acting account is technical contact
/// (LINK-4), by name.
package struct ContactServices: CountableList {
  package struct Item: Hashable, Sendable {
    package let link: ID<TechnicalLink>
    package let service: ID<Service>
    package let name: String
    package let kind: ServiceKind
    package let expiresOn: Day
    package let phase: LifePhase
    package let owner: AccountName
    package let since: Day
    /// Who renews it by itself, and when that last failed (BILL-22).
    package let renewer: ID<ClientAccount>?
    package let renewalFailedOn: Day?

    package var anchor: Anchor { Anchor(name: name, service: service) }
  }

  package struct Anchor: RowAnchor {
    package let name: String
    package let service: ID<Service>

    package var row: ID<Service> { service }

    package init(name: String, service: ID<Service>) {
      self.name = name
      self.service = service
    }
  }

  /// Shows only services whose name, or whose owner's, has it.
  package let filter: String
  package let window: Window<Anchor>

  package init(filter: String = "", window: Window<Anchor> = Window(limit: 1000)) {
    self.filter = filter.trimmed
    self.window = window
  }

  package func fetch(from reader: Reader, as session: Session) throws -> [Item] {
    guard let source = try source(in: reader, session) else { return [] }
    let links: [ID<TechnicalLink>] = try window.read(
      "SELECT linked.link AS link FROM \(sql: source)",
      by: ["linked.name", "linked.service"], at: { "\($0.name), \($0.service)" },
      in: reader.database
    ) { try $0.get("link") }
    return try items(of: links, in: reader)
  }

  package func count(from reader: Reader, as session: Session) throws -> BoundedCount {
    guard let source = try source(in: reader, session) else { return BoundedCount(count: 0) }
    return try reader.count("FROM \(sql: source)")
  }

  /// What is shown of a row is read for those in the window alone.
  private func items(of links: [ID<TechnicalLink>], in reader: Reader) throws -> [Item] {
    guard !links.isEmpty else { return [] }
    let today = try reader.today()
    return try reader.database.all(
      """
      SELECT technicalLink.id AS link, technicalLink.since, service.id AS service, service.name,
        service.kind, service.expiresOn, service.renewalAccount, service.renewalFailedOn,
        \(sql: AccountName.columns)
      FROM technicalLink
      JOIN service ON service.id = technicalLink.service
      JOIN account ON account.id = service.owner
      WHERE technicalLink.id IN (SELECT value FROM json_each(\("\(links.map(\.value))")))
      ORDER BY service.name, service.id
      """
    ) { row in
      let (name, kind, expiry): (String, ServiceKind, Day) = try (
        row.get("name"), row.get("kind"), row.get("expiresOn")
      )
      return try Item(
        link: row.get("link"), service: row.get("service"), name: name, kind: kind,
        expiresOn: expiry,
        phase: reader.phase(of: kind, named: name, expiringOn: expiry, on: today),
        owner: AccountName(from: row),
        since: row.get("since"), renewer: row.get("renewalAccount"),
        renewalFailedOn: row.get("renewalFailedOn"))
    }
  }

  /// `… AS linked … WHERE …`, what follows `FROM`: the links that stand, as their index has them in the order of the names.
  private func source(in reader: Reader, _ session: Session) throws -> SQL? {
    guard let account = try reader.viewer(of: session).account(with: .manageServices) else {
      return nil
    }
    let own: SQL = "linked.account = \(account)"
    guard !filter.isEmpty else { return "linked_names AS linked WHERE \(sql: own)" }
    let words = SearchWords(phrase: filter)
    guard try areMany(account, in: reader), IndexedLetters.have(words.whole.text) else {
      return """
        linked_names AS linked
        JOIN account ON account.id = linked.owner
        WHERE \(sql: own) AND \(sql: matching)
        """
    }
    return """
      (\(sql: found(words, by: account))) AS found
      CROSS JOIN linked_names AS linked ON linked.link = found.link
      WHERE TRUE
      """
  }

  private func areMany(_ account: ID<ClientAccount>, in reader: Reader) throws -> Bool {
    try reader.areMore(
      than: ServiceSource.looked, "SELECT 1 FROM linked_names WHERE account = \(account)")
  }

  /// Of very many those whose names begin with the text, others that the index of names has, and those of the owners that
  /// it names: of each no more than one key may read.
  private func found(_ words: SearchWords, by account: ID<ClientAccount>) -> SQL {
    let (limit, reach) = (1000, ServiceSource.reach)
    let columns: [SQL] = ["name", "code"]
    return """
      SELECT link
      FROM (
        SELECT link
        FROM linked_names
        WHERE account = \(account) AND \(sql: words.begin("name"))
        ORDER BY name, service
        LIMIT \(limit))
      UNION
      SELECT link
      FROM (
        SELECT technicalLink.id AS link
        FROM (
          \(sql: words.keys(in: "service", ["name"], named: "FALSE", limit: limit, reach: reach))) AS known
        CROSS JOIN technicalLink ON technicalLink.service = known.id
        WHERE technicalLink.account = \(account) AND technicalLink.endedOn IS NULL
        LIMIT \(limit))
      UNION
      SELECT link
      FROM (
        SELECT linked_names.link AS link
        FROM (\(sql: words.keys(in: "account", columns, limit: 100))) AS known
        CROSS JOIN linked_names ON linked_names.owner = known.id
        WHERE linked_names.account = \(account)
        LIMIT \(limit))
      """
  }

  private var matching: SQL {
    NameFilter.anywhere(
      filter, in: ["linked.name", "asciiName(linked.name)", "account.name", "account.code"])
  }
}
