package import ClientArea
import SQLite

/// Everything that opens something without further question: access codes, and quick renewal links. What is
/// written for other people to read must hold none of them.
package struct KnownSecrets: Query {
  package init() {}

  package func fetch(from reader: Reader, as session: Session) throws -> [String] {
    try reader.database.all(
      """
      SELECT codesPassword AS secret FROM service WHERE codesPassword IS NOT NULL
      UNION
      SELECT secret FROM renewalLink
      """
    ) { try $0.get("secret") }
  }
}
