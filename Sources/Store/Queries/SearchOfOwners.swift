import ClientArea
import SQLite

// Services that are found by whose they are.
extension Search {
  /// Those of somebody else whose name has one of the words, where owner and service together have them all.
  func servicesOfOwners(_ viewer: Viewer, _ reader: Reader) throws -> [Hit] {
    let owners = Dictionary(grouping: try ownersNamed(viewer, reader), by: \.lacking)
      .sorted { $0.key.count < $1.key.count }
    var found: [Hit] = []
    for (lacking, named) in owners where found.count < limit {
      found += try services(
        "service.id IN (\(sql: owned(by: named, with: SearchWords(lacking), viewer)))",
        by: "service.name, service.id", in: reader)
    }
    return found
  }

  private struct NamedOwner {
    let id: ID<ClientAccount>
    /// The words that the names of its services must have, since its own has not.
    let lacking: [Sought]
  }

  /// The accounts that are named by the longest word that some have and not many; none where there is no such word.
  private func ownersNamed(_ viewer: Viewer, _ reader: Reader) throws -> [NamedOwner] {
    for word in words.words.sorted(by: { $0.text.utf8.count > $1.text.utf8.count }) {
      let filter = NameFilter(text: word.text, table: "account", columns: ["name", "code"])
      guard try filter.isFew(in: reader) else { continue }
      var others: SQL = "TRUE"
      if case .account(let account, _) = viewer { others = "account.id <> \(account)" }
      let named = try reader.database.all(
        """
        SELECT id, name, code
        FROM account
        WHERE \(sql: filter.condition(in: reader)) AND \(sql: others)
        LIMIT \(SearchWords.reach)
        """
      ) { row in
        let names: [String] = try [row.get("name"), row.get("code")]
        return try NamedOwner(
          id: row.get("id"),
          lacking: words.words.filter { word in !names.contains { word.stands(in: $0) } })
      }
      if !named.isEmpty { return named }
    }
    return []
  }

  /// The keys of some of their services that have these words: those that the index of names meets first among everybody's,
  /// then the first of theirs by name, owner by owner. Reading ends with the last that is wanted.
  private func owned(
    by owners: [NamedOwner], with lacking: SearchWords, _ viewer: Viewer
  ) -> SQL {
    let keys = SQL.joined(owners.map { "\($0.id)" }, by: ", ")
    let first: SQL = """
      SELECT id
      FROM (
        SELECT owned.id AS id
        FROM account
        CROSS JOIN service AS owned ON owned.owner = account.id
        WHERE account.id IN (\(sql: keys))
        ORDER BY account.id, owned.name, owned.id
        LIMIT \(ServiceSource.reach))
      """
    var known = [first]
    if lacking.areIndexed {
      let indexed = lacking.indexed(in: "service", ["name"], limit: SearchWords.reach)
      known.insert("SELECT id FROM (\(sql: indexed))", at: 0)
    }
    return """
      SELECT DISTINCT service.id
      FROM (\(sql: .joined(known, by: " UNION ALL "))) AS known
      CROSS JOIN service ON service.id = known.id
      WHERE service.owner IN (\(sql: keys)) AND \(sql: VisibleServices.probe(for: viewer))
        AND \(sql: lacking.stand(in: ["service.name"]))
      LIMIT \(limit)
      """
  }
}
