import ClientArea
import SQLite

/// Which mails somebody finds in his mailbox: those to his own address, and to the address of an account
/// that he owns.
enum VisibleMails {
  /// The addresses, each once; none for a visitor.
  static func addresses(of session: Session, in reader: Reader) throws -> [String] {
    guard let user = session.user else { return [] }
    return try reader.database.all(
      """
      SELECT email
      FROM user
      WHERE id = \(user)
      UNION
      SELECT account.email
      FROM access
      JOIN account ON account.id = access.account
      WHERE access.user = \(user) AND access.role = 'owner' AND access.status = 'active'
      """
    ) { try $0.get("email") }
  }

  static func condition(for addresses: [String]) -> SQL {
    "address IN (\(sql: .joined(addresses.map { "\($0)" }, by: ", ")))"
  }
}
