import Canvas
import ClientArea
import Testing

@testable import Screens

/// What a selected row opens is shown with its list, and a click on it opens it.
@Suite struct DetailClickTests {
  @Test(arguments: [Size.large, Size(rows: 45, columns: 80)])
  func `a click on the detail opens what it shows`(size: Size) throws {
    let stage = try ScreenStage(as: "maud@lune.example", size: size)
    try stage.go(to: .services)
    let panes = try #require(stage.program.panes(of: stage.top))
    let inside = Box.inside(panes.detail)
    stage.press(.mouse(Mouse(.click, at: Point(row: panes.detail.row, column: inside.column))))
    #expect(stage.top is ServicesScreen, "A border is nothing to open.")
    stage.press(.mouse(Mouse(.click, at: Point(row: inside.row, column: inside.column))))
    #expect(stage.top is ServiceScreen)
  }
}
