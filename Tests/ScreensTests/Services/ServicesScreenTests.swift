import ClientArea
import Canvas
import Testing

@testable import Screens

/// « Gérer mes services ».
@Suite struct ServicesScreenTests {
  @Test(arguments: [
    Size(rows: 15, columns: 60), Size(rows: 24, columns: 80), Size(rows: 16, columns: 106),
  ])
  func `a date is never cut before its mark, for owner and contact`(size: Size) throws {
    for (person, place) in [
      ("maud@lune.example", MenuPlace.services), ("yann@kerval.example", .contacts),
    ] {
      let stage = try ScreenStage(as: person)
      try stage.go(to: place)
      stage.size = size
      #expect(!stage.frame().lines.contains { $0.contains("2026…") || $0.contains("202…") })
    }
  }

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
