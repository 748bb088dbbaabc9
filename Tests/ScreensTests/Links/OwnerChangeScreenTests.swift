import Canvas
import ClientArea
import Equipment
import Store
import Testing

@testable import Screens

/// A service comes to another owner, from both sides (LINK-16).
@Suite struct OwnerChangeScreenTests {
  private let name = "bistrot-lune.example"

  /// The owner at the page that asks.
  private func asking() throws -> ScreenStage {
    let stage = try ScreenStage(as: "maud@lune.example")
    try stage.open(service: name)
    stage.press("o")
    #expect(stage.isAt(RequestOwnerChangeScreen.self))
    return stage
  }

  private func asked() throws -> ScreenStage {
    let stage = try asking()
    stage.type("C-1019")
    stage.press(.function(5))
    #expect(stage.isAt(ServiceScreen.self))
    return stage
  }

  private func other(_ stage: ScreenStage, does effect: (ScreenStage) throws -> Void) throws {
    let account = try #require(try stage.desk.reader.account(meantBy: "C-1019"))
    let other = try ScreenStage(as: account.details.email, for: "C-1019", at: stage.desk)
    try effect(other)
  }

  @Test func `what passes, stays and ends is listed before the account is asked for`() throws {
    let stage = try asking()
    for text in ["→ passe — hébergement", "prend fin — contact technique : Atelier Kerval"] {
      #expect(stage.words.contains(text))
    }
    try stage.expectSnapshots("owner-change-request")
    stage.click("garder les contacts")
    #expect(stage.words.contains("reste — contact technique : Atelier Kerval"))
  }

  @Test func `an account that is not there is told under its field`() throws {
    let stage = try asking()
    stage.type("C-9")
    stage.press(.function(5))
    #expect(stage.isAt(RequestOwnerChangeScreen.self))
    #expect(stage.shows("Aucun compte client pour « C-9 »"))
  }

  @Test func `the owner sees how it stands, and takes it back after a question`() throws {
    let stage = try asked()
    #expect(stage.words.contains("C-1019) · demandé le"))
    stage.press("o")
    #expect(stage.isAt(OwnerChangeScreen.self))
    try stage.expectSnapshots("owner-change-asked")
    stage.press("x", .enter)
    #expect(stage.words.contains("demandé le"))
    stage.press("x", .right, .enter)
    #expect(stage.words.contains("retiré le"))
    stage.press("x")
    #expect(stage.isAt(OwnerChangeScreen.self))
  }

  @Test func `the other side finds the question, and takes over after another`() throws {
    let stage = try asked()
    try other(stage) { other in
      #expect(other.shows("1 prestation vous est proposée"))
      try other.go(to: .contacts)
      other.press("2")
      try other.expectSnapshot("contacts-owner-change")
      other.click("bistrot-lune.example")
      other.press(.enter)
      #expect(other.isAt(OwnerChangeScreen.self))
      try other.expectSnapshots("owner-change-answer")
      other.press("a")
      try other.expectSnapshot("owner-change-confirm")
      other.press(.right, .enter)
      #expect(other.words.contains("accepté le"))
      try other.open(service: name)
      #expect(other.shows("Changement de propriétaire"))
    }
    let service = try stage.service(name)
    let answer = ServiceDetail(service.id)
    #expect(try stage.desk.answer(answer, as: stage.program.session) == nil)
  }

  @Test func `the other side declines`() throws {
    let stage = try asked()
    let before = try stage.service(name)
    try other(stage) { other in
      try other.go(to: .contacts)
      other.press("2")
      other.click("bistrot-lune.example")
      other.press(.enter, "x", .right, .enter)
      #expect(other.words.contains("refusé le"))
    }
    #expect(try stage.service(name).owner == before.owner)
    stage.press("o")
    #expect(stage.isAt(RequestOwnerChangeScreen.self))
  }

  @Test func `a technical contact's key is off and says who can`() throws {
    let stage = try ScreenStage(as: "yann@kerval.example")
    try stage.open(service: name)
    stage.press("o")
    #expect(stage.told?.contains("LINK-16") == true)
    #expect(stage.isAt(ServiceScreen.self))
  }

  @Test(arguments: Language.allCases)
  func `every language has its pages`(_ language: Language) throws {
    let stage = try ScreenStage(as: "maud@lune.example", speaking: language)
    try stage.open(service: name)
    stage.press("o")
    stage.drawInManySizes()
    #expect(stage.words.contains("→ \(OwnerChangeFate.passes.word[language]) — "))
  }
}
