import Canvas
import ClientArea
import Equipment
import Foundation
import SQLite
import Testing

@testable import Screens
@testable import Store

/// Data that something else than the program has written: whatever is asked of them, the answer is right, or a sentence
/// of the program's own, and the program goes on.
struct DamagedDataTests {
  private static let world = Result { try Worlds.demo().database.serialized() }
  private static let people = ["claire@theatre-bleu.example", "nora@hebergeur.example"]

  private static func desk(of bytes: [UInt8]) throws -> Desk {
    let database = try Database(.memory)
    do {
      try database.deserialize(bytes)
    } catch {
      throw StoreError(behind: error) ?? .foreign(file: "")
    }
    return try Desk(
      on: database, at: .memory, mails: PlainLetters(), passwordCost: 1)
  }

  /// Looks at a place of somebody's menu, presses a few keys there, and performs a command.
  private static func use(_ desk: Desk, _ dice: inout Dice) throws {
    let email = people[Int(dice.roll() % 2)]
    guard let user = try desk.reader.user(email: email) else { return }
    let session = try desk.ownSession(of: user)
    let stage = try ScreenStage(at: desk)
    try stage.program.carryOut(.enter(session))
    let places = MenuPlace.all(for: session, at: desk) + [.simulator]
    try stage.go(to: places[Int(dice.roll() % UInt64(places.count))])
    expectOwnWords(stage.text())
    stage.press(.down, .enter)
    expectOwnWords(stage.text())
    stage.press("w")
    expectOwnWords(stage.text())
    _ = try desk.perform(TopUpBalance(by: Money(cents: 1000)), as: session)
    _ = try desk.stepBack()
  }

  /// Uses the data; what cannot be used is told in words.
  /// - Returns: whether they could be used.
  @discardableResult
  private static func tryToUse(
    _ dice: inout Dice, _ named: String = "", making desk: () throws -> Desk
  ) -> Bool {
    do {
      try use(try desk(), &dice)
      return true
    } catch {
      let isTold = error is Refusal || StoreError(behind: error) != nil
      #expect(isTold, "\(named): \(error)")
      for language in Language.allCases { expectOwnWords(error.sentence[language]) }
      return false
    }
  }

  private static func expectOwnWords(_ text: String) {
    for word in ["SQLite", "SELECT", "malformed", "disk image", "constraint", "no such"] {
      #expect(!text.contains(word), "\(text)")
    }
  }

  @Test func `bytes that are turned over end nothing`() throws {
    let whole = try Self.world.get()
    let used = whole.indices.filter { whole[$0] != 0 }
    var dice = Dice(state: 7)
    var usable = 0
    for _ in 0..<1000 {
      var bytes = whole
      for _ in 0...(dice.roll() % 12) {
        let place = used[Int(dice.roll() % UInt64(used.count))]
        bytes[place] ^= UInt8(truncatingIfNeeded: 1 << (dice.roll() % 8))
      }
      if Self.tryToUse(&dice, making: { try Self.desk(of: bytes) }) { usable += 1 }
    }
    // Most bits are in texts and rows that nobody looks at; some are in what everybody needs.
    #expect((200...980).contains(usable), "\(usable)")
  }

  @Test func `no field of the header ends anything`() throws {
    let whole = try Self.world.get()
    var dice = Dice(state: 8)
    // The rest of the hundred bytes is kept for later versions of SQLite.
    for place in Array(0..<72) + Array(92..<100) {
      for byte in [0, 1, 0x7F, 0x80, 0xFF] as [UInt8] where byte != whole[place] {
        var bytes = whole
        bytes[place] = byte
        Self.tryToUse(&dice, "header \(place)") { try Self.desk(of: bytes) }
      }
    }
  }

  /// A column of one of the program's own tables.
  private struct Column {
    let table: String
    let name: String
    let isNumber: Bool

    static func all(in database: Database) throws -> [Column] {
      try database.all(
        """
        SELECT m.name AS owner, c.name AS name, c.type = 'INTEGER' AS isNumber
        FROM sqlite_schema m, pragma_table_info(m.name) c
        WHERE m.type = 'table' AND m.name NOT LIKE '%\\_%' ESCAPE '\\' AND c.pk = 0
          AND c.type IN ('INTEGER', 'TEXT')
        ORDER BY m.name, c.cid
        """
      ) {
        try Column(
          table: $0.get("owner"), name: $0.get("name"), isNumber: $0.get("isNumber"))
      }
    }

    /// What nobody has written there, as SQL says it.
    var extremes: [String] {
      isNumber
        ? ["-9223372036854775808", "9223372036854775807", "4000000000000"]
        : ["''", "'[{\"amount\":9223372036854775807}]'", "'{'"]
    }
  }

  @Test func `no value of any column ends anything`() throws {
    let whole = try Self.world.get()
    var dice = Dice(state: 9)
    let columns = try Column.all(in: Self.desk(of: whole).database)
    #expect(columns.count > 200)
    var usable = 0
    for column in columns {
      for value in column.extremes {
        let isUsable = Self.tryToUse(&dice, "\(column.table).\(column.name) = \(value)") {
          let desk = try Self.desk(of: whole)
          try desk.database.execute(
            script: """
              PRAGMA ignore_check_constraints = ON;
              PRAGMA foreign_keys = OFF;
              """)
          // Where an index refuses it, nothing is changed.
          try? desk.database.execute(
            script: "UPDATE \"\(column.table)\" SET \"\(column.name)\" = \(value)")
          return desk
        }
        if isUsable { usable += 1 }
      }
    }
    #expect((columns.count...columns.count * 3 - 40).contains(usable), "\(usable)")
  }

  @Test(arguments: [-1, -3, Int(Int32.min)])
  func `a version below nothing is damage`(version: Int) throws {
    let whole = try Self.world.get()
    #expect {
      let database = try Database(.memory)
      try database.deserialize(whole)
      try database.execute(script: "PRAGMA user_version = \(version)")
      _ = try Desk(on: database, at: .memory, mails: PlainLetters())
    } throws: { error in
      if case StoreError.corrupt = error { true } else { false }
    }
  }
}

/// Letters whose text is of no interest.
private struct PlainLetters: MailRendering {
  func render(_ letter: Letter) throws -> (subject: String, body: String) { ("", "") }
}
