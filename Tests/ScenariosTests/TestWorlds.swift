import ClientArea
import Equipment
import Store
import Story

@testable import Scenarios

/// The worlds that the program carries, as tests wire them.
enum TestWorlds {
  static func build(_ name: String) throws -> Desk {
    let world = try WorldFile(
      reading: files.first { $0.path == "worlds/\(name).json" }?.text ?? "", named: name)
    let mails = MailTemplates(files.filter { $0.path.hasPrefix("mails/") })
    let desk = try Desk(
      at: .memory, startingWith: world.start, mails: mails, passwordCost: 1)
    let catalogue = try CatalogueFile(from: { path in files.first { $0.path == path }?.text })
    try world.make(in: desk, offering: catalogue)
    return desk
  }

  static let files = EmbeddedFiles.all

  /// Runs the first scenario of a text.
  static func run(_ text: String) throws -> ScenarioFailure? {
    let file = GherkinFile("# language: fr\nFonctionnalité: essai\n" + text, at: "essai.feature")
    guard let scenario = file.feature?.cases.first, file.errors.isEmpty else {
      throw UnreadableScenario(errors: file.errors.map(\.sentence.fr))
    }
    return try ScenarioRunner(from: WorldShelf(building: build)).run(scenario)
  }

  struct UnreadableScenario: Error {
    let errors: [String]
  }
}
