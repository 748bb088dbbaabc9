import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// « Gestion des contacts ».
@Suite struct ContactsScreenTests {
  @Test func `a webmaster sees what he looks after and who looks after his`() throws {
    let stage = try contacts(of: "yann@kerval.example")
    try stage.expectSnapshots("contacts-technical")
  }

  @Test func `an owner finds himself among his own contacts`() throws {
    let stage = try contacts(of: "maud@lune.example")
    try stage.expectSnapshot("contacts-technical-owner")
  }

  @Test func `Enter opens the service, r its renewal`() throws {
    let stage = try contacts(of: "yann@kerval.example")
    stage.press(.enter)
    #expect(stage.top is ServiceScreen)
    stage.press(.escape, "r")
    #expect(stage.top is RenewalScreen)
  }

  @Test func `a contact resigns after a question, and the service is gone`() throws {
    let stage = try contacts(of: "yann@kerval.example")
    let before = try others(stage)
    stage.press("x")
    #expect(stage.top is ConfirmScreen)
    stage.press(.enter)
    #expect(try others(stage) == before)
    stage.press("x", .right, .enter)
    #expect(try others(stage) == before - 1)
    #expect(stage.told?.contains("Vous n'êtes plus contact technique") == true)
  }

  @Test func `an owner breaks a link, with new codes unless he unticks them`() throws {
    let stage = try contacts(of: "maud@lune.example")
    stage.press("x")
    #expect(stage.top is BreakTechnicalLinkScreen)
    stage.press(.right, .enter)
    #expect(stage.told?.contains("n'est plus contact technique") == true)
  }

  @Test func `an owner entrusts a service; a wrong code is told below the field`() throws {
    let stage = try contacts(of: "maud@lune.example")
    stage.press("a", .down)
    stage.type("C-9999")
    stage.press(.enter)
    #expect(stage.shows("✖ Aucun compte client pour « C-9999 »."))
    #expect(stage.shows("C-9999"))
    try stage.expectSnapshot("contacts-entrust-refused")
    stage.press(.control("u"))
    stage.type("C-1011")
    stage.press(.enter)
    #expect(stage.top is ContactsScreen)
    #expect(stage.shows("Hugo Brun"))
  }

  @Test func `Tab and the arrows go from one list to the other`() throws {
    let stage = try contacts(of: "yann@kerval.example")
    let first = stage.frame().cursor
    stage.press(.tab)
    #expect(stage.frame().cursor != first)
    stage.press(.up)
    #expect(stage.frame().cursor == first)
  }

  @Test func `the link that another terminal broke is gone at the next key`() throws {
    let stage = try contacts(of: "hugo@brun.example")
    let service = try stage.desk.answer(ContactServices(), as: stage.program.session)
    for item in service {
      let owner = try stage.desk.reader.service(item.service).owner
      let session = Session(user: try owners(of: owner, stage), account: owner)
      _ = try stage.desk.perform(BreakTechnicalLink(item.link), as: session)
    }
    stage.press("r", "s", "x", .enter, "w")
    #expect(stage.shows("Aucune. Un client vous en confie une"))
  }

  @Test func `w says why a service is here and whom its renewal invoices`() throws {
    let stage = try contacts(of: "yann@kerval.example")
    stage.press("w")
    #expect(stage.top is WhyScreen)
    #expect(stage.shows("LINK-4"))
  }

  @Test func `every tab, language and size draws`() throws {
    for language in Language.allCases {
      for email in ["yann@kerval.example", "oz@oz.example"] {
        let stage = try ScreenStage(as: email, speaking: language)
        try stage.go(to: .contacts)
        for tab in ["1", "2", "3", "4", "5"] as [Key] {
          stage.press(tab)
          stage.drawInManySizes()
        }
      }
    }
  }

  private func contacts(of email: String) throws -> ScreenStage {
    let stage = try ScreenStage(as: email)
    try stage.go(to: .contacts)
    return stage
  }

  private func others(_ stage: ScreenStage) throws -> Int {
    try stage.desk.answer(ContactServices(), as: stage.program.session).count
  }

  private func owners(of account: ID<ClientAccount>, _ stage: ScreenStage) throws -> ID<User> {
    let session = Session(user: nil, account: nil)
    let people = try stage.desk.answer(LoginPeople(), as: session)
    let owner = people.first { person in
      (try? stage.desk.reader.accounts(ownedBy: person.user))?.contains { $0.id == account } == true
    }
    return try #require(owner).user
  }
}
