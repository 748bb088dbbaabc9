import Canvas
import ClientArea
import Screens

@testable import Scenarios
@testable import Store
@testable import Story

/// Demonstrations for tests.
enum OnStage {
  static func demo(of scenarios: [ScenarioCase]) throws -> Demo {
    try Demo(of: scenarios, from: WorldShelf(building: TestWorlds.build))
  }

  /// A demonstration of one scenario with these steps.
  static func demo(_ steps: String) throws -> Demo {
    let text = "# language: fr\nFonctionnalité: essai\nScénario: x\n" + steps
    let file = GherkinFile(text, at: "essai.feature")
    guard let cases = file.feature?.cases, file.errors.isEmpty else {
      throw TestWorlds.UnreadableScenario(errors: file.errors.map(\.sentence.fr))
    }
    return try demo(of: cases)
  }

  static func performance() throws -> Performance {
    let shelf = WorldShelf(building: TestWorlds.build)
    return try Performance(at: try shelf.newWorld(), from: shelf, passwords: WorldPasswords())
  }

  /// The player as a program, at the moment of a demonstration.
  static func program(playing demo: Demo, pace: Int? = nil) throws -> Program {
    try Program(
      at: demo.desk, in: demo.performance.surroundings, speaking: .fr,
      showing: [DemoScreen(demo, pace: pace)])
  }

  static func frame(of demo: Demo, size: Size) throws -> Frame {
    var program = try program(playing: demo)
    return program.frame(of: size)
  }
}
