import Equipment
import ClientArea
import Foundation
import SQLite
import Testing

@testable import Store

/// What a desk was asked before is recalled as long as the data are the same, and not a commit longer.
@Suite final class AnswerCacheTests {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "cache-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// One of two terminals on the same data.
  private func terminal() throws -> Desk {
    try Desk(at: .file(folder.appending(path: "area.db").path), mails: PlainMails())
  }

  /// How often the store was really asked.
  private final class Tally: Hashable, @unchecked Sendable {
    var count = 0

    static func == (left: Tally, right: Tally) -> Bool { left === right }
    func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
  }

  /// Counts the services, and how often it was asked to.
  private struct Services: Query {
    let tally: Tally

    func fetch(from reader: Reader, as session: Session) throws -> Int {
      tally.count += 1
      return try reader.database.value("SELECT count(*) FROM service")
    }
  }

  private func service(_ id: Int) -> Service {
    SmallWorld.service(ID(id), "n\(id).example", .domain, SmallWorld.lune, expiresIn: 9)
  }

  @Test func `the same question is asked of the database once, by each session`() throws {
    let desk = try Desk.small()
    let query = Services(tally: Tally())
    for _ in 0..<3 { #expect(try desk.answer(query, as: SmallWorld.asLune) == 3) }
    #expect(query.tally.count == 1)
    #expect(try desk.answer(query, as: SmallWorld.asStudio) == 3)
    #expect(query.tally.count == 2)
  }

  @Test func `an answer of nothing is recalled too`() throws {
    struct Nothing: Query {
      let tally: Tally

      func fetch(from reader: Reader, as session: Session) -> Int? {
        tally.count += 1
        return nil
      }
    }
    let desk = try Desk.small()
    let query = Nothing(tally: Tally())
    for _ in 0..<2 { #expect(try desk.answer(query, as: .visitor) == nil) }
    #expect(query.tally.count == 1)
  }

  @Test func `a command, an undone one and a rehearsed one let the data be read anew`() throws {
    let desk = try Desk.small()
    let query = Services(tally: Tally())
    func count() throws -> Int { try desk.answer(query, as: .visitor) }
    #expect(try count() == 3)
    try desk.save([service(90)])
    #expect(try count() == 4)
    _ = try desk.stepBack()
    #expect(try count() == 3)
    _ = try desk.stepForward()
    #expect(try count() == 4)
    #expect(try desk.rehearse(TestChange(saving: [service(91)]), as: .clock).count == 1)
    #expect(try count() == 4)
  }

  @Test func `SIM-6: what another terminal does is seen with the next question`() throws {
    let (first, second) = (try terminal(), try terminal())
    try first.save(SmallWorld.entities)
    let query = Services(tally: Tally())
    #expect(try second.answer(query, as: .visitor) == 3)
    for id in 90..<94 {
      try first.save([service(id)])
      #expect(try second.answer(query, as: .visitor) == id - 86)
    }
  }

  @Test func `what is written in a transaction that fails is never recalled`() throws {
    struct Failure: Error {}
    let desk = try Desk.small()
    let query = Services(tally: Tally())
    for isAsked in [false, true] {
      if isAsked { #expect(try desk.answer(query, as: .visitor) == 3) }
      #expect(throws: Failure.self) {
        try desk.together {
          #expect(try desk.answer(query, as: .visitor) == 3)
          try desk.database.run("DELETE FROM technicalLink")
          try desk.database.run("DELETE FROM service")
          #expect(try desk.answer(query, as: .visitor) == 0)
          throw Failure()
        }
      }
      #expect(try desk.answer(query, as: .visitor) == 3)
    }
  }

  @Test func `BILL-13: a renewal foreseen before somebody else paid is foreseen anew`() throws {
    let (first, second) = (try terminal(), try terminal())
    try first.save(SmallWorld.entities)
    let renewal = RenewService(
      SmallWorld.luneHosting, named: "lune.example", expiringOn: SmallWorld.today + 30,
      paying: .card)
    for _ in 0..<2 {
      #expect(try second.foresee(renewal, as: SmallWorld.asLune).refusal == nil)
    }
    try first.done(renewal, as: SmallWorld.asStudio)
    for _ in 0..<2 {
      let refusal = try second.foresee(renewal, as: SmallWorld.asLune).refusal
      #expect(refusal?.reasons.map(\.rule) == ["BILL-13"])
    }
  }
}
