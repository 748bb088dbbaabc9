import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// Staff's « Accueil ».
struct StaffHomeTests {
  private func stage(speaking language: Language = .fr) throws -> ScreenStage {
    try ScreenStage(as: "nora@hebergeur.example", speaking: language)
  }

  @Test func `staff lands on a home of its own`() throws {
    let stage = try stage()
    #expect(stage.top is StaffHomeScreen)
    try stage.expectSnapshots("staff-home")
    try self.stage(speaking: .en).expectSnapshots("staff-home-en")
  }

  @Test func `each line leads to the place that settles it`() throws {
    let stage = try stage()
    stage.press(.enter)
    #expect(!(stage.top is StaffHomeScreen))
  }

  @Test func `what waits is read on the smallest screen too`() throws {
    for size in [Size(rows: 15, columns: 60), .usual] {
      let stage = try ScreenStage(as: "nora@hebergeur.example", size: size)
      #expect(stage.shows("facture"), "\(size)")
    }
  }

  @Test func `CLIENTS-11: an administrator gives a role on the user's page`() throws {
    let stage = try stage()
    try stage.go(to: .users)
    stage.press("/")
    stage.type("omar")
    stage.press(.enter, "o")
    try stage.expectSnapshots("staff-role")
    stage.press(.character(" "), .function(5))
    #expect(stage.told?.contains("Omar Petit") == true)
    #expect(stage.shows("support"))
  }

  @Test func `CLIENTS-11: nobody changes their own role, and is told before`() throws {
    let stage = try stage()
    try stage.go(to: .users)
    stage.press("/")
    stage.type("nora")
    stage.press(.enter, "o")
    #expect(stage.told?.contains("autre administrateur") == true)
  }
}
