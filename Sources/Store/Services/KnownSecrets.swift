package import ClientArea
import SQLite

/// Everything that opens something without further question: access codes, and quick renewal links. What is
/// written for other people to read must hold none of them.
package struct KnownSecrets: Query {
  package init() {}

  package func fetch(from reader: Reader, as session: Session) throws -> [String] {
    let codes: [String] = try reader.database.all(
      """
      SELECT text
      FROM service
      CROSS JOIN kept_secret ON kept_secret.id = codesPassword
      WHERE codesPassword IS NOT NULL
      """
    ) { try $0.get("text") }
    let links = try reader.all(Mail.self, "WHERE renewalLink IS NOT NULL")
    return codes + links.compactMap(\.renewalSecret)
  }
}
