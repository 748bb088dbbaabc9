import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// What no client sees (SUPPORT-2).
struct NoteLeakTests: DeskStaging {
  /// Every place of the menu, every row of it, and every ticket's page, drawn as a client sees them.
  @Test func `SUPPORT-2: no screen of a client draws a word of a note`() throws {
    let stage = try stage()
    let ticket = try ticket("PHP", at: stage)
    try done(
      AddTicketNote(to: ticket.id, saying: "Zibeline"), as: "nora@hebergeur.example", at: stage)
    try done(ReplyToTicket(ticket.id, saying: "Voilà"), as: "omar@hebergeur.example", at: stage)
    for email in ["yann@kerval.example", "maud@lune.example"] {
      let client = try ScreenStage(as: email, size: .large, at: stage.desk)
      for place in MenuPlace.all(for: client.program.session, at: client.desk) {
        try client.go(to: place)
        #expect(!client.shows("Zibeline"), "\(email), \(place)")
        let rows = try client.top.everyRow(as: client.program.session, at: client.desk)
        #expect(!rows.contains { $0.contains("Zibeline") }, "\(email), \(place)")
      }
      client.open(TicketScreen(ticket.id))
      #expect(!client.shows("Zibeline"))
      for key in ["w", "e", "y"] as [Key] {
        client.press(key)
        #expect(!client.shows("Zibeline"))
        client.press(.escape)
      }
    }
    stage.open(TicketScreen(ticket.id))
    #expect(stage.shows("Zibeline"))
  }
}
