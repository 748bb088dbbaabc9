import ClientArea
import Canvas
import Testing

@testable import Screens

/// « Gérer mes services ».
@Suite struct ServicesScreenTests {
  @Test func `it lists what the account owns, each date with its sign`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    try stage.go(to: .services)
    try stage.expectSnapshots("services")
  }

  @Test func `a filter narrows the list and Esc takes it away`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    try stage.go(to: .services)
    stage.press("/")
    stage.type("cave")
    #expect(stage.shows("cave-lune.example"))
    #expect(!stage.shows("bistrot-lune.example"))
    stage.press(.escape)
    #expect(stage.shows("bistrot-lune.example"))
  }

  @Test func `it draws in every size`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    try stage.go(to: .services)
    stage.drawInManySizes()
  }
}
