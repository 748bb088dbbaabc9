import ClientArea
import Equipment
import SQLite
import Testing

@testable import Store
@testable import Story

/// A row of the journal says what was done and to what: no two different alerts look alike.
struct JournalTitleTests {
  /// What is about its own person or account, which stands beside it, or about everything.
  private static let unnamed: Set = [
    "ChangePassword", "SetAdvancedMode", "AdvanceTime", "StartImpersonation", "EndImpersonation",
    "TopUpBalance",
  ]

  /// Everything of the world that has a name or a number.
  private static func names(in database: Database) throws -> [String] {
    try [
      "SELECT name AS text FROM service", "SELECT number AS text FROM \"order\"",
      "SELECT number AS text FROM invoice", "SELECT number AS text FROM ticket",
      "SELECT number AS text FROM serviceRequest",
      "SELECT subject AS text FROM serviceRequest", "SELECT serviceName AS text FROM \"order\"",
      "SELECT code AS text FROM account",
      "SELECT firstName || ' ' || lastName AS text FROM user", "SELECT email AS text FROM user",
      "SELECT subject AS text FROM mail", "SELECT name AS text FROM product",
      "SELECT label AS text FROM discount",
      "SELECT name AS text FROM clientGroup", "SELECT name AS text FROM project",
      "SELECT name AS text FROM attitude", "SELECT subject AS text FROM ticket",
    ].flatMap { sql in
      try database.all(SQL(stringLiteral: sql)) { try $0.get("text") as String }
    }
  }

  @Test(arguments: ["demo", "support"])
  func `every entry of a world names its thing`(world: String) throws {
    let desk = try Worlds.desk(world)
    let names = try Self.names(in: desk.database).filter { $0.count > 2 }
    var bare: Set<String> = []
    try desk.database.each("SELECT command, title FROM journalEntry") { row in
      let (command, title): (String, Phrase) = try (row.get("command"), row.phrase("title"))
      guard !Self.unnamed.contains(command) else { return }
      if !names.contains(where: { title.fr.contains($0) }) {
        bare.insert("\(command): \(title.fr)")
      }
    }
    #expect(bare == [])
  }

  @Test func `alerts, payments and readings are told apart`() throws {
    let desk = try Worlds.demo()
    var seen: [String: Int] = [:]
    try desk.database.each(
      "SELECT title FROM journalEntry WHERE command IN ('SendExpiryAlert', 'PayOrder', 'PayInvoice')"
    ) { row in
      seen[try row.phrase("title").fr, default: 0] += 1
    }
    #expect(seen.count > 20)
    #expect(seen.keys.contains { $0.hasPrefix("alerte à 30 jours · ") })
  }
}
