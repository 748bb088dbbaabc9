import Canvas
import ClientArea
import Testing

@testable import Screens

/// The footer of a popup names the keys that work there, and a popup is never opened twice.
@Suite struct PopupTests {
  private func footer(_ stage: ScreenStage) -> String {
    var line = stage.frame().lines.last ?? ""
    while line.last == " " { line.removeLast() }
    return line
  }

  private func services() throws -> ScreenStage {
    let stage = try ScreenStage(as: "maud@lune.example")
    try stage.go(to: .services)
    return stage
  }

  @Test func `a popup names Enter where something is chosen, Esc, and nothing that is dead`() throws
  {
    let stage = try services()
    let footers: [(Key, String)] = [
      ("?", " Tab choisir   Entrée faire   Échap fermer"),
      (":", " Tab choisir   Entrée y aller   Échap fermer"),
      (.function(2), " Tab choisir   Entrée changer   Échap fermer"),
      (.function(9), " Échap fermer"),
      ("w", " Échap fermer"),
      (.control("c"), " Tab choisir   Entrée valider   Échap fermer"),
    ]
    for (key, expected) in footers {
      stage.press(key)
      #expect(stage.program.layers.count == 2)
      #expect(footer(stage) == expected, "\(key)")
      stage.press(.escape)
      #expect(stage.top is ServicesScreen)
    }
  }

  @Test func `a question that can be tried first says so`() throws {
    let stage = try ScreenStage(as: "nadia@galerie-nord.example", for: "C-1012")
    try stage.go(to: .contacts)
    stage.press("3", "x")
    #expect(stage.top is ConfirmScreen)
    #expect(footer(stage).contains("e essayer"))
    #expect(!footer(stage).contains("w pourquoi"))
    stage.press("e")
    #expect(stage.top is TrialScreen)
  }

  @Test func `no key opens a popup over itself or another`() throws {
    let stage = try services()
    for opener in [Key.function(2), .function(9), .character("w"), .character("?")] {
      stage.press(opener)
      let opened = type(of: stage.top) as Any.Type
      for key in [Key.function(1), .function(2), .function(9), .control("p"), .function(10)] {
        stage.press(key)
        #expect(stage.program.layers.count == 2, "\(key) over \(opened)")
      }
      #expect(type(of: stage.top) as Any.Type == opened)
      stage.press(.escape)
    }
  }

  @Test func `an invitation's own keys are named and explained`() throws {
    let stage = try ScreenStage(as: "salome@gite-pins.example")
    #expect(stage.top is InvitationsScreen)
    #expect(footer(stage).contains("w pourquoi"))
    #expect(footer(stage).contains("? aide"))
    #expect(!footer(stage).contains("compte"))
    stage.press("?")
    #expect(stage.top is HelpScreen)
    #expect(!stage.shows("Palette : tout trouver"))
  }
}
