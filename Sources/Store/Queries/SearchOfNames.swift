import ClientArea
import SQLite

// What is found by its name: services, and for staff accounts and users.
extension Search {
  func services(_ viewer: Viewer, _ reader: Reader) throws -> [Hit] {
    let visible = VisibleServices.condition(for: viewer)
    let named = try servicesNamed(viewer, visible, reader)
    guard named.count < limit else { return named }
    let others = try servicesOfOwners(viewer, reader)
    let seen = Set(named)
    return named + others.filter { !seen.contains($0) }.prefix(limit - named.count)
  }

  /// Those that begin with the text come first.
  private func servicesNamed(
    _ viewer: Viewer, _ visible: SQL, _ reader: Reader
  ) throws -> [Hit] {
    // Of all services every key of the index is visible.
    let reach = viewer == .staff(only: nil) && words.words.count == 1 ? limit : SearchWords.reach
    let source = ServiceSource(
      of: words, in: try ServiceSource.Scope(of: viewer, in: reader), withContacts: false,
      limit: limit, reach: reach)
    return try services(
      "service.id IN (SELECT service.id FROM \(sql: source.rows))",
      by: "(\(sql: words.begin("service.name"))) = FALSE, service.name, service.id", in: reader)
  }

  func services(_ condition: SQL, by order: SQL, in reader: Reader) throws -> [Hit] {
    try reader.database.all(
      """
      SELECT service.id, service.name, service.kind, \(sql: AccountName.columns)
      FROM service
      JOIN account ON account.id = service.owner
      WHERE \(sql: condition)
      ORDER BY \(sql: order)
      LIMIT \(limit)
      """
    ) { row in
      try .service(
        row.get("id"), name: row.get("name"), kind: row.get("kind"),
        owner: AccountName(from: row))
    }
  }

  /// An account sees no other; its own is on its profile.
  func accounts(_ viewer: Viewer, _ reader: Reader) throws -> [Hit] {
    guard viewer.isStaff else { return [] }
    let columns: [SQL] = ["name", "code", "email"]
    let named =
      viewer == .staff(only: nil)
      ? "account.id IN (\(sql: words.keys(in: "account", columns, limit: limit)))"
      : words.stand(in: ["account.name", "account.code", "account.email"])
    return try reader.database.all(
      """
      SELECT \(sql: AccountName.columns), account.email
      FROM account
      WHERE \(sql: VisibleAccounts.condition(for: viewer)) AND \(sql: named)
      ORDER BY (\(sql: words.begin("account.name"))) = FALSE, account.name, account.id
      LIMIT \(limit)
      """
    ) { try .account(AccountName(from: $0), email: $0.get("email")) }
  }

  func users(_ viewer: Viewer, _ reader: Reader) throws -> [Hit] {
    guard viewer.isStaff else { return [] }
    let columns: [SQL] = ["email", "firstName", "lastName"]
    let matching =
      viewer == .staff(only: nil)
      ? "user.id IN (\(sql: words.keys(in: "user", columns, limit: limit)))"
      : try UserFilter(text: text).condition(in: reader)
    return try reader.database.all(
      """
      \(sql: AllUsers.selection)
      WHERE \(sql: VisibleUsers.condition(for: viewer)) AND \(sql: matching)
      ORDER BY user.email, user.id
      LIMIT \(limit)
      """, row: AllUsers.item
    ).map { .user($0) }
  }
}
