import Canvas
import ClientArea
import Testing

@testable import Screens
@testable import Store

/// The popups that make and break technical links.
@Suite struct TechnicalLinkPopupTests {
  private let name = "bistrot-lune.example"

  private func page(as email: String = "maud@lune.example") throws -> ScreenStage {
    let stage = try ScreenStage(as: email)
    try stage.open(service: name)
    return stage
  }

  private func contacts(_ stage: ScreenStage) throws -> [String] {
    let facts = try stage.desk.answer(
      ServiceDetail(stage.service(name).id), as: stage.program.session)
    return try #require(facts).technicalContacts.map(\.account.code)
  }

  @Test func `a contact is added by code`() throws {
    let stage = try page()
    stage.press("a")
    try stage.expectSnapshot("add-contact")
    stage.type("C-1019")
    stage.press(.enter)
    #expect(try contacts(stage) == ["C-1002", "C-1019"])
    #expect(stage.isAt(ServiceScreen.self))
  }

  @Test func `an address without account is told under its field, and what was typed stays`() throws
  {
    let stage = try page()
    stage.press("a")
    stage.type("personne@nulle.example")
    stage.press(.enter)
    #expect(stage.isAt(AddTechnicalContactScreen.self))
    try stage.expectSnapshot("add-contact-unknown")
    stage.press(.escape)
    #expect(stage.isAt(AddTechnicalContactScreen.self))
    stage.press(.escape)
    #expect(stage.isAt(ServiceScreen.self))
  }

  @Test func `oneself and who is contact already are refused`() throws {
    let stage = try page()
    for text in ["C-1004", "C-1002"] {
      stage.press("a")
      stage.type(text)
      stage.press(.enter)
      #expect(stage.isAt(AddTechnicalContactScreen.self))
      stage.press(.escape, .escape)
    }
    #expect(try contacts(stage) == ["C-1002"])
  }

  @Test func `breaking offers new codes, ticked beforehand`() throws {
    let stage = try page()
    let before = try stage.service(name).codes
    stage.press("x")
    try stage.expectSnapshot("break-link")
    stage.press(.enter)
    #expect(try contacts(stage) == ["C-1002"])
    stage.press("x", .right, .enter)
    #expect(try contacts(stage).isEmpty)
    #expect(try stage.service(name).codes != before)
    #expect(stage.shows("Aucun contact technique"))
  }

  @Test func `unticked, the codes stay`() throws {
    let stage = try page()
    let before = try stage.service(name).codes
    stage.press("x", .backTab, " ", .tab, .right, .enter)
    #expect(try contacts(stage).isEmpty)
    #expect(try stage.service(name).codes == before)
  }

  @Test func `a link that somebody else broke first is refused with the rule`() throws {
    let stage = try page()
    stage.press("x")
    let facts = try #require(
      try stage.desk.answer(
        ServiceDetail(stage.service(name).id), as: stage.program.session))
    try stage.elsewhere(
      BreakTechnicalLink(facts.technicalContacts[0].link), as: "maud@lune.example")
    stage.press(.right, .enter)
    #expect(stage.told?.contains("LINK-8") == true)
    #expect(stage.isAt(ServiceScreen.self))
  }

  @Test func `a contact resigns after a question`() throws {
    let stage = try page(as: "yann@kerval.example")
    stage.press("x", .right, .enter)
    #expect(stage.told?.contains("plus contact technique") == true)
    #expect(stage.shows("Cette prestation n'existe plus"))
  }

  @Test func `they draw in every size`() throws {
    let stage = try page()
    stage.press("a")
    stage.drawInManySizes()
    stage.press(.escape, "x")
    stage.drawInManySizes()
  }
}
