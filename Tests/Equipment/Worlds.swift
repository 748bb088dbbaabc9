package import Store
package import Story
import Foundation

/// The worlds that the program carries, as tests make them: in memory, each test with one of its own.
package enum Worlds {
  /// What a test asks for and the program does not carry.
  struct Missing: Error, CustomStringConvertible {
    let description: String
  }

  /// The demo world, on the morning of 2 February 2026. It takes a while to make, and is copied for each test.
  package static func demo() throws -> Desk {
    let desk = try empty()
    try turn.withLock { try desk.replaceAll(with: demonstration.get()) }
    return desk
  }

  /// Read by one test at a time.
  nonisolated(unsafe) private static let demonstration = Result { try desk("demo") }
  private static let turn = NSLock()

  /// A desk without a world: no person, no account, no service.
  package static func empty() throws -> Desk {
    try Desk(at: .memory, mails: MailTemplates(EmbeddedFiles.all), passwordCost: 1)
  }

  /// A desk on a file, as several programs have one.
  package static func fileDesk(at path: String) throws -> Desk {
    try Desk(at: .file(path), mails: MailTemplates(EmbeddedFiles.all), passwordCost: 1)
  }

  /// A world by its name, made from its file.
  package static func desk(_ name: String) throws -> Desk {
    try make(text(at: "worlds/\(name).json"), named: name)
  }

  /// A world of this text, in a desk of its own.
  @discardableResult
  package static func make(_ text: String, named name: String = "test") throws -> Desk {
    let world = try WorldFile(reading: text, named: name)
    let desk = try Desk(
      at: .memory, startingWith: world.start, mails: MailTemplates(EmbeddedFiles.all),
      passwordCost: 1)
    try world.make(in: desk, offering: try catalogue())
    return desk
  }

  package static func catalogue() throws -> CatalogueFile {
    try CatalogueFile(from: EmbeddedFiles.text(at:))
  }

  /// Gives data that a test has made itself the procedures and extensions of every world.
  package static func placeProcedures(in desk: Desk) throws {
    try catalogue().placeProcedures(in: desk)
  }

  private static func text(at path: String) throws -> String {
    guard let text = EmbeddedFiles.text(at: path) else { throw Missing(description: path) }
    return text
  }
}
