package import ClientArea
import SQLite

/// The criteria of the list of clients, any of them (CLIENTS-5).
package struct ClientFilter: Hashable, Sendable {
  /// Which accounts are shown.
  package enum Standing: String, CaseIterable, Hashable, Sendable {
    case standing, archived, all
  }

  /// The beginning of a code.
  package var code: String
  /// A part of the client's name, or the beginning of its login name.
  package var name: String
  package var project: ID<Project>?
  package var group: ID<ClientGroup>?
  package var attitude: ID<Attitude>?
  package var standing: Standing

  package init(
    code: String = "", name: String = "", project: ID<Project>? = nil,
    group: ID<ClientGroup>? = nil, attitude: ID<Attitude>? = nil, standing: Standing = .standing
  ) {
    self.code = code.trimmed
    self.name = name.trimmed
    self.project = project
    self.group = group
    self.attitude = attitude
    self.standing = standing
  }

  package var isEmpty: Bool { self == ClientFilter() }
}

/// Where the list of clients is read from: the accounts, or the short way to those of a group, a project or an attitude.
struct ClientSource {
  let tables: SQL
  let condition: SQL
  /// The columns by which the list goes.
  let key: [SQL]

  /// - Parameter text: what is typed after `/`; whoever searches finds archived accounts too.
  init(
    _ filter: ClientFilter, matching text: String, seenBy viewer: Viewer, in reader: Reader
  ) throws {
    var conditions: [SQL] = []
    var tables: SQL
    if let group = filter.group {
      tables = "groupMembership CROSS JOIN account ON account.id = groupMembership.account"
      conditions.append("groupMembership.\"group\" = \(group)")
      key = ["groupMembership.code", "groupMembership.account"]
    } else if filter.project != nil || filter.attitude != nil {
      tables = "clientFile CROSS JOIN account ON account.id = clientFile.account"
      key = ["clientFile.code", "clientFile.account"]
    } else {
      tables = "account"
      key = ["account.code", "account.id"]
    }
    conditions += Self.filed(filter)
    // Under the global filter the list has one client, if the list's own has him (CLIENTS-5).
    if viewer != .staff(only: nil) {
      conditions.append(VisibleAccounts.condition(for: viewer))
    }
    conditions += Self.standing(filter.standing, isSearched: !text.isEmpty)
    if !filter.code.isEmpty {
      let end = filter.code + "\u{10FFFF}"
      conditions.append("account.code >= \(filter.code) AND account.code < \(end)")
    }
    if !filter.name.isEmpty { conditions.append(try Self.named(filter.name, in: reader)) }
    if !text.isEmpty {
      let named = try NameFilter.ofAccounts(text).condition(in: reader)
      conditions.append("(\(sql: named) OR account.id IN (\(sql: Self.owned(byAny: text))))")
    }
    let condition = conditions.isEmpty ? "TRUE" : SQL.joined(conditions, by: " AND ")
    // Of many matches the next rows are found sooner by walking the codes than by sorting all of them.
    let isSearched = !text.isEmpty || !filter.name.isEmpty
    if isSearched, filter.group == nil, filter.project == nil, filter.attitude == nil,
      try reader.count("FROM account WHERE \(sql: condition)").isMore
    {
      tables = "account INDEXED BY accountByCode"
    }
    self.condition = condition
    self.tables = tables
  }

  /// The accounts of the people that a text names: a company is looked for by whoever speaks for it. Of a text that
  /// many have, the first of them; a longer one finds the rest.
  private static func owned(byAny text: String) -> SQL {
    let columns: [SQL] = ["email", "firstName", "lastName"]
    return """
      SELECT access.account
      FROM (\(sql: SearchWords(text).keys(in: "user", columns, limit: 100))) AS person
      CROSS JOIN access ON access.user = person.id
      WHERE access.role = \(AccessRole.owner)
      """
  }

  /// Whoever searches finds archived accounts too.
  private static func standing(_ standing: ClientFilter.Standing, isSearched: Bool) -> [SQL] {
    switch standing {
    case .all: []
    case .archived: [ArchivedAccounts.condition]
    case .standing: isSearched ? [] : [ArchivedAccounts.standing]
    }
  }

  /// The project and the attitude: of the file that is read, or beside the group.
  private static func filed(_ filter: ClientFilter) -> [SQL] {
    var wanted: [SQL] = []
    if let project = filter.project { wanted.append("clientFile.project = \(project)") }
    if let attitude = filter.attitude { wanted.append("clientFile.attitude = \(attitude)") }
    guard filter.group != nil, !wanted.isEmpty else { return wanted }
    return [
      """
      EXISTS (
        SELECT 1
        FROM clientFile
        WHERE clientFile.account = account.id AND \(sql: SQL.joined(wanted, by: " AND ")))
      """
    ]
  }

  /// A few are looked up; where there are many, walking the list finds the next rows sooner.
  private static func named(_ text: String, in reader: Reader) throws -> SQL {
    let login: SQL = "account.login >= \(text) AND account.login < \(text + "\u{10FFFF}")"
    let names = NameFilter(text: text, table: "account")
    let named = try names.condition(in: reader)
    let either: SQL = "(\(sql: named) OR (\(sql: login)))"
    let isFew =
      try names.isFew(in: reader)
      && !reader.count("FROM account WHERE \(sql: login)").isMore
    guard isFew else { return either }
    return """
      account.id IN (
        SELECT id
        FROM account
        WHERE \(sql: named)
        UNION ALL
        SELECT id
        FROM account
        WHERE \(sql: login))
      """
  }
}
