import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// A new ticket: about which service, asking what.
struct NewTicketScreenTests {
  private func form(
    about name: String?, asking topic: TicketTopic, as email: String,
    speaking language: Language = .fr
  ) throws -> ScreenStage {
    let stage = try ScreenStage(as: email, speaking: language)
    try stage.go(to: .support)
    let lent = try stage.desk.answer(ContactServices(), as: stage.program.session)
    let service = lent.first { $0.name == name }
    stage.open(NewTicketScreen(about: service?.service, named: service?.name, asking: topic))
    return stage
  }

  @Test func `the form asks for service, request, subject and text`() throws {
    try form(about: nil, asking: .question, as: "maud@lune.example")
      .expectSnapshots("new-ticket")
  }

  @Test(arguments: [TicketTopic.authCode, .ownerChange, .cancellation])
  func `a technical contact is told beforehand that the owner will be asked`(
    topic: TicketTopic
  ) throws {
    let stage = try form(
      about: "bistrot-lune.example", asking: topic, as: "yann@kerval.example")
    #expect(stage.shows("LINK-12"))
    if topic == .authCode { try stage.expectSnapshots("new-ticket-forwarded") }
    stage.press(.function(1), .escape, .tab, .tab)
    stage.type("Merci")
    stage.press(.tab)
    stage.type("Bonjour")
    stage.press(.function(5))
    #expect(stage.top is TicketScreen)
    #expect(stage.shows("▲ transmis"))
  }

  @Test func `a question is not forwarded`() throws {
    let stage = try form(
      about: "bistrot-lune.example", asking: .question, as: "yann@kerval.example")
    #expect(!stage.shows("LINK-12"))
  }

  @Test func `what is missing is told under the fields and what was typed stays`() throws {
    let stage = try form(about: nil, asking: .question, as: "chiara@bianchi.example", speaking: .it)
    stage.press(.tab, .tab, .tab)
    stage.type("Buongiorno 山田 \u{1F600}")
    stage.press(.function(5))
    try stage.expectSnapshots("new-ticket-wrong-it")
    stage.type("Domanda")
    stage.press(.function(5))
    #expect(stage.top is TicketScreen)
    #expect(stage.shows("Buongiorno 山田"))
  }

  @Test func `the form is drawn in every size`() throws {
    try form(about: "bistrot-lune.example", asking: .authCode, as: "yann@kerval.example")
      .drawInManySizes()
  }
}
