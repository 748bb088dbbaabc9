import Canvas
import Equipment
import ClientArea
import Store
import Testing

@testable import Screens

/// The question before the program ends says what becomes of what was done.
@Suite struct QuittingTests {
  private func question(at desk: Desk, _ language: Language) throws -> String {
    let stage = try ScreenStage(speaking: language, at: desk)
    stage.press(.control("c"))
    #expect(stage.top is ConfirmScreen)
    return stage.words
  }

  @Test func `data in memory go with the program, and those in a file are saved`() throws {
    let folder = try TemporaryFolder()
    let kept = try Worlds.fileDesk(at: folder.file("clients.db"))
    let passing = try Worlds.empty()
    for (language, saved, gone) in [
      (Language.fr, "est enregistré", "disparaît avec le programme"),
      (.it, "è salvato", "scompare con il programma"),
      (.en, "is saved", "goes with the program"),
    ] {
      let inFile = try question(at: kept, language)
      #expect(inFile.contains(saved) && !inFile.contains(gone), "\(inFile)")
      let inMemory = try question(at: passing, language)
      #expect(inMemory.contains(gone) && !inMemory.contains(saved), "\(inMemory)")
    }
  }
}
