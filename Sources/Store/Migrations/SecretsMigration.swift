import SQLite

extension Migration {
  /// Secrets that are shown again go where the journal does not record them (`KeptSecrets`), and of quick links only
  /// hashes stay. A link that a later alert had replaced works again (MAIL-7).
  static let secrets = Migration(
    name: "secrets",
    script: """
      CREATE TABLE kept_secret (
        id INTEGER PRIMARY KEY,
        text TEXT NOT NULL
      ) STRICT;
      CREATE UNIQUE INDEX keptSecretByText ON kept_secret (text);
      INSERT OR IGNORE INTO kept_secret (text)
      SELECT codesPassword
      FROM service
      WHERE codesPassword IS NOT NULL
      ORDER BY id;
      UPDATE service
      SET codesPassword = (SELECT kept_secret.id FROM kept_secret WHERE text = codesPassword)
      WHERE codesPassword IS NOT NULL;

      ALTER TABLE mail ADD COLUMN sealed TEXT;
      CREATE INDEX mailByRenewalLink ON mail (renewalLink) WHERE renewalLink IS NOT NULL;
      INSERT OR IGNORE INTO kept_secret (text)
      SELECT body
      FROM mail
      WHERE renewalLink IS NOT NULL OR model IN ('welcome', 'supportReply')
      ORDER BY id;
      UPDATE mail
      SET sealed = (SELECT kept_secret.id FROM kept_secret WHERE text = body), body = ''
      WHERE renewalLink IS NOT NULL OR model IN ('welcome', 'supportReply');

      UPDATE renewalLink
      SET replacedOn = NULL
      WHERE usedOn IS NULL AND replacedOn IS NOT NULL AND service IN (
        SELECT service.id
        FROM service
        JOIN account ON account.id = service.owner
        WHERE account.archivedOn IS NULL);
      """,
    convert: { database in
      try hashLinks(in: database)
      try forgetSecrets(inJournalOf: database)
    })

  private static func hashLinks(in database: Database) throws {
    let links = try database.all("SELECT id, secret FROM renewalLink") {
      try (id: $0.get("id", as: Int.self), secret: $0.get("secret", as: String.self))
    }
    for link in links {
      let mark = try PasswordHash.mark(of: link.secret)
      try database.run("UPDATE renewalLink SET secret = \(mark) WHERE id = \(link.id)")
    }
  }

  /// Entries that recorded a secret forget their rows, and nobody goes back behind them any more.
  private static func forgetSecrets(inJournalOf database: Database) throws {
    var telling: [Int] = []
    try database.each("SELECT id, changes FROM journalEntry ORDER BY id") { row in
      let changes: Changeset = try row.get("changes")
      if try database.changes(in: changes).contains(where: tellsSecret) {
        telling.append(try row.get("id"))
      }
    }
    guard let last = telling.last else { return }
    if try JournalPlace(in: database).entry < last { try JournalPlace.dropUndone(in: database) }
    for entry in telling {
      try database.run("UPDATE journalEntry SET changes = x'' WHERE id = \(entry)")
    }
    try database.run(
      """
      UPDATE journalPlace
      SET floor = max(floor, min(\(last), (SELECT ifnull(max(id), 0) FROM journalEntry)))
      """)
  }

  private static func tellsSecret(_ change: Changeset.Change) -> Bool {
    func values(_ column: String) -> [Value] {
      change.columns.filter { $0.name == column }.flatMap { [$0.old, $0.new] }
        .compactMap { $0 }.filter { $0 != .null }
    }
    return switch change.table {
    case "renewalLink": true
    case "service": !values("codesPassword").isEmpty
    case "mail":
      !values("renewalLink").isEmpty
        || values("model").contains { [.text("welcome"), .text("supportReply")].contains($0) }
    default: false
    }
  }
}
