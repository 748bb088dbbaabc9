import SQLite
import Testing

@testable import ClientArea
@testable import Store

private typealias World = SmallWorld

struct TimeTravelTests {
  private func titles(_ desk: Desk) throws -> [String] {
    try desk.answer(JournalList(window: Window(limit: 100)), as: .visitor).reversed().dropFirst()
      .map { "\($0.at.day - World.today) \($0.command)" }
  }

  @discardableResult
  private func travel(_ desk: Desk, days: Int) throws -> TimeTravel {
    var travel = try TimeTravel(to: Moment(morningOf: World.today + days), at: desk)
    while !travel.isFinished { try travel.step() }
    return travel
  }

  @Test func `every alert leaves on its day, in order, and the clock arrives`() throws {
    let desk = try Desk.small()
    let journey = try travel(desk, days: 40)
    // lune.example runs out in 30 days, soleil.example in 7 and is suspended 30 days later; the day of departure is over already.
    #expect(
      try titles(desk) == [
        "6 AdvanceTime", "6 SendExpiryAlert", "7 AdvanceTime", "7 SendExpiryAlert",
        "8 AdvanceTime", "8 SendExpiryAlert",
        "15 AdvanceTime", "15 SendExpiryAlert", "23 AdvanceTime", "23 SendExpiryAlert",
        "29 AdvanceTime", "29 SendExpiryAlert", "30 AdvanceTime", "30 SendExpiryAlert",
        "31 AdvanceTime", "31 SendExpiryAlert", "37 AdvanceTime", "37 TakeLifeStep",
        "40 AdvanceTime",
      ])
    #expect(journey.alertsSent == 8)
    #expect(journey.progress == 1)
    #expect(try desk.answer(SimulationState(), as: .visitor).today == World.today + 40)
    #expect(try desk.answer(ServiceDetail(World.luneHosting), as: World.asLune)?.alerts.count == 5)
  }

  @Test func `alerts of one day go by stage and service`() throws {
    let desk = try Desk.small(
      and: World.service(ID(36), "x.example", .domain, World.lune, expiresIn: 31),
      World.service(ID(35), "y.example", .domain, World.lune, expiresIn: 31),
      World.service(ID(34), "z.example", .domain, World.lune, expiresIn: 1))
    #expect(
      try DueAlerts(database: desk.database).alerts(on: World.today + 1).map(\.service.value)
        == [34, 35, 36])
  }

  @Test func `two short ways are the same as a long one`() throws {
    let long = try Desk.small()
    try travel(long, days: 40)
    let short = try Desk.small()
    try travel(short, days: 15)
    try travel(short, days: 40)
    // But for the numbers of steps: each way is one.
    #expect(try long.contents(leavingOut: Desk.steps) == short.contents(leavingOut: Desk.steps))
  }

  @Test func `a way that was interrupted in the middle of a day is taken up again`() throws {
    let desk = try Desk.small(
      and: World.service(ID(36), "x.example", .domain, World.lune, expiresIn: 7))
    var broken = try TimeTravel(to: Moment(morningOf: World.today + 40), at: desk)
    for _ in 0..<2 { try broken.step() }
    #expect(try titles(desk) == ["6 AdvanceTime", "6 SendExpiryAlert"])
    try travel(desk, days: 6)
    #expect(try titles(desk).count == 3)
    try travel(desk, days: 6)
    #expect(try titles(desk).count == 3)
  }

  @Test func `a way that is ended early still finishes its day`() throws {
    let desk = try Desk.small(
      and: World.service(ID(36), "x.example", .domain, World.lune, expiresIn: 7))
    var travel = try TimeTravel(to: Moment(morningOf: World.today + 40), at: desk)
    try travel.step()
    travel.endEarly()
    while !travel.isFinished { try travel.step() }
    #expect(travel.alertsSent == 2)
    #expect(travel.today == World.today + 6)
  }

  @Test func `the way back is no way`() throws {
    let desk = try Desk.small()
    let travel = try TimeTravel(to: Moment(minutes: 0), at: desk)
    #expect(travel.isFinished)
  }

  @Test func `the next day with something due is found by the index`() throws {
    let desk = try Desk.small()
    let plan: [String] = try desk.database.all(
      "EXPLAIN QUERY PLAN SELECT min(expiresOn) FROM service WHERE expiresOn > 5"
    ) { try $0.get("detail") }
    #expect(plan == ["SEARCH service USING COVERING INDEX serviceByExpiry (expiresOn>?)"])
  }

  @Test func `the next event is whatever comes first`() throws {
    let desk = try Desk.small()
    let alert = try #require(try desk.answer(NextEvent(), as: .visitor))
    #expect(alert.at == Moment(morningOf: World.today + 6))
    #expect(alert.what == .alert(stage: 1))
    var lea = try desk.reader.user(World.lea)
    lea.lockedUntil = Moment(morningOf: World.today) + 15
    try desk.save([lea])
    #expect(try desk.answer(NextEvent(), as: .visitor)?.what == .loginUnlocked)
  }
}
