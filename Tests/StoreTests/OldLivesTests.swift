import Equipment
import SQLite
import Testing

@testable import ClientArea
@testable import Store

/// What becomes of services that had run out before their file knew what follows (LIFE-3).
final class OldLivesTests {
  private let folder: TemporaryFolder
  private var file: String { folder.file("area.db") }

  init() throws { folder = try TemporaryFolder() }

  /// Days after the expiry, by the number of the service: a hosting is suspended after 30 and deleted after 60.
  private static let ages = [
    101: 400, 102: 61, 103: 60, 104: 59, 105: 31, 106: 30, 107: 29, 108: 0,
  ]

  private func service(_ number: Int, runOut days: Int) -> Service {
    let day = SmallWorld.today - days
    return Service(
      id: ID(number), name: "s\(number).example", kind: .hosting, owner: SmallWorld.lune,
      product: SmallWorld.hostingPlan, openedOn: day - 365, paidFrom: day - 365, expiresOn: day,
      codes: nil)
  }

  private func open(before migration: String) throws -> Desk {
    let services = Self.ages.map { service($0, runOut: $1) }
    try OldFile.make(
      at: file, before: migration, now: Moment(morningOf: SmallWorld.today),
      holding: SmallWorld.entities + services)
    return try Desk(at: .file(file), mails: PlainMails())
  }

  private func pass(_ days: Int, at desk: Desk) throws {
    let day = try desk.reader.today() + days
    var travel = try TimeTravel(to: Moment(morningOf: day), at: desk)
    while !travel.isFinished { try travel.step() }
  }

  /// The stages of the steps that were taken, by service.
  private func taken(at desk: Desk) throws -> [Int: [Int]] {
    var taken: [Int: [Int]] = [:]
    for number in Self.ages.keys {
      let stages: [Int] = try desk.database.all(
        "SELECT stage FROM alert WHERE service = \(number) AND stage <= -30 ORDER BY id"
      ) { try $0.get("stage") }
      if !stages.isEmpty { taken[number] = stages }
    }
    return taken
  }

  @Test(arguments: ["lives", "late lives"])
  func `LIFE-3: what came late in an older file comes when the clock moves next`(
    _ migration: String
  ) throws {
    let desk = try open(before: migration)
    #expect(try taken(at: desk).isEmpty)
    try pass(1, at: desk)
    #expect(
      try taken(at: desk) == [
        101: [-30, -60], 102: [-30, -60], 103: [-30, -60], 104: [-30, -60], 105: [-30],
        106: [-30], 107: [-30],
      ])
    for number in 101...104 { #expect(try desk.reader.service(ID(number)).endedOn != nil) }
    try pass(70, at: desk)
    for number in Self.ages.keys {
      #expect(try desk.reader.service(ID(number)).endedOn != nil, "\(number)")
    }
  }

  @Test func `LIFE-3: late steps come once, in order, and are undone with the clock`() throws {
    let desk = try open(before: "lives")
    let before = try desk.journalEntry
    try pass(1, at: desk)
    let titles = try desk.database.all(
      "SELECT command FROM journalEntry WHERE id > \(before) ORDER BY id"
    ) { try $0.get("command", as: String.self) }
    #expect(titles.first == "TakeLifeStep")
    let mails = try desk.database.all(
      "SELECT model FROM mail WHERE service = 101 ORDER BY id"
    ) { try $0.get("model", as: String.self) }
    #expect(mails == ["serviceDeleted"])
    let first = try taken(at: desk)
    try desk.rewind(to: before)
    #expect(try taken(at: desk).isEmpty)
    #expect(try desk.reader.service(ID(101)).endedOn == nil)
    try pass(1, at: desk)
    #expect(try taken(at: desk) == first)
  }
}
