import Equipment
import ClientArea
import SQLite
import Story
import Testing

@testable import Store

/// A generated world is found in like any other.
@Suite struct WorldGeneratorTests {
  @Test func `staff finds services, clients and users of a generated world by name`() throws {
    let generator = WorldGenerator(services: 300, seed: 3)
    let desk = try Desk(
      at: .memory, startingWith: generator.start, mails: PlainMails(), passwordCost: 1)
    try generator.fill(desk, offering: Worlds.catalogue().products) { _, _ in }
    let staff = try #require(try desk.reader.user(email: WorldGenerator.staff))
    let hits = try desk.answer(
      Search(String(WorldGenerator.webmaster.suffix(14))),
      as: Session(user: staff.id, account: nil))
    let kinds = hits.map { hit in
      switch hit {
      case .account: "account"
      case .user(let user): user.email
      case .service, .order, .invoice, .ticket, .reached, .mail, .person, .contact, .request:
        "other"
      }
    }
    #expect(kinds == ["account", WorldGenerator.webmaster])
    for index in ["service_fts", "account_fts", "user_fts"] as [SQL] {
      try desk.database.run(
        "INSERT INTO \(sql: index) (\(sql: index), rank) VALUES ('integrity-check', 1)")
    }
  }
}
