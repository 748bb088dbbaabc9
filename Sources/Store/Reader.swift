import ClientArea
import SQLite

/// Answers what commands, rules and queries ask about the data.
package struct Reader {
  let database: Database
  let passwords: PasswordHash
  /// What was shown once through this desk.
  let revealed = RevealedSecrets()
  /// What was read at this moment. The rules behind a key ask for the same account, seller and product many times.
  let cache = AnswerCache()

  init(_ database: Database, passwords: PasswordHash) {
    self.database = database
    self.passwords = passwords
  }

  /// The entity with this key.
  /// - Throws: `RecordMissing` where there is none.
  func find<Kind: StoredEntity>(_ id: ID<Kind>) throws -> Kind {
    guard let entity = try first(Kind.self, "WHERE id = \(id)") else {
      throw RecordMissing(Kind.table.name, id.value)
    }
    return entity
  }

  /// The first row of a table that a `WHERE …` chooses.
  func first<Kind: StoredEntity>(_ kind: Kind.Type, _ choice: SQL) throws -> Kind? {
    try recalling(RowsQuestion(kind, choice, isForOne: true)) {
      try database.first("\(sql: Kind.selection) \(sql: choice)") { try Kind(from: $0) }
    }
  }

  /// Every row of a table that a `WHERE …` chooses.
  func all<Kind: StoredEntity>(_ kind: Kind.Type, _ choice: SQL) throws -> [Kind] {
    try recalling(RowsQuestion(kind, choice)) {
      try database.all("\(sql: Kind.selection) \(sql: choice)") { try Kind(from: $0) }
    }
  }

  /// What a whole `SELECT` finds, where that is no entity.
  func all<Item>(
    asking selection: SQL, _ read: (borrowing Row) throws -> Item
  ) throws -> [Item] {
    try recalling(RowsQuestion(Item.self, selection)) {
      try database.all(selection) { try read($0) }
    }
  }

  /// Whether a `SELECT` has more rows than so many.
  func areMore(than limit: Int, _ rows: SQL) throws -> Bool {
    try isSo("SELECT count(*) > \(limit) FROM (\(sql: rows) LIMIT \(limit + 1))")
  }

  /// What a `SELECT` of one truth value says. Asked once while the data stay: every letter of a search asks whether there
  /// are many.
  func isSo(_ selection: SQL) throws -> Bool {
    try recalling(RowsQuestion(Bool.self, selection, isForOne: true)) {
      try database.value(selection)
    }
  }

  private func recalling<T>(_ asked: RowsQuestion, _ find: () throws -> T) rethrows -> T {
    try cache.answer(
      to: AnswerCache.Question(asked, by: nil), after: database.totalChanges, finding: find)
  }
}

/// Which rows a `WHERE …` or a whole `SELECT` chooses. The kind of what they become is a value and no parameter: for each
/// kind of a generic question the program would look at its start whether it can be hashed.
private struct RowsQuestion: Hashable {
  private let kind: ObjectIdentifier
  private let choice: SQL
  private let isForOne: Bool

  init(_ kind: Any.Type, _ choice: SQL, isForOne: Bool = false) {
    self.kind = ObjectIdentifier(kind)
    self.choice = choice
    self.isForOne = isForOne
  }
}

extension Reader: AccountRecords, LinkRecords, ServiceRecords, OrderRecords, BillingRecords,
  MailRecords, SupportRecords, PersonRecords, ImpersonationRecords, MessageRecords, ClientRecords,
  ProductRecords,
  DiscountRecords,
  RequestRecords,
  LifeRecords, OwnerChangeRecords
{}
