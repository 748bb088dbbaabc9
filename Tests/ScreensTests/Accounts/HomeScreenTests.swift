import Canvas
import ClientArea
import Testing

@testable import Screens

/// « Accueil ».
@Suite struct HomeScreenTests {
  @Test func `it tells an owner what waits`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    try stage.expectSnapshots("home-owner")
  }

  @Test func `it tells a webmaster what he looks after too`() throws {
    let stage = try ScreenStage(as: "yann@kerval.example")
    try stage.expectSnapshots("home-webmaster")
  }

  @Test func `Enter goes where a line is settled`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    stage.press(.enter)
    #expect(stage.top is ServiceScreen)
    stage.press(.escape, .end, .enter)
    #expect(stage.program.layers.count == 1)
    #expect(!(stage.top is HomeScreen))
  }

  @Test func `r renews the service of the line`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    stage.press("r")
    #expect(stage.top is RenewalScreen)
  }

  @Test func `somebody without anything reads a calm sentence`() throws {
    let stage = try ScreenStage(as: "oz@oz.example")
    #expect(stage.shows("Rien ne vous attend") || stage.shows("À faire"))
    stage.press(.enter, .down, "r", "w")
  }

  @Test func `every language and size draws`() throws {
    for language in Language.allCases {
      let stage = try ScreenStage(as: "yann@kerval.example", speaking: language)
      stage.drawInManySizes()
    }
  }
}
