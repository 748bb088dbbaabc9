package import ClientArea
import SQLite

/// Access codes, those that were renewed too, the secrets of quick renewal links, and what was shown once: what may leave
/// the program in no report and no recording (ACCESS-12).
package struct KnownSecrets: Query {
  package init() {}

  package func fetch(from reader: Reader, as session: Session) throws -> [String] {
    // Of what is kept, a mail has blanks and no code has any; a code that has some is at least one of a service.
    let codes: [String] = try reader.database.all(
      """
      SELECT text
      FROM kept_secret
      WHERE instr(text, ' ') = 0
      UNION
      SELECT text
      FROM service
      CROSS JOIN kept_secret ON kept_secret.id = codesPassword
      WHERE codesPassword IS NOT NULL
      """
    ) { try $0.get("text") }
    let links = try reader.all(Mail.self, "WHERE renewalLink IS NOT NULL")
    return codes + links.compactMap(\.renewalSecret) + reader.revealed.texts.sorted()
  }
}
