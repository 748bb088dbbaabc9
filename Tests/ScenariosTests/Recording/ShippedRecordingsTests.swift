import ClientArea
import Testing

@testable import Scenarios
@testable import Screens
@testable import Store
@testable import Story

struct ShippedRecordingsTests {
  @Test(arguments: ShippedScenariosTests.files)
  func `whatever a scenario does, its recording gives the same journal`(
    file: GherkinFile
  ) throws {
    let shelf = WorldShelf(building: TestWorlds.build)
    let desk = try shelf.newWorld()
    for scenario in try #require(file.feature).cases {
      let recording = Recording()
      let performance = try Performance(at: desk, from: shelf, passwords: WorldPasswords())
      try recording.recorder.begin(in: "vide", at: desk, titled: scenario.name, from: "essai")
      performance.recorder = recording.recorder
      for line in scenario.steps {
        let step = try StepCatalogue.house.step(line)
        try performance.play(step, as: line.kind)
        if line.kind == .given { try Self.record(step, in: recording.recorder, at: desk) }
      }
      #expect(!recording.text.contains("sans étape"), "\(recording.text)")
      try recording.expectSameJournal(as: desk)
    }
  }

  /// What builds the world is no command, so it is written as it stands.
  private static func record(
    _ step: any ScenarioStep, in recorder: ScenarioRecorder, at desk: Desk
  ) throws {
    switch step {
    case let world as NamedWorld: try recorder.note(.rebuilt(world: world.name.text), at: desk)
    case is EmptyWorld: try recorder.note(.rebuilt(world: WorldShelf.empty), at: desk)
    default: try recorder.put(step, as: .given, at: desk)
    }
  }
}
