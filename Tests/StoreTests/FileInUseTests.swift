import Equipment
import Foundation
import SQLite
import Testing

@testable import ClientArea
@testable import Store

/// What becomes of a file, and of the log beside it, while it is open, and of one that lies beside another's log.
final class FileInUseTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func path(_ name: String) -> String { folder.file(name) }

  private func open(_ name: String) throws -> Desk {
    try Desk(at: .file(path(name)), mails: PlainMails())
  }

  private func copy(_ name: String, to other: String) throws {
    try? FileManager.default.removeItem(atPath: path(other))
    try FileManager.default.copyItem(atPath: path(name), toPath: path(other))
  }

  private func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: URL(filePath: path(name)))
  }

  private func account(_ number: Int) -> ClientAccount {
    SmallWorld.account(ID(100 + number), "C-\(number)", "N\(number)", "n\(number)@n.example")
  }

  /// A file, and copies of it and of its log as they were while a program was working, as a kill leaves them.
  private func makeKilled(_ name: String, saving numbers: [Int] = [1, 2]) throws {
    let desk = try open("open.db")
    for number in numbers { try desk.save([account(number)]) }
    try copy("open.db", to: name)
    try copy("open.db-wal", to: name + "-wal")
    _ = desk
  }

  private func start(_ name: String) throws {
    try open(name).save(SmallWorld.entities)
  }

  @Test func `commands on a file that was deleted are refused, and what was read stays`() throws {
    try start("open.db")
    let desk = try open("open.db")
    #expect(try desk.answer(LoginPeople(), as: .visitor).count == 4)
    try FileManager.default.removeItem(atPath: path("open.db"))
    #expect(throws: StoreError.gone(file: path("open.db"))) { try desk.save([account(1)]) }
    #expect(throws: StoreError.gone(file: path("open.db"))) { try desk.rewind(to: 0) }
    #expect(try desk.answer(LoginPeople(), as: .visitor).count == 4)
    #expect(try desk.database.value("SELECT count(*) FROM account WHERE id > 100") == 0)
  }

  @Test func `commands on a file in whose place another was put are refused`() throws {
    try start("open.db")
    try start("other.db")
    let desk = try open("open.db")
    #expect(try desk.answer(LoginPeople(), as: .visitor).count == 4)
    #expect(rename(path("other.db"), path("open.db")) == 0)
    #expect(throws: StoreError.gone(file: path("open.db"))) { try desk.save([account(1)]) }
    #expect(throws: StoreError.gone(file: path("open.db"))) {
      try desk.replaceAll(with: try Desk.small())
    }
  }

  @Test func `commands whose log was deleted are refused`() throws {
    try start("open.db")
    let desk = try open("open.db")
    try desk.save([account(1)])
    try FileManager.default.removeItem(atPath: path("open.db-wal"))
    #expect(throws: StoreError.gone(file: path("open.db"))) { try desk.save([account(2)]) }
  }

  @Test func `a file with its own log opens after a kill, however far the log was written into it`()
    throws
  {
    try start("open.db")
    try makeKilled("killed.db")
    let desk = try open("killed.db")
    #expect(try desk.reader.account(ID(102)).code == "C-2")
    try desk.save([account(3)])
    // The log is in the file already, and still lies beside it.
    try desk.database.execute(script: "PRAGMA wal_checkpoint(PASSIVE)")
    try copy("killed.db", to: "again.db")
    try copy("killed.db-wal", to: "again.db-wal")
    #expect(try open("again.db").reader.account(ID(103)).code == "C-3")
  }

  @Test func `a file is not overwritten by the log of another one`() throws {
    try start("open.db")
    try makeKilled("killed.db")
    try start("good.db")
    let good = try bytes("good.db")
    try copy("killed.db-wal", to: "good.db-wal")
    let log = try bytes("good.db-wal")
    for _ in 0..<2 {
      #expect(throws: StoreError.foreignLog(file: path("good.db"))) { try open("good.db") }
      #expect(try bytes("good.db") == good)
      #expect(try bytes("good.db-wal") == log)
    }
    try FileManager.default.removeItem(atPath: path("good.db-wal"))
    #expect(try open("good.db").answer(LoginPeople(), as: .visitor).count == 4)
  }

  @Test func `an older copy of a file is not mixed with the log of what followed`() throws {
    try start("open.db")
    try copy("open.db", to: "old.db")
    // A whole session is in the file when the next one begins its log.
    try open("open.db").save([account(9)])
    try makeKilled("killed.db")
    try copy("killed.db-wal", to: "old.db-wal")
    #expect(throws: StoreError.foreignLog(file: path("old.db"))) { try open("old.db") }
  }

  @Test func `a log in which nothing is signed is taken as it was before there were stamps`() throws
  {
    try start("open.db")
    let database = try Database(.file(path("open.db")))
    try database.run("UPDATE account SET company = 'Neuf' WHERE id = \(SmallWorld.lune)")
    try copy("open.db", to: "killed.db")
    try copy("open.db-wal", to: "killed.db-wal")
    #expect(try open("killed.db").reader.account(SmallWorld.lune).name == "Neuf")
  }

  @Test func `a new world goes on from the file that it replaces`() throws {
    try start("open.db")
    let desk = try open("open.db")
    try desk.replaceAll(with: try Desk.small(and: account(5)))
    try desk.save([account(6)])
    try copy("open.db", to: "killed.db")
    try copy("open.db-wal", to: "killed.db-wal")
    #expect(try open("killed.db").reader.account(ID(106)).code == "C-6")
  }

  @Test func `a terminal that opens a file while others write to it finds its log in order`() throws
  {
    try start("open.db")
    let desk = try open("open.db")
    for number in 1...40 {
      try desk.save([account(number)])
      if number.isMultiple(of: 7) {
        try desk.database.execute(script: "PRAGMA wal_checkpoint(RESTART)")
      }
      #expect(try open("open.db").reader.account(ID(100 + number)).code == "C-\(number)")
    }
    try desk.database.transaction { () throws -> Void in
      #expect(try open("open.db").reader.account(ID(140)).code == "C-40")
    }
  }

  @Test func `what is missing is found and named`() throws {
    try start("open.db")
    let desk = try open("open.db")
    #expect(try Health.faults(at: desk).isEmpty)
    try desk.database.execute(script: "DROP INDEX serviceByOwner; DROP TABLE stepTick")
    let faults = try Health.faults(at: desk).map(\.fr)
    #expect(faults.contains("il manque l'index « serviceByOwner »"))
    #expect(faults.contains("il manque la table « stepTick »"))
  }
}
