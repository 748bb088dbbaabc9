package import ClientArea
import SQLite

/// « Utilisateurs »: internal and external users in one list, by address (PERSON-1, PERSON-4). For staff only.
package struct AllUsers: Query {
  /// The key of a row.
  package struct Anchor: RowAnchor {
    package let email: String
    package let id: ID<User>

    package var row: ID<User> { id }

    package init(email: String, id: ID<User>) {
      self.email = email
      self.id = id
    }
  }

  package struct Item: Hashable, Sendable {
    package let id: ID<User>
    package let name: String
    package let email: String
    package let kind: UserKind
    package let isActive: Bool
    /// What one of staff is there for; nil for the others (CLIENTS-11).
    package let role: StaffRole?
    /// The accounts that the user reaches, « C-1004 Lune SARL »; none for staff.
    package let accounts: [String]

    package var stateWord: Phrase { UserWords.state(isActive) }
    package var anchor: Anchor { Anchor(email: email, id: id) }
  }

  /// Shows only users whose name or address has it.
  package let filter: String
  package let window: Window<Anchor>

  package init(filter: String = "", window: Window<Anchor>) {
    self.filter = filter.trimmed
    self.window = window
  }

  package func fetch(from reader: Reader, as session: Session) throws -> Stretch<Item> {
    let viewer = try reader.viewer(of: session)
    guard viewer.isStaff else { return Stretch([], of: BoundedCount(count: 0)) }
    let matching: SQL = """
      \(sql: VisibleUsers.condition(for: viewer)) AND \(sql: try UserFilter(text: filter).condition(in: reader))
      """
    let items = try window.read(
      "\(sql: Self.selection) WHERE \(sql: matching)", by: ["user.email", "user.id"],
      at: { "\($0.email), \($0.id)" }, in: reader.database, row: Self.item)
    return Stretch(items, of: try reader.count("FROM user WHERE \(sql: matching)"))
  }

  static let selection: SQL = """
    SELECT user.id, trim(user.firstName || ' ' || user.lastName) AS name, user.email, user.kind,
      user.isActive, user.role,
      (
        SELECT json_group_array(\(sql: AccountName.nameAndCodeInSQL))
        FROM access
        JOIN account ON account.id = access.account
        WHERE access.user = user.id AND access.status = 'active') AS accounts
    FROM user
    """

  static func item(_ row: borrowing Row) throws -> Item {
    let kind: UserKind = try row.get("kind")
    return try Item(
      id: row.get("id"), name: row.get("name"), email: row.get("email"), kind: kind,
      isActive: row.get("isActive"), role: User.staffRole(of: kind, given: row.get("role")),
      accounts: row.texts("accounts"))
  }
}
