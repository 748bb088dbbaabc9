package import ClientArea
import SQLite

/// Everybody who can log in, clients first: the simulator's list of people, open to whoever sits at it.
package struct LoginPeople: Query {
  package struct Item: Hashable, Sendable {
    package let user: ID<User>
    package let name: String
    package let email: String
    package let kind: UserKind
    package let group: Group
    /// The accounts that the user reaches, « Lune SARL (C-1004) ».
    package let accounts: [String]
    /// The login names by which he logs in too.
    package let logins: [String]
  }

  /// What somebody is in the world: staff; of an agency; the owner of an account that looks after others' services; who
  /// reads others' invoices and has no more to do with them, or has access only to what others own; any other owner.
  package enum Group: String, Sendable, CaseIterable {
    case webmaster, owner, agency, guest, staff
  }

  /// The number of clients, and of staff, at most.
  package let limit: Int

  package init(limit: Int = 1000) { self.limit = limit }

  package func fetch(from reader: Reader, as session: Session) throws -> [Item] {
    try people("external", in: reader) + people("internal", in: reader)
  }

  private func people(_ kind: String, in reader: Reader) throws -> [Item] {
    try reader.database.all(
      """
      SELECT user.id, user.firstName || ' ' || user.lastName AS name, user.email, user.kind,
        \(sql: Self.group) AS "group",
        (
          SELECT json_group_array(\(sql: AccountName.nameAndCodeInSQL))
          \(sql: Self.reached)) AS accounts,
        (
          SELECT json_group_array(account.login)
          \(sql: Self.reached) AND \(sql: Self.isFirstOwner)) AS logins
      FROM user
      WHERE user.kind = \(kind)
      ORDER BY user.id
      LIMIT \(limit)
      """
    ) { row in
      try Item(
        user: row.get("id"), name: row.get("name"), email: row.get("email"),
        kind: row.get("kind"), group: Group(rawValue: row.get("group")) ?? .guest,
        accounts: row.texts("accounts"), logins: row.texts("logins"))
    }
  }

  private static let reached: SQL = """
    FROM access
    JOIN account ON account.id = access.account
    WHERE access.user = user.id AND access.status = 'active'
    """

  /// A login name means the oldest of the owners.
  private static let isFirstOwner: SQL = """
    account.archivedOn IS NULL AND access.id = (
      SELECT min(first.id)
      FROM access AS first
      WHERE first.account = account.id AND first.role = 'owner' AND first.status = 'active')
    """

  private static let group: SQL = """
    CASE
      WHEN user.kind = 'internal' THEN 'staff'
      WHEN EXISTS (SELECT 1 \(sql: reached) AND access.role <> 'guest' AND account.isAgency)
      THEN 'agency'
      WHEN NOT EXISTS (SELECT 1 \(sql: reached) AND access.role = 'owner') THEN 'guest'
      WHEN EXISTS (
        SELECT 1
        \(sql: reached) AND access.role = 'owner' AND EXISTS (
          SELECT 1
          FROM technicalLink
          WHERE technicalLink.account = account.id AND technicalLink.endedOn IS NULL))
      THEN 'webmaster'
      WHEN EXISTS (
        SELECT 1
        \(sql: reached) AND access.role <> 'owner' AND access.permissions LIKE '%billing.view%'
          AND access.permissions NOT LIKE '%provisioning.%')
      THEN 'guest'
      ELSE 'owner'
    END
    """
}
