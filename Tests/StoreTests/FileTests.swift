import Equipment
import Foundation
import SQLite
import Testing

@testable import ClientArea
@testable import Store

/// What becomes of files: new ones, old ones, and those that are no client area.
final class FileTests {
  private let folder: TemporaryFolder
  private var file: String { folder.file("area.db") }

  init() throws { folder = try TemporaryFolder() }

  private func open(_ wait: Duration = .seconds(5)) throws(StoreError) -> Desk {
    try Desk(at: .file(file), mails: PlainMails(), busyTimeout: wait)
  }

  @Test func `a new file gets the schema, an old one keeps its data`() throws {
    try open().save(SmallWorld.entities)
    let desk = try open()
    #expect(try desk.reader.account(SmallWorld.lune).code == "C-1001")
    #expect(try desk.database.userVersion() == Schema.version)
    #expect(try desk.database.pragma("journal_mode") == "wal")
    #expect(try desk.database.pragma("foreign_keys") == 1)
    #expect(try desk.database.pragma("synchronous") == 2)
    #expect(try desk.database.damage() == [])
  }

  @Test func `every migration is in the schema once, in its order`() throws {
    #expect(
      Schema.migrations.map(\.name) == [
        "accounts", "services", "links", "orders", "billing", "mails", "support", "simulation",
        "search", "rewinding", "searchFilling", "contacts and guests", "agencies", "persons",
        "order numbers", "mailed orders", "service counts", "staff roles",
        "revenue", "impersonations", "staff invoices", "messages",
        "clients", "product prices", "discounts", "desk", "requests",
        "shortSearch",
        "file stamp",
        "password changes", "invitation senders",
        "secrets", "strangers",
        "steps",
        "questions",
        "anniversaries",
        "vat", "service news",
        "reminders",
        "credits", "lives",
        "staff users", "owner changes", "automatic renewals", "order lines", "refunds",
        "VAT checks", "asked persons", "product names", "linked names", "late lives",
      ])
    let database = try Database(.memory)
    for migration in Schema.migrations { try database.execute(script: migration.script) }
  }

  @Test func `a file of an older version is brought up to date`() throws {
    let old = try Database(.file(file))
    for migration in Schema.migrations.dropLast() { try old.execute(script: migration.script) }
    try old.setApplicationID(Schema.applicationID)
    try old.setUserVersion(Int32(Schema.version - 1))
    try SimulationRow.found(WorldStart(worldName: "old", seed: 3, now: Moment(minutes: 5)), in: old)
    old.close()
    let desk = try open()
    #expect(try desk.answer(SimulationState(), as: .visitor).worldName == "old")
    try desk.save(SmallWorld.entities)
  }

  @Test func `PERSON-2: the accounts of an older file get the type Client`() throws {
    let nextKey = try OldFile.make(at: file, before: "persons", holding: SmallWorld.entities)
    let desk = try open()
    for account in [SmallWorld.lune, SmallWorld.studio, SmallWorld.soleil] {
      #expect(try desk.reader.contactTypes(of: account).map(\.isClient) == [true])
    }
    #expect(try SimulationRow(in: desk.database).nextKey == nextKey + 3)
    let users = try desk.answer(
      AllUsers(filter: "soleil", window: Window(limit: 5)), as: SmallWorld.asStaff)
    #expect(users.items.map(\.id) == [SmallWorld.zoe])
  }

  @Test func `another program's database is left alone`() throws {
    let other = try Database(.file(file))
    try other.execute(script: "CREATE TABLE bookmark (id)")
    #expect(throws: StoreError.foreign(file: file)) { try open() }
    try other.execute(script: "DROP TABLE bookmark; PRAGMA application_id = 7")
    #expect(throws: StoreError.foreign(file: file)) { try open() }
    #expect(try other.pragma("journal_mode") == "delete")
  }

  @Test func `a text file is no client area`() throws {
    try String(repeating: "hello ", count: 500).write(
      toFile: file, atomically: true, encoding: .utf8)
    #expect(throws: StoreError.foreign(file: file)) { try open() }
  }

  @Test func `a newer file is not touched`() throws {
    try open().database.setUserVersion(99)
    #expect(throws: StoreError.newer(file: file, version: 99)) { try open() }
  }

  @Test func `a damaged file is told`() throws {
    try open().save(SmallWorld.entities)
    var bytes = try Data(contentsOf: URL(filePath: file))
    for index in 100..<bytes.count { bytes[index] = 0xA5 }
    try bytes.write(to: URL(filePath: file))
    #expect {
      try open().answer(LoginPeople(), as: .visitor)
    } throws: { error in
      if case StoreError.corrupt(self.file, _) = error { true } else { false }
    }
  }

  @Test func `a folder, and a file in no folder, cannot be opened`() throws {
    for path in [folder.path, folder.file("none/area.db")] {
      #expect {
        try Desk(at: .file(path), mails: PlainMails())
      } throws: { error in
        if case StoreError.unreadable(path, _) = error { true } else { false }
      }
    }
  }

  @Test func `a file that may only be read is told at the first change`() throws {
    try open().save(SmallWorld.entities)
    let desk = try Desk(opening: .readOnlyFile(file), mails: PlainMails())
    #expect(try desk.answer(LoginPeople(), as: .visitor).count == 4)
    #expect(throws: StoreError.readOnly(file: file)) { try desk.perform(TestChange(), as: .clock) }
  }

  @Test func `a full disk changes nothing`() throws {
    let desk = try open()
    try desk.save(SmallWorld.entities)
    try desk.database.execute(script: "PRAGMA max_page_count = 1")
    let before = try desk.dump()
    #expect(throws: StoreError.full(file: file)) {
      try desk.save(
        (0..<2000).map {
          SmallWorld.service(ID(1000 + $0), "n\($0)", .domain, SmallWorld.lune, expiresIn: 1)
        })
    }
    #expect(try desk.dump() == before)
  }

  @Test func `two desks on one file see each other's changes and wait for each other`() throws {
    let first = try open(.milliseconds(1))
    let second = try open(.milliseconds(1))
    let mark = try second.changeMark
    try first.save(SmallWorld.entities)
    #expect(try second.changeMark != mark)
    #expect(try second.reader.account(SmallWorld.lune).name == "Lune SARL")
    try first.database.transaction { () throws -> Void in
      #expect(throws: StoreError.busy(file: file)) { try second.perform(TestChange(), as: .clock) }
      #expect(try second.answer(LoginPeople(), as: .visitor).count == 4)
    }
    let seen = try second.changeMark
    try second.save([SmallWorld.account(ID(9), "C-9", "Neuf", "n@f.example")])
    #expect(try second.changeMark != seen)
    #expect(try first.reader.account(ID(9)).name == "Neuf")
  }

  @Test func `a file takes over another world`() throws {
    let desk = try open()
    let other = try open()
    let mark = try other.changeMark
    try desk.replaceAll(with: try Desk.small())
    #expect(try other.changeMark != mark)
    #expect(try other.reader.account(SmallWorld.lune).name == "Lune SARL")
    #expect(try other.database.pragma("journal_mode") == "wal")
  }

  @Test func `every error names the file in one sentence`() {
    let errors: [StoreError] = [
      .foreign(file: "x.db"), .newer(file: "x.db", version: 9), .corrupt(file: "x.db", detail: "d"),
      .unreadable(file: "x.db", detail: "d"), .readOnly(file: "x.db"), .full(file: "x.db"),
      .busy(file: "x.db"), .failed(file: "x.db", detail: "d"),
      .unforeseen(file: "x.db", detail: "d"), .gone(file: "x.db"), .foreignLog(file: "x.db"),
      .oldEntry(file: "x.db", entry: 3),
    ]
    for error in errors {
      for language in Language.allCases {
        #expect(error.sentence[language].contains("x.db"))
      }
    }
  }
}
