import ClientArea
import Canvas
import Testing

@testable import Screens

/// The menu gives way to what is opened from it.
@Suite struct MenuTests {
  @Test(arguments: [
    Key.character(":"), .character("?"), .character("w"), .function(2), .function(9),
  ])
  func `a popup that is opened from the menu comes to the front and gets the keys`(key: Key) throws
  {
    let stage = try ScreenStage(as: "maud@lune.example")
    try stage.go(to: .services)
    stage.press(.tab)
    #expect(stage.shows("┌─ Menu"))
    stage.press(key)
    let popup = type(of: stage.top)
    #expect(stage.program.layers.count == 2)
    #expect(!stage.shows("┌─ Menu"))
    stage.press(.down, .up, .escape)
    #expect(stage.top is ServicesScreen, "\(popup) did not get the keys.")
    #expect(!stage.shows("┌─ Menu"))
  }
}
