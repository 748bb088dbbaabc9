import ClientArea
import Equipment
import SQLite
import Story
import Testing

@testable import Store

/// The world that the program opens with, as tests of screens use it: made once, copied for each test.
enum DemoWorld {
  /// A desk of its own in memory, on the morning of 2 February 2026.
  static func desk() throws -> Desk {
    let desk = try emptyDesk()
    try desk.database.deserialize(try bytes.get())
    return desk
  }

  /// A desk without a world: no person, no account, no service.
  static func emptyDesk() throws -> Desk {
    try Desk(at: .memory, mails: MailTemplates(EmbeddedFiles.all), passwordCost: 1)
  }

  private static let bytes = Result {
    let text = try #require(EmbeddedFiles.text(at: "worlds/demo.json"))
    let catalogue = try #require(EmbeddedFiles.text(at: "catalogue.json"))
    let world = try WorldFile(reading: text, named: "demo")
    let desk = try Desk(
      at: .memory, startingWith: world.start, mails: MailTemplates(EmbeddedFiles.all),
      passwordCost: 1)
    try world.make(in: desk, offering: try CatalogueFile(reading: catalogue))
    return try desk.database.serialized()
  }
}
