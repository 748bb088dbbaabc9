import Equipment
import SQLite
import Testing

@testable import ClientArea
@testable import Store

/// Journals that an older version of the program has written.
final class OldJournalTests {
  /// How many migrations a file had had at most that has no contact types yet.
  private static let beforePersons =
    Schema.migrations.firstIndex { $0.name == Migration.persons.name } ?? 0

  private let folder: TemporaryFolder
  private var file: String { folder.file("area.db") }

  init() throws { folder = try TemporaryFolder() }

  /// A file as the program wrote it when it had only some migrations, with two entries in its journal: in SQL
  /// of that time, which later versions do not speak any more.
  ///
  /// - Parameter statements: what the first entry does besides.
  private func makeFile(ofVersion version: Int, adding statements: [SQL] = []) throws {
    let old = try Database(.file(file))
    for migration in Schema.migrations.prefix(version) {
      try old.execute(script: migration.script)
    }
    try old.setApplicationID(Schema.applicationID)
    try old.setUserVersion(Int32(version))
    try SimulationRow.found(.empty, in: old)
    for (key, code) in [(1, "C-1"), (2, "C-2")] {
      let changes = try old.recordingChanges(where: JournalTable.isRecorded) {
        try old.run(
          """
          INSERT INTO account (
            id, code, login, name, kind, company, siren, vatNumber, firstName, lastName, email,
            phone, street, postcode, city, country, language, isAdvancedModeOn, balance,
            registeredOn)
          VALUES (
            \(key), \(code), \(code), 'Ada', 'individual', '', '', '', 'Ada', '', 'ada@a.example',
            '', '', '', '', 'FR', 'fr', 0, 0, 20000)
          """)
        try old.run("UPDATE simulation SET nextKey = nextKey + 1")
        if key == 1 { for statement in statements { try old.run(statement) } }
      }.changes
      try old.run(
        """
        INSERT INTO journalEntry (at, command, title, isClock, reasons, changes)
        VALUES (0, 'Old', '["ancien","vecchio","old"]', 0, '[]', \(changes))
        """)
    }
  }

  private func codes(_ desk: Desk) throws -> [String] {
    try desk.database.all("SELECT code FROM account ORDER BY id") { try $0.get(at: 0) }
  }

  /// The journal is the last of the tables that entries need. Every account has got its contact type « Client »
  /// since, which no entry knows of: nobody goes back behind that.
  @Test(arguments: 8...beforePersons)
  func `a journal of an older version is kept, and what came before is told apart`(
    version: Int
  ) throws {
    try makeFile(ofVersion: version)
    let desk = try Desk(at: .file(file), mails: PlainMails(), passwordCost: 1)
    let before = try desk.contents()
    let refusal = try #require(throws: Refusal.self) { try desk.rewind(to: 1) }
    #expect(refusal.sentence.fr == "Le journal ne va que de l'entrée 2 à l'entrée 2.")
    #expect(try desk.contents() == before)
    #expect(try codes(desk) == ["C-1", "C-2"])
    #expect(try desk.database.value("SELECT count(*) FROM journalEntry") == 2)
  }

  @Test(arguments: (beforePersons + 1)...Schema.version)
  func `a journal that knows of contact types is rewound and played again`(version: Int) throws {
    try makeFile(ofVersion: version)
    let desk = try Desk(at: .file(file), mails: PlainMails(), passwordCost: 1)
    let before = try desk.contents(besides: "journal")
    try desk.rewind(to: 1)
    #expect(try codes(desk) == ["C-1"])
    try desk.rewind(to: 0)
    #expect(try codes(desk) == [])
    try desk.replay()
    #expect(try desk.contents(besides: "journal") == before)
    #expect(try desk.database.damage() == [])
    #expect(
      try desk.database.value("SELECT count(*) FROM account_fts WHERE account_fts MATCH 'Ada'") == 2
    )
  }

  /// Mails have got a column since, for the order that they are about.
  @Test func `a mail of a journal from before it could be about an order comes back`() throws {
    try makeFile(ofVersion: 14, adding: [Self.mail])
    let desk = try Desk(at: .file(file), mails: PlainMails(), passwordCost: 1)
    let before = try desk.contents(besides: "journal")
    func orders() throws -> [Int?] {
      try desk.database.all("SELECT \"order\" FROM mail") { try $0.get(at: 0) }
    }
    #expect(try orders() == [nil])
    try desk.rewind(to: 0)
    #expect(try orders() == [])
    try desk.replay()
    #expect(try orders() == [nil])
    #expect(try desk.contents(besides: "journal") == before)
    #expect(try desk.reader.all(Mail.self, "WHERE TRUE").map(\.subject) == ["Bonjour"])
  }

  /// Orders have got lines since (ORDER-13).
  @Test func `an order of a journal from before it could have lines comes back`() throws {
    let before = Schema.migrations.firstIndex { $0.name == Migration.orderLines.name } ?? 0
    try makeFile(ofVersion: before, adding: Self.order)
    let desk = try Desk(at: .file(file), mails: PlainMails(), passwordCost: 1)
    let contents = try desk.contents(besides: "journal")
    func names() throws -> [String] { try desk.reader.all(Order.self, "ORDER BY id").map(\.names) }
    #expect(try names() == ["lune.example"])
    try desk.rewind(to: 0)
    #expect(try names() == [])
    try desk.replay()
    #expect(try names() == ["lune.example"])
    #expect(try desk.contents(besides: "journal") == contents)
    #expect(try desk.reader.all(Order.self, "WHERE TRUE").map(\.further) == [[]])
  }

  private static let order: [SQL] = [
    "INSERT INTO product (id, name, kind, price, months) VALUES (3, 'Plan', 'hosting', 6000, 12)",
    """
    INSERT INTO "order" (
      id, number, buyer, product, serviceName, price, placedOn, status, owner)
    VALUES (4, 'CMD-1', 1, 3, 'lune.example', 6000, 20000, 'awaitingPayment', 1)
    """,
  ]

  private static let mail: SQL = """
    INSERT INTO mail (
      id, model, address, recipient, language, sentAt, subject, body, reasons, isRead)
    VALUES (3, 'invoice', 'ada@a.example', 'Ada', 'fr', 0, 'Bonjour', '', '[]', 0)
    """

  @Test func `a column that was added since does not stand in the way`() throws {
    try makeFile(ofVersion: Schema.version)
    let desk = try Desk(at: .file(file), mails: PlainMails(), passwordCost: 1)
    try desk.database.execute(
      script: "ALTER TABLE account ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue'")
    try desk.rewind(to: 0)
    #expect(try codes(desk) == [])
    try desk.replay()
    #expect(try codes(desk) == ["C-1", "C-2"])
    #expect(try desk.database.value("SELECT colour FROM account") == "blue")
  }

  @Test(arguments: [
    "ALTER TABLE account DROP COLUMN phone", "ALTER TABLE account RENAME TO client",
  ])
  func `entries about a table that has lost columns are refused in one sentence`(
    change: String
  ) throws {
    try makeFile(ofVersion: Schema.version)
    let desk = try Desk(at: .file(file), mails: PlainMails(), passwordCost: 1)
    try desk.database.execute(script: change)
    let before = try desk.dump()
    #expect(throws: StoreError.oldEntry(file: file, entry: 2)) { try desk.rewind(to: 0) }
    #expect(throws: StoreError.oldEntry(file: file, entry: 2)) { try desk.foreseeWay(to: 1) }
    #expect(try desk.dump() == before)
    let sentence = StoreError.oldEntry(file: file, entry: 2).sentence.fr
    #expect(sentence.contains(file) && sentence.contains("2"))
  }
}
