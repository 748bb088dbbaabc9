import SQLite
import Testing

@testable import ClientArea
@testable import Store

struct DeskTests {
  @Test func `a command is one transaction and one journal entry`() throws {
    let desk = try Desk.small()
    let before: Int = try desk.database.value("SELECT count(*) FROM journalEntry")
    let entry = try desk.done(
      TestChange(saving: [SmallWorld.account(ID(4), "C-1004", "Étoile", "e@toile.example")]),
      as: SmallWorld.asLune)
    let row = try #require(
      try desk.database.first(
        "SELECT command, title, user, account, reasons FROM journalEntry WHERE id = \(entry)"
      ) { row in
        try (
          row.get("command", as: String.self), row.phrase("title"),
          row.get("user", as: ID<User>?.self), row.get("account", as: ID<ClientAccount>?.self),
          row.reasons("reasons")
        )
      })
    #expect(entry == before + 1)
    #expect(row.0 == "TestChange")
    #expect(row.1 == Phrase(name: "test change"))
    #expect(row.2 == SmallWorld.lea)
    #expect(row.3 == SmallWorld.lune)
    #expect(row.4.map(\.rule.text) == ["TEST-1"])
  }

  @Test func `a refusal leaves no trace`() throws {
    let desk = try Desk.small()
    let before = try desk.database.serialized()
    guard case .refused(let refusal) = try desk.perform(TestRefusal(), as: SmallWorld.asLune) else {
      Issue.record("The command was not refused.")
      return
    }
    #expect(refusal.sentence.en == "never")
    #expect(try desk.database.serialized() == before)
  }

  @Test func `a decision that refuses is recorded all the same`() throws {
    let desk = try Desk.small()
    var lea = try desk.reader.user(SmallWorld.lea)
    lea.failedLogins = 3
    let refusal = Refusal(TestRule.self, Phrase(name: "wrong"))
    let outcome = try desk.perform(
      TestChange(saving: [lea], refusal: refusal), as: .visitor)
    guard case .refused(refusal) = outcome else {
      Issue.record("It was not refused.")
      return
    }
    #expect(try desk.reader.user(SmallWorld.lea).failedLogins == 3)
  }

  @Test func `an entry's changeset takes everything back, the clock and the dice too`() throws {
    let desk = try Desk.small()
    let before = try desk.dump()
    let entry = try desk.done(
      TestChange(
        saving: [
          SmallWorld.service(ID(34), "neu.example", .domain, SmallWorld.lune, expiresIn: 9),
          SmallWorld.service(
            SmallWorld.luneHosting, "umbenannt.example", .hosting, SmallWorld.lune, expiresIn: 395),
        ],
        removing: [try desk.reader.technicalLink(SmallWorld.link)],
        clock: Moment(morningOf: SmallWorld.today + 3), rolls: 2, keys: 5))
    let after = try desk.dump()
    let changes: Changeset = try desk.database.value(
      "SELECT changes FROM journalEntry WHERE id = \(entry)")
    #expect(before != after)
    try desk.database.apply(try changes.inverted())
    #expect(try desk.dump() == before)
    try desk.database.run("INSERT INTO service_fts (service_fts) VALUES ('integrity-check')")
    try desk.database.apply(changes)
    #expect(try desk.dump() == after)
  }

  @Test func `a row that breaks a reference is refused as a whole`() throws {
    let desk = try Desk.small()
    let before = try desk.dump()
    #expect(throws: StoreError.self) {
      try desk.save([
        SmallWorld.account(ID(4), "C-1004", "Étoile", "e@toile.example"),
        SmallWorld.service(ID(34), "neu.example", .domain, ID(99), expiresIn: 9),
      ])
    }
    #expect(try desk.dump() == before)
  }

  @Test func `each letter becomes one mail with a key of its own`() throws {
    let desk = try Desk.small()
    let account = try desk.reader.account(SmallWorld.lune)
    let letter = Letter(
      .welcome, to: account, facts: [.service: Phrase(name: "lune.example")],
      about: SmallWorld.luneHosting, because: [])
    let first = try desk.nextKey
    try desk.done(TestChange(sending: [letter, letter]))
    let mail = try desk.reader.mail(ID(first))
    #expect(mail.address == "lea@lune.example")
    #expect(mail.body == "service=lune.example")
    #expect(mail.sentAt == Moment(morningOf: SmallWorld.today))
    #expect(try desk.reader.mail(ID(first + 1)).id.value == first + 1)
    #expect(try desk.nextKey == first + 2)
  }

  @Test func `foreseeing a command writes nothing`() throws {
    let desk = try Desk.small()
    let before = try desk.database.serialized()
    let mark = try desk.changeMark
    let letter = Letter(
      .welcome, to: try desk.reader.account(SmallWorld.lune), facts: [:], because: [])
    let foresight = try desk.foresee(
      TestChange(sending: [letter], rolls: 3, keys: 2), as: SmallWorld.asLune)
    guard case .possible(let decision) = foresight else {
      Issue.record("It was refused.")
      return
    }
    #expect(try desk.preview(decision).map(\.subject) == ["welcome"])
    #expect(try desk.foresee(TestRefusal(), as: .visitor).refusal?.sentence.en == "never")
    #expect(try desk.database.serialized() == before)
    #expect(try desk.changeMark == mark)
  }

  @Test func `a rehearsal shows the rows and takes them back`() throws {
    let desk = try Desk.small()
    let before = try desk.database.serialized()
    let changes = try desk.rehearse(
      TestChange(saving: [
        SmallWorld.service(
          SmallWorld.luneHosting, "lune.example", .hosting, SmallWorld.lune, expiresIn: 395)
      ]), as: SmallWorld.asLune)
    #expect(changes.map(\.table) == ["service"])
    #expect(changes.first?.columns.map(\.name) == ["expiresOn"])
    #expect(try desk.rehearse(TestRefusal(), as: .visitor).isEmpty)
    #expect(try desk.database.serialized() == before)
  }

  @Test func `the same steps from the same seed give the same bytes`() throws {
    func made() throws -> [UInt8] {
      let desk = try Desk.small()
      try desk.done(TestChange(rolls: 7, keys: 2))
      return try desk.database.serialized()
    }
    #expect(try made() == made())
  }

  @Test func `a new world takes the place of the old one`() throws {
    let desk = try Desk.small()
    let mark = try desk.changeMark
    let start = WorldStart(worldName: "vide", seed: 9, now: Moment(minutes: 0))
    try desk.replaceAll(with: try Desk(at: .memory, startingWith: start, mails: PlainMails()))
    #expect(try desk.changeMark != mark)
    #expect(throws: RecordMissing.self) { try desk.reader.account(SmallWorld.lune) }
    try desk.save(SmallWorld.entities)
    #expect(try desk.reader.account(SmallWorld.lune).name == "Lune SARL")
  }
}

extension Desk {
  var nextKey: Int {
    get throws { try database.value("SELECT nextKey FROM simulation") }
  }

  /// Every row of every table of the client area and of the simulation, as text.
  func dump() throws -> [String] {
    let tables: [String] = try database.all(
      """
      SELECT name
      FROM sqlite_schema
      WHERE type = 'table' AND name NOT LIKE '%\\_%' ESCAPE '\\' AND name <> 'journalEntry'
      ORDER BY name
      """
    ) { try $0.get("name") }
    return try tables.flatMap { table in
      let columns: [String] = try database.all("SELECT name FROM pragma_table_info(\(table))") {
        try $0.get("name")
      }
      let quoted = columns.map { "quote(\"\($0)\")" }.joined(separator: " || ',' || ")
      return try database.all(SQL(unsafe: "SELECT '\(table): ' || \(quoted) FROM \"\(table)\"")) {
        try $0.get(at: 0, as: String.self)
      }
    }
  }
}
