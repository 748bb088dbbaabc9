import ClientArea
import SQLite

/// Binds the columns of one row, one after the other, under the names they have in the table.
struct RowWriter {
  private let statement: Statement
  private let table: StoredTable
  private let secrets: KeptSecrets
  private var count = 0

  init(_ statement: Statement, of table: StoredTable, in database: Database) {
    self.statement = statement
    self.table = table
    secrets = KeptSecrets(database: database)
  }

  /// Puts the key of a secret into a column of texts.
  mutating func put(_ column: String, secret: String?) throws {
    try put(column, try secret.map { "\(try secrets.key(of: $0))" })
  }

  mutating func put(_ column: String, _ value: some Bindable) throws {
    assert(table.columns[count] == column, "\(table.name).\(column) is out of its order")
    count += 1
    try statement.bind(value, at: count)
  }

  /// Texts are stored in their normal form, whatever door they came through.
  mutating func put(_ column: String, _ text: String) throws {
    try put(column, Value.text(text.normal))
  }

  mutating func put(_ column: String, _ text: String?) throws {
    if let text { try put(column, text) } else { try put(column, Value.null) }
  }

  mutating func put(_ column: String, _ phrase: Phrase) throws {
    try put(column, JSONText.text(of: phrase))
  }

  mutating func put(_ column: String, _ reasons: [Reason]) throws {
    try put(column, JSONText.text(of: reasons))
  }

  /// To call after the last column.
  func finish() throws {
    assert(count == table.columns.count, "\(table.name) has more columns than were put")
    try statement.run()
  }
}
