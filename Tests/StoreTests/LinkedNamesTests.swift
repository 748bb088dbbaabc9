import ClientArea
import SQLite
import Testing

@testable import Store

private typealias World = SmallWorld

/// The links that triggers keep in the order of names, held against the links themselves.
@Suite struct LinkedNamesTests {
  private func expectTruth(in database: Database, _ place: String) throws {
    func rows(_ source: SQL) throws -> [String] {
      try database.all(
        """
        SELECT link || ' ' || account || ' ' || owner || ' ' || name || ' ' || service AS line
        FROM (\(sql: source))
        ORDER BY line
        """
      ) { try $0.get("line") }
    }
    let kept = try rows("SELECT * FROM linked_names")
    let told = try rows(
      """
      SELECT technicalLink.id AS link, technicalLink.account, service.owner, service.name,
        service.id AS service
      FROM technicalLink
      JOIN service ON service.id = technicalLink.service
      WHERE technicalLink.endedOn IS NULL
      """)
    #expect(kept == told, "\(place)")
  }

  @Test func `they follow every change, back and forth in the journal too`() throws {
    let desk = try Desk.small()
    let link = ID<TechnicalLink>(90)
    try expectTruth(in: desk.database, "at first")
    let fresh = World.service(ID(34), "neu.example", .domain, World.lune, expiresIn: 30)
    let made = TechnicalLink(
      id: link, account: World.studio, service: fresh.id, since: World.today, order: nil)
    try desk.save([fresh])
    try desk.save([made])
    try expectTruth(in: desk.database, "named")
    #expect(
      try desk.database.value("SELECT count(*) FROM linked_names WHERE link = \(link)") == 1)

    var taken = try desk.reader.service(fresh.id)
    taken.owner = World.soleil
    try desk.save([taken])
    try expectTruth(in: desk.database, "another owner")
    var ended = made
    ended.endedOn = World.today
    try desk.save([ended])
    try expectTruth(in: desk.database, "ended")
    #expect(
      try desk.database.value("SELECT count(*) FROM linked_names WHERE link = \(link)") == 0)
    let last = try desk.journalEntry
    for entry in stride(from: last, through: 0, by: -1) {
      try desk.go(to: entry)
      try expectTruth(in: desk.database, "back to \(entry)")
    }
    for entry in 0...last {
      try desk.go(to: entry)
      try expectTruth(in: desk.database, "on to \(entry)")
    }
  }
}
