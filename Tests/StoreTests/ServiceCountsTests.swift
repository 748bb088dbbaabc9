import Equipment
import ClientArea
import SQLite
import Story
import Testing

@testable import Store

private typealias World = SmallWorld

/// The figures that triggers keep for « Accueil », held against a count of the services themselves.
@Suite struct ServiceCountsTests {
  /// The figures that are kept, and those that are counted anew.
  private func figures(in database: Database) throws -> (kept: [String], counted: [String]) {
    func rows(_ source: SQL) throws -> [String] {
      try database.all(
        """
        SELECT owner || ' ' || expiresOn || ' ' || services AS line
        FROM (\(sql: source))
        ORDER BY line
        """
      ) { try $0.get("line") }
    }
    return (
      try rows("SELECT owner, expiresOn, services FROM service_counts"),
      try rows(
        """
        SELECT owner, expiresOn, count(*) AS services
        FROM service
        GROUP BY owner, expiresOn
        UNION ALL
        SELECT 0, expiresOn, count(*)
        FROM service
        GROUP BY expiresOn
        """)
    )
  }

  private func expectTruth(in database: Database) throws {
    let (kept, counted) = try figures(in: database)
    #expect(kept == counted)
  }

  @Test func `they follow every change, back and forth in the journal too`() throws {
    let desk = try Desk.small()
    try expectTruth(in: desk.database)
    try desk.save([
      World.service(ID(34), "neu.example", .domain, World.lune, expiresIn: 30),
      World.service(World.luneMailbox, "lune-mail.example", .mailbox, World.lune, expiresIn: 565),
      World.service(World.soleilHosting, "soleil.example", .hosting, World.lune, expiresIn: 7),
    ])
    try expectTruth(in: desk.database)
    try desk.done(TestChange(removing: [try desk.reader.service(ID(34))]))
    try expectTruth(in: desk.database)
    let last = try figures(in: desk.database).kept
    for entry in [2, 1, 0] {
      try desk.go(to: entry)
      try expectTruth(in: desk.database)
    }
    try desk.replay()
    #expect(try figures(in: desk.database).kept == last)
    try expectTruth(in: desk.database)
  }

  @Test func `an older file gets them when it is opened`() throws {
    let file = try Database(.memory)
    for migration in Schema.migrations.prefix(while: { $0.name != "service counts" }) {
      try file.execute(script: migration.script)
    }
    try file.run(
      """
      INSERT INTO service (id, name, kind, owner, product, openedOn, paidFrom, expiresOn)
      VALUES (1, 'a', 'domain', 3, 21, 0, 0, 9), (2, 'b', 'domain', 3, 21, 0, 0, 9),
        (3, 'c', 'domain', 4, 21, 0, 0, 9), (4, 'd', 'domain', 4, 21, 0, 0, 8)
      """)
    try file.execute(script: Migration.serviceCounts.script)
    try expectTruth(in: file)
    #expect(try figures(in: file).kept == ["0 8 1", "0 9 3", "3 9 2", "4 8 1", "4 9 1"])
  }

  @Test func `a world that was filled at one go has them too`() throws {
    let generator = WorldGenerator(services: 300, seed: 3)
    let desk = try Desk(
      at: .memory, startingWith: generator.start, mails: PlainMails(), passwordCost: 1)
    try generator.fill(desk, offering: Worlds.catalogue().products) { _, _ in }
    try expectTruth(in: desk.database)
    try desk.save([World.service(ID(9999), "neu.example", .domain, ID(8), expiresIn: 3)])
    try expectTruth(in: desk.database)
  }

  @Test func `each week counts its own seven days, the first from tomorrow`() throws {
    let days = [-400, 0, 1, 7, 8, 30, 31, 84, 85]
    let desk = try Desk.small()
    try desk.save(
      days.enumerated().map { position, day in
        World.service(ID(100 + position), "s.example", .domain, World.studio, expiresIn: day)
      })
    let home = try desk.answer(HomeSummary(), as: World.asStudio)
    #expect(home.expiriesByWeek == [2, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 1])
    #expect(home.services.count == 9 && !home.services.isMore)
    #expect(home.expired.count == 2)
    #expect(home.expiringSoon.count == 4)
  }

  /// More than are looked up one by one, most of them far from running out.
  @Test func `who looks after very many is told which run out first`() throws {
    let desk = try Desk.small()
    try desk.database.run(
      """
      WITH RECURSIVE key (id) AS (SELECT 1000 UNION ALL SELECT id + 1 FROM key WHERE id < 3000)
      INSERT INTO service (id, name, kind, owner, product, openedOn, paidFrom, expiresOn)
      SELECT id, 'n' || (id * 7919 % 1000), 'domain', 3, 21, 0, 0, 20400 + id * 31 % 400
      FROM key
      """)
    try desk.database.run(
      """
      INSERT INTO technicalLink (id, account, service, since, endedOn)
      SELECT id + 10000, 2, id, 0, iif(id % 5 = 0, 20000, NULL)
      FROM service
      WHERE id >= 1000 AND id % 3 > 0
      """)
    let expected: [ID<Service>] = try desk.database.all(
      """
      SELECT service.id
      FROM service
      JOIN technicalLink ON technicalLink.service = service.id
      WHERE account = 2 AND technicalLink.endedOn IS NULL AND expiresOn <= \(World.today + 30)
      ORDER BY expiresOn, name, service.id
      LIMIT 60
      """
    ) { try $0.get("id") }
    let found = try desk.answer(ExpiringServices(within: 30, limit: 60), as: World.asStudio)
    #expect(found.map(\.id) == expected && found.count == 60)
  }
}
