import Canvas
import ClientArea
import Equipment
import SQLite
import Testing

@testable import Screens
@testable import Store

/// Damage that is met while somebody works: what he sees stays readable, and a sentence stands below it.
struct LateDamageTests {
  @Test func `a table that cannot be read any more leaves the last picture with a sentence`() throws
  {
    let stage = try ScreenStage(as: "nora@hebergeur.example")
    try stage.go(to: .clients)
    #expect(stage.shows("Atelier Kerval"))
    #expect(stage.program.damage == nil)
    try stage.desk.database.execute(script: "UPDATE account SET balance = 9223372036854775807")
    stage.press(.down)
    #expect(stage.shows("est abîmé"))
    #expect(stage.shows("Atelier Kerval"))
    let damage = try #require(stage.program.damage)
    #expect(damage.isAboutTheFile)
    try stage.expectSnapshot("late-damage")
  }

  @Test func `a command that meets damage is told, and nothing is done`() throws {
    let stage = try ScreenStage(as: "claire@theatre-bleu.example")
    try stage.desk.database.execute(script: "UPDATE simulation SET nextKey = 9223372036854775807")
    let entries: Int = try stage.desk.database.value("SELECT count(*) FROM journalEntry")
    let thrown = #expect(throws: StoreError.self) {
      try stage.program.carryOut(.perform(TopUpBalance(by: Money(cents: 1000))))
    }
    stage.program.report(try #require(thrown))
    #expect(stage.told?.contains("est abîmé") == true)
    #expect(stage.shows("Théâtre Bleu"))
    #expect(stage.program.damage?.isAboutTheFile == true)
    #expect(try stage.desk.database.value("SELECT count(*) FROM journalEntry") == entries)
  }
}
