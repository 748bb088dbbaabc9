import ClientArea
import Testing

@testable import Screens
@testable import Store

/// What pages and lists say of services that nobody renewed (LIFE-1, LIFE-2).
@Suite struct LifeScreenTests {
  private func stage(_ name: String, _ kind: ServiceKind, after days: Int) throws -> ScreenStage {
    let stage = try ScreenStage(as: "maud@lune.example")
    let builder = WorldBuilder(stage.desk)
    try builder.addService(
      name, kind: kind, of: "C-1004", expiringOn: stage.desk.reader.today() - days)
    return stage
  }

  @Test func `LIFE-2: a domain in redemption says until when, and for what fee`() throws {
    let stage = try stage("oubli.example", .domain, after: 40)
    try stage.open(service: "oubli.example", .domain)
    try stage.expectSnapshots("service-redemption")
    stage.press("r")
    #expect(stage.isAt(RenewalScreen.self))
    try stage.expectSnapshots("renewal-redemption")
    stage.press("w")
    #expect(stage.shows("LIFE-2"))
  }

  @Test func `LIFE-1: a suspended hosting shows no codes, and why the keys are off`() throws {
    let stage = try stage("oubli.example", .hosting, after: 40)
    try stage.open(service: "oubli.example")
    try stage.expectSnapshots("service-suspended")
    stage.press("n")
    #expect(stage.told?.contains("LIFE-1") == true)
  }

  @Test func `LIFE-2: what is being deleted is not renewed, and says since when`() throws {
    let stage = try stage("oubli.example", .domain, after: 62)
    try stage.open(service: "oubli.example", .domain)
    #expect(stage.shows("non renouvelable"))
    stage.press("r")
    #expect(stage.told?.contains("LIFE-2") == true)
    #expect(stage.isAt(ServiceScreen.self))
  }

  @Test func `LIFE-1: lists say the state in words, with a mark of its own`() throws {
    let stage = try stage("aa-oubli.example", .domain, after: 40)
    let builder = WorldBuilder(stage.desk)
    let today = try stage.desk.reader.today()
    try builder.addService("ab-oubli.example", kind: .hosting, of: "C-1004", expiringOn: today - 40)
    try builder.addService("ac-oubli.example", kind: .domain, of: "C-1004", expiringOn: today - 62)
    try builder.addService("ad-oubli.example", kind: .domain, of: "C-1004", expiringOn: today - 80)
    try stage.go(to: .services)
    stage.size = .large
    for text in ["en rédemption ■", "suspendue ■", "en suppression □"] {
      #expect(stage.shows(text), "\(text)")
    }
    #expect(!stage.shows("ad-oubli.example"))
  }

  @Test(arguments: Language.allCases)
  func `LIFE-1: every state fits into the column of a list, in each language`(
    _ language: Language
  ) {
    for phase in LifePhase.allCases {
      for kind in ServiceKind.allCases {
        #expect(phase.word(for: kind)[language].count + 2 <= 16)
      }
    }
  }
}
