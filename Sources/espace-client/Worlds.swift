import ClientArea
import Glibc
import Store
import Story

/// The worlds one can start with: those inside the program, and files in the same form.
struct Worlds {
  let mails: MailTemplates
  /// How slow password hashes are made; nil for the library's choice.
  var passwordCost: Int?

  static let usual = "demo"

  static var names: [String] { EmbeddedFiles.names(in: "worlds", ending: ".json") }

  /// The names as a sentence lists them.
  static var list: String { names.joined(separator: ", ") }

  /// Builds a world in memory.
  /// - Parameter name: one of `names`, or a file's path.
  func build(_ name: String) throws -> Desk {
    let world = try WorldFile(reading: try text(of: name), named: name)
    let desk = try Desk(
      at: .memory, startingWith: world.start, mails: mails, passwordCost: passwordCost)
    let catalogue = try CatalogueFile(from: EmbeddedFiles.text)
    try world.make(in: desk, offering: catalogue)
    return desk
  }

  /// Gives data of an earlier version the procedures that new worlds have (DOMAIN-16).
  func placeProcedures(in desk: Desk) throws {
    guard try desk.reader.procedure(.authCode) == nil else { return }
    try CatalogueFile(from: EmbeddedFiles.text).placeProcedures(in: desk)
  }

  private func text(of name: String) throws -> String {
    if let text = EmbeddedFiles.text("worlds/\(name).json") { return text }
    do throws(UserFileError) {
      return try UserFile(name).text()
    } catch {
      throw error.isMissing ? UsageError.unknownWorld(name, known: Self.names) : error
    }
  }
}
