import ClientArea
import SQLite

/// Where the services of a list are read from that have all the words of a text in their names, or in that of a
/// technical contact. Among as many as one key may look at, each is looked at; among more the keys come from the indexes,
/// and no more of them than one key may read: those whose names begin with the text, then others, then those of the
/// contacts. A text that has more than that is made longer, and then finds the rest.
struct ServiceSource {
  /// `… WHERE …`, what follows `FROM`.
  let rows: SQL

  /// How many services are looked at one by one.
  static let looked = 10_000
  /// How many keys of an index are looked at.
  static let reach = 5000

  /// Which services a list is of.
  struct Scope {
    /// By columns of `service`; for a few, and for each of many.
    let visible: SQL
    let probe: SQL
    /// Of those what the index by names has.
    let named: SQL
    /// Whether there are more than are looked at one by one.
    let areMany: Bool
  }

  /// - Parameters:
  ///   - words: what is sought.
  ///   - limit: how many of a kind are wanted.
  init(
    of words: SearchWords, in scope: Scope, withContacts: Bool = true, limit: Int = 1000,
    reach: Int = reach
  ) {
    guard !words.isEmpty else {
      rows = "service WHERE \(sql: scope.visible)"
      return
    }
    let linked = withContacts ? Self.linked(by: words) : "SELECT 0 AS service WHERE FALSE"
    guard scope.areMany, words.areIndexed else {
      let named = SQL.joined(
        words.words.map {
          NameFilter.anywhere($0, in: ["service.name", "asciiName(service.name)"])
        }, by: " AND ")
      rows = """
        service
        WHERE \(sql: scope.visible) AND ((\(sql: named)) OR service.id IN (\(sql: linked)))
        """
      return
    }
    let keys = words.keys(
      in: "service", ["name"], among: scope.probe, named: scope.named, limit: limit, reach: reach)
    rows = """
      (
        \(sql: keys)
        UNION
        SELECT id
        FROM (
          SELECT service.id AS id
          FROM (\(sql: linked)) AS link
          CROSS JOIN service ON service.id = link.service
          WHERE \(sql: scope.probe)
          LIMIT \(limit))
        \(sql: Self.inAscii(words, among: scope.probe, limit: limit))) AS found
      CROSS JOIN service ON service.id = found.id
      WHERE TRUE
      """
  }

  /// The services of the technical contacts that the text names, by name, code or address.
  private static func linked(by words: SearchWords) -> SQL {
    let columns: [SQL] = ["name", "code", "email"]
    return """
      SELECT technicalLink.service AS service
      FROM (\(sql: words.keys(in: "account", columns, limit: 100))) AS contact
      CROSS JOIN technicalLink ON technicalLink.account = contact.id
      WHERE technicalLink.endedOn IS NULL
      LIMIT \(reach)
      """
  }

  /// Those that are found by the ASCII form of their names alone.
  private static func inAscii(_ words: SearchWords, among visible: SQL, limit: Int) -> SQL {
    guard words.words.contains(where: { AsciiName.mayHave($0.text) }) else { return "" }
    return """
      UNION
      SELECT id
      FROM (
        SELECT id
        FROM service INDEXED BY serviceBeyondASCII
        WHERE name GLOB '*[^ -~]*' AND \(sql: words.stand(in: ["asciiName(name)"]))
          AND \(sql: visible)
        LIMIT \(limit))
      """
  }
}

extension ServiceSource.Scope {
  /// What stands in « Gérer mes services ».
  init(ownedBy viewer: Viewer, in reader: Reader) throws {
    let mine = VisibleServices.owned(by: viewer)
    self.init(
      visible: mine, probe: mine, named: mine,
      areMany: try VisibleServices.ownedAreMore(
        than: ServiceSource.looked, by: viewer, in: reader))
  }

  /// All that a viewer sees.
  init(of viewer: Viewer, in reader: Reader) throws {
    self.init(
      visible: VisibleServices.condition(for: viewer), probe: VisibleServices.probe(for: viewer),
      named: VisibleServices.named(for: viewer),
      areMany: try VisibleServices.areMore(
        than: ServiceSource.looked, for: viewer, in: reader))
  }
}
