package import ClientArea
import SQLite

/// The accounts to which a client's order may be entrusted, by name (AGENCY-2): for staff those of any client,
/// for a client his own, where the user may order.
package struct AgencyChoices: Query {
  /// Whose order it is; nil for the acting account, and for staff that has not chosen a client yet.
  package let client: ID<ClientAccount>?

  package init(for client: ID<ClientAccount>? = nil) { self.client = client }

  package func fetch(from reader: Reader, as session: Session) throws -> [AccountName] {
    let viewer = try reader.viewer(of: session)
    let own = viewer.account(with: .order)
    guard viewer.isStaff || own != nil else { return [] }
    let client = own ?? client
    return try reader.database.all(
      """
      SELECT \(sql: AccountName.columns)
      FROM account
      WHERE isAgency = 1 AND archivedOn IS NULL AND id IS NOT \(client)
      ORDER BY name, id
      """
    ) { try AccountName(from: $0) }
  }
}
