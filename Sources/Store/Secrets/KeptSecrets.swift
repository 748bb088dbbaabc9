import SQLite

/// Where secrets are kept that are shown again: access codes, and the text of mails that tell some. A row elsewhere has
/// only a key, so that neither the journal, which records rows, nor what is made of it knows any. A text is never
/// changed nor taken away: an entry of the journal that is undone finds the one of before.
struct KeptSecrets {
  let database: Database

  /// The key of a text, which is kept from now on.
  func key(of text: String) throws -> Int {
    let known: Int? = try database.first("SELECT id FROM kept_secret WHERE text = \(text)") {
      try $0.get("id")
    }
    return try known
      ?? database.value("INSERT INTO kept_secret (text) VALUES (\(text)) RETURNING id")
  }

  /// The text behind a column that holds a key, as a selection reads it.
  static func text(behind column: String) -> String {
    "(SELECT text FROM kept_secret WHERE kept_secret.id = \(column))"
  }
}
