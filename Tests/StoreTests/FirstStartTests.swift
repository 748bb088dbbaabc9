import Equipment
import SQLite
import Testing

@testable import ClientArea
@testable import Store

/// Two programs start on one new file, and one of them is slow.
final class FirstStartTests {
  private let folder: TemporaryFolder
  private var file: String { folder.file("area.db") }

  init() throws { folder = try TemporaryFolder() }

  private func open(_ wait: Duration = .seconds(5)) throws -> Desk {
    try Desk(at: .file(file), mails: PlainMails(), busyTimeout: wait)
  }

  private func world(_ name: String) throws -> Desk {
    let start = WorldStart(worldName: name, seed: 3, now: Moment(minutes: 5))
    return try Desk(at: .memory, startingWith: start, mails: PlainMails())
  }

  @Test func `who stopped before making a world finds the one made meanwhile, with its commands`()
    throws
  {
    let slow = try open()
    #expect(try !slow.hasWorld)
    let fast = try open()
    #expect(try fast.begin(with: world("first")))
    try fast.done(TestChange(saving: SmallWorld.entities))

    let late = try world("second")
    #expect(try !slow.begin(with: late))
    for desk in [slow, fast] {
      #expect(try desk.answer(SimulationState(), as: .visitor).worldName == "first")
      #expect(try desk.reader.account(SmallWorld.lune).name == "Lune SARL")
    }
    // The one that was too late can go on working.
    try slow.done(TestChange())
    #expect(try fast.database.value("SELECT count(*) FROM journalEntry") == 2)
  }

  @Test func `a command without a world is not overwritten either`() throws {
    let slow = try open()
    try open().done(TestChange())
    #expect(try !slow.begin(with: world("second")))
    #expect(try slow.database.value("SELECT count(*) FROM journalEntry") == 1)
  }

  @Test func `while one makes a world, nobody else writes`() throws {
    let other = try open(.zero)
    let desk = try open()
    _ = try world("first").database.copy(to: desk.database) {
      #expect(throws: StoreError.busy(file: file)) { try other.done(TestChange()) }
      return false
    }
    try other.done(TestChange())
    #expect(try !desk.begin(with: world("first")))
  }

  @Test func `where somebody else writes, a world waits, and is told when it waited for long`()
    throws
  {
    let desk = try open(.zero)
    try open().database.transaction { () throws -> Void in
      #expect(throws: StoreError.busy(file: file)) { try desk.begin(with: world("first")) }
    }
    #expect(try desk.begin(with: world("first")))
  }
}
