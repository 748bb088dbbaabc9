import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// « Support »: the list, and a ticket read, answered and closed.
struct SupportScreenTests {
  private func ticket(
    _ subject: String, as email: String, speaking language: Language = .fr
  ) throws -> ScreenStage {
    let stage = try ScreenStage(as: email, speaking: language)
    let tickets = try stage.desk.answer(
      TicketList(window: Window(limit: 50)), as: stage.program.session)
    let item = try #require(tickets.first { $0.ticket.subject == subject })
    try stage.go(to: .support)
    stage.open(TicketScreen(item.ticket.id))
    return stage
  }

  @Test func `a client sees his tickets, staff everybody's`() throws {
    let client = try ScreenStage(as: "yann@kerval.example")
    try client.go(to: .support)
    try client.expectSnapshots("support-client")
    let staff = try ScreenStage(as: "nora@hebergeur.example")
    try staff.go(to: .tickets)
    try staff.expectSnapshots("support-staff")
    staff.press("/")
    staff.type("PHP")
    #expect(staff.shows("1/1"))
  }

  @Test func `a ticket shows its messages`() throws {
    try ticket("Des courriels arrivent en retard", as: "maud@lune.example")
      .expectSnapshots("ticket-answered")
    try ticket("Transfert de theatre-bleu.example", as: "max@trame.example", speaking: .en)
      .expectSnapshots("ticket-forwarded-en")
  }

  @Test func `a forwarded request says who answers it`() throws {
    let stage = try ticket("Transfert de theatre-bleu.example", as: "max@trame.example")
    stage.press("w")
    #expect(stage.shows("LINK-12"))
  }

  @Test func `an empty reply is refused under its field, then sent`() throws {
    let stage = try ticket("Version de PHP trop ancienne", as: "nora@hebergeur.example")
    stage.press("r", .function(5))
    try stage.expectSnapshots("ticket-reply-wrong")
    stage.type("C'est fait : 8.4, sans coupure.")
    stage.press(.function(5))
    #expect(stage.told?.contains("Réponse ajoutée") == true)
    #expect(stage.shows("C'est fait : 8.4, sans coupure."))
    #expect(stage.shows("✔ répondu"))
    stage.press("x")
    #expect(stage.shows("○ clos"))
  }

  @Test func `leaving a reply that was begun warns first`() throws {
    let stage = try ticket("Version de PHP trop ancienne", as: "yann@kerval.example")
    stage.press("r")
    stage.type("Merci w")
    stage.press(.escape)
    #expect(stage.shows("Merci w"))
    stage.press(.escape)
    #expect(!stage.shows("Merci w"))
    #expect(stage.top is TicketScreen)
  }

  @Test func `staff renews the codes that a ticket asks for`() throws {
    let stage = try ticket(
      "Nouveaux codes pour harthouse.example", as: "nora@hebergeur.example")
    stage.press("c")
    try stage.expectSnapshots("ticket-codes-confirm")
    stage.press(.right, .enter)
    #expect(stage.told?.contains("sont renouvelés") == true)
    #expect(stage.top is TicketScreen)
  }

  @Test func `a former contact keeps his ticket and no more writes in it`() throws {
    let stage = try ticket("Version de PHP trop ancienne", as: "yann@kerval.example")
    let maud = try ScreenStage.session(of: "maud@lune.example", at: stage.desk)
    let links = try stage.desk.answer(ContactsOnMyServices(), as: maud)
    for link in links where link.serviceName == "bistrot-lune.example" {
      let command = BreakTechnicalLink(link.link, renewingCodes: false)
      _ = try stage.desk.perform(command, as: maud)
    }
    #expect(stage.shows("Version de PHP trop ancienne"))
    stage.press("r")
    #expect(stage.told?.contains("LINK-8") == true)
    stage.press("w")
    #expect(stage.shows("LINK-8"))
  }

  @Test func `tickets are drawn in every size`() throws {
    let stage = try ticket("Version de PHP trop ancienne", as: "yann@kerval.example")
    stage.drawInManySizes()
    stage.press("r")
    stage.drawInManySizes()
  }
}
