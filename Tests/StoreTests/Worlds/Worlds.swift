import ClientArea
import Equipment
import SQLite
import Story
import Testing

@testable import Store

/// The worlds that the program carries, as tests make them.
enum Worlds {
  /// The demo world, which takes a while to make and is copied for each test.
  static func demo() throws -> Desk {
    let desk = try Desk(at: .memory, mails: MailTemplates(EmbeddedFiles.all), passwordCost: 1)
    try desk.database.deserialize(try demoBytes.get())
    return desk
  }

  private static let demoBytes = Result { try desk("demo").database.serialized() }

  static func desk(_ name: String) throws -> Desk {
    let text = try #require(EmbeddedFiles.text(at: "worlds/\(name).json"))
    return try make(text, named: name)
  }

  /// A world of this text, in a desk of its own.
  @discardableResult
  static func make(_ text: String, named name: String = "test") throws -> Desk {
    let world = try WorldFile(reading: text, named: name)
    let desk = try Desk(
      at: .memory, startingWith: world.start, mails: MailTemplates(EmbeddedFiles.all),
      passwordCost: 1)
    try world.make(in: desk, offering: try catalogue())
    return desk
  }

  static func catalogue() throws -> CatalogueFile {
    try CatalogueFile(reading: try #require(EmbeddedFiles.text(at: "catalogue.json")))
  }
}
