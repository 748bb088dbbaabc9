import Equipment
import ClientArea
import Testing

@testable import Canvas
@testable import Screens
@testable import Store

/// F12 › Droits: who may do what, and the rule behind each answer.
@Suite struct RightsTabTests {
  private func rights(_ email: String? = "maud@lune.example") throws -> ScreenStage {
    let stage = try ScreenStage(as: email)
    stage.press(.function(12), "5")
    return stage
  }

  private func choose(_ text: String, on stage: ScreenStage) {
    stage.press("/")
    stage.type(text)
    stage.press(.enter)
  }

  @Test func `a service's actors and actions stand in a table with their rules`() throws {
    let stage = try rights()
    choose("bistrot-lune", on: stage)
    #expect(stage.shows("Droits sur"))
    try stage.expectSnapshots("rights-service")
    stage.size = .least
    try stage.expectSnapshot("rights-service")
  }

  @Test func `the cell under the cursor is told below, and Enter explains it`() throws {
    let stage = try rights()
    choose("bistrot-lune", on: stage)
    stage.press(.down, .down, .down, .down, .right, .right)
    #expect(stage.shows("✗ refusé"))
    #expect(stage.shows("LINK-5 —"))
    stage.press(.enter)
    #expect(stage.top is WhyScreen)
    #expect(stage.shows("renouveler"))
    stage.press(.escape, "w")
    #expect(stage.top is WhyScreen)
    stage.press(.escape, "y")
    #expect(stage.told?.contains("bistrot-lune.example") == true)
  }

  @Test func `an account and an order have rights of their own`() throws {
    let stage = try rights()
    choose("C-1007", on: stage)
    try stage.expectSnapshots("rights-account")
    choose("fournil", on: stage)
    try stage.expectSnapshots("rights-order")
    stage.press("m")
    #expect(stage.shows("Qui s'en occupe") && stage.shows("Atelier Kerval"))
  }

  @Test func `what is done is seen at once`() throws {
    let stage = try rights()
    choose("bistrot-lune", on: stage)
    stage.press(.down, .down, .down, .down)
    #expect(stage.shows("renouveler : ✓ permis"))
    let services = try stage.desk.answer(
      OwnedServices(filter: "bistrot-lune", window: Window(limit: 9)),
      as: stage.program.session
    ).items
    for service in services {
      let renewal = RenewService(
        service.id, named: service.name, expiringOn: service.expiresOn, paying: .card)
      _ = try stage.desk.perform(renewal, as: stage.program.session)
    }
    #expect(stage.shows("renouveler : – pas maintenant"))
    #expect(stage.shows("BILL-13"))
  }

  @Test func `it opens from a service and from an order`() throws {
    let stage = try ScreenStage(as: "yann@kerval.example")
    try stage.go(to: .services)
    stage.press(.enter, "d")
    #expect(stage.shows("▸[5 Droits]") && stage.shows("Droits sur"))
    stage.press(.function(12))
    try stage.go(to: .order)
    stage.press("l", .enter, "d")
    #expect(stage.shows("CMD-"))
  }

  @Test func `every language, size and world draws`() throws {
    for language in Language.allCases {
      for desk in [try Worlds.demo(), try Worlds.empty()] {
        let stage = try ScreenStage(speaking: language, at: desk)
        stage.press(.function(12), "5")
        stage.drawInManySizes()
        stage.press(.right, .down, "/", "l")
        stage.drawInManySizes()
      }
    }
  }
}
