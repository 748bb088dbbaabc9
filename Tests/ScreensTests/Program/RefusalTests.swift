import Equipment
import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// What is refused is read whole, wherever it is told: who could give a missing right stands at its end.
@Suite struct RefusalTests {
  /// Ugo, who looks after services but not after contacts, before « Contacts et invités ».
  private func ugo() throws -> ScreenStage {
    let desk = try Worlds.demo()
    try desk.grant([.manageServices], to: "ugo@compta.example", in: "C-1012")
    let stage = try ScreenStage(as: "ugo@compta.example", for: "C-1012", at: desk)
    try stage.go(to: .contacts)
    stage.press("3")
    return stage
  }

  private static let end = "son titulaire peut vous le donner."

  @Test(arguments: [Size.least, .usual, .large])
  func `a refusal takes the lines that it needs`(size: Size) throws {
    let stage = try ugo()
    stage.size = size
    stage.press("i")
    #expect(stage.words.contains(Self.end))
    #expect(stage.words.contains("(ACCESS-10, ACCESS-4)"))
    stage.press(.down)
    #expect(!stage.words.contains(Self.end))
    stage.drawInManySizes()
  }

  @Test func `what is told looks the same in one line as ever, and is bounded in a small terminal`()
    throws
  {
    let stage = try ugo()
    stage.press("i")
    try stage.expectSnapshots("refusal-whole")
    stage.program.tell(.failure, Phrase(name: String(repeating: "mot ", count: 200)))
    stage.size = .least
    #expect(stage.frame().lines.suffix(6).dropLast().allSatisfy { $0.contains("mot") })
    #expect(stage.frame().lines[8].contains("│"))
  }

  @Test(arguments: [Size.least, .usual, .large])
  func `help says the whole reason of a key that is off`(size: Size) throws {
    let stage = try ugo()
    stage.size = size
    stage.press("?")
    stage.type("inviter")
    #expect(stage.words.contains(Self.end))
    stage.press(.escape, ":")
    stage.type("inviter")
    #expect(stage.words.contains(Self.end))
    if size == .usual { try stage.expectSnapshot("palette-reason") }
  }

  @Test func `w explains the keys that are off where there is no row, each rule once`() throws {
    let stage = try ugo()
    stage.press("w")
    #expect(stage.top is WhyScreen)
    try stage.expectSnapshots("why-keys-are-off")
    let lines = stage.frame().lines
    #expect(lines.filter { $0.contains("│ ACCESS-10") }.count == 1)
    #expect(lines.filter { $0.contains("│ ACCESS-4") }.count == 1)
  }
}
