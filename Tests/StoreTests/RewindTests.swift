import Equipment
import Foundation
import SQLite
import Testing

@testable import ClientArea
@testable import Store

/// SIM-3: the journal is rewound and played forward again.
struct RewindTests {
  /// The small world, and three accounts that came one by one; with the world after each entry.
  private func threeEntries() throws -> (desk: Desk, worlds: [[String]]) {
    let desk = try Desk(at: .memory, mails: PlainMails(), passwordCost: 1)
    var worlds = [try desk.contents(besides: "journal")]
    try desk.save(SmallWorld.entities)
    worlds.append(try desk.contents(besides: "journal"))
    for key in [7, 8] {
      try desk.done(
        TestChange(
          saving: [SmallWorld.account(ID(key), "C-\(key)", "N\(key)", "n\(key)@f.example")],
          rolls: 1, keys: 2))
      worlds.append(try desk.contents(besides: "journal"))
    }
    return (desk, worlds)
  }

  @Test func `each entry is reached from each other one`() throws {
    let (desk, worlds) = try threeEntries()
    for from in 0...3 {
      for to in 0...3 {
        try desk.go(to: from)
        let mark = try desk.changeMark
        try desk.go(to: to)
        #expect(try desk.contents(besides: "journal") == worlds[to])
        #expect(try desk.abandonedFuture == 3 - to)
        #expect(try desk.changeMark != mark)
        #expect(try desk.database.damage() == [])
      }
    }
  }

  @Test func `rewinding only goes back, replaying only forward`() throws {
    let (desk, _) = try threeEntries()
    try desk.rewind(to: 1)
    try desk.rewind(to: 2)
    #expect(try desk.abandonedFuture == 2)
    try desk.replay(to: 0)
    #expect(try desk.abandonedFuture == 2)
    try desk.replay(to: 2)
    #expect(try desk.abandonedFuture == 1)
    try desk.replay()
    #expect(try desk.abandonedFuture == 0)
  }

  @Test func `what is undone can be dropped without a new command`() throws {
    let (desk, worlds) = try threeEntries()
    try desk.rewind(to: 1)
    try desk.dropUndone()
    #expect(try desk.abandonedFuture == 0)
    #expect(try desk.stepForward() == nil)
    #expect(try desk.contents(besides: "journal") == worlds[1])
  }

  @Test func `one step names what it undoes and does again`() throws {
    let (desk, _) = try threeEntries()
    #expect(try desk.stepForward() == nil)
    let step = SteppedEntry(entry: 3, title: Phrase(name: "test change"))
    #expect(try desk.stepBack() == step)
    #expect(try desk.stepForward() == step)
    try desk.rewind(to: 0)
    #expect(try desk.stepBack() == nil)
  }

  @Test func `an entry that is not there is refused`() throws {
    let (desk, worlds) = try threeEntries()
    for entry in [-1, 4] {
      let refusal = #expect(throws: Refusal.self) { try desk.go(to: entry) }
      #expect(refusal?.reasons.map(\.rule) == ["SIM-3"])
      #expect(throws: Refusal.self) { try desk.foreseeWay(to: entry) }
    }
    try desk.foreseeWay(to: 0)
    #expect(try desk.contents(besides: "journal") == worlds[3])
  }

  @Test func `a new command drops what is undone, a refused one does not`() throws {
    let (desk, worlds) = try threeEntries()
    try desk.rewind(to: 1)
    guard case .refused = try desk.perform(TestRefusal(), as: .clock) else {
      Issue.record("It was not refused.")
      return
    }
    #expect(try desk.abandonedFuture == 2)
    #expect(try desk.done(TestChange(keys: 1)) == 2)
    #expect(try desk.abandonedFuture == 0)
    #expect(try desk.database.value("SELECT count(*) FROM journalEntry") == 2)
    try desk.rewind(to: 1)
    #expect(try desk.contents(besides: "journal") == worlds[1])
  }

  @Test func `a row that was changed behind the journal stops the whole way`() throws {
    let (desk, _) = try threeEntries()
    try desk.database.run("DELETE FROM account WHERE id = 7")
    let before = try desk.contents()
    #expect(throws: StoreError.self) { try desk.rewind(to: 0) }
    #expect(try desk.contents() == before)
  }

  @Test func `what was arranged by hand is not gone behind`() throws {
    let (desk, _) = try threeEntries()
    try WorldBuilder(desk).setToday(SmallWorld.today + 3)
    #expect(throws: Refusal.self) { try desk.rewind(to: 2) }
    #expect(try desk.stepBack() == nil)
    try desk.done(TestChange(keys: 1))
    #expect(try desk.stepBack()?.entry == 4)
    #expect(try desk.stepBack() == nil)
  }

  @Test func `the place survives a restart, and other terminals see it`() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).db")
    defer { try? FileManager.default.removeItem(at: file) }
    let first = try Desk(at: .file(file.path), mails: PlainMails())
    try first.save(SmallWorld.entities)
    try first.done(TestChange(keys: 1))
    let second = try Desk(at: .file(file.path), mails: PlainMails())
    let mark = try second.changeMark
    try first.rewind(to: 1)
    #expect(try second.changeMark != mark)
    #expect(try second.abandonedFuture == 1)
    let third = try Desk(at: .file(file.path), mails: PlainMails())
    let list = try third.answer(JournalList(window: Window(limit: 9)), as: .visitor)
    #expect(list.map(\.isUndone) == [true, false])
    #expect(try third.answer(JournalDetail(2), as: .visitor)?.item.isUndone == true)
    #expect(try third.stepForward()?.entry == 2)
    #expect(try first.abandonedFuture == 0)
  }
}
