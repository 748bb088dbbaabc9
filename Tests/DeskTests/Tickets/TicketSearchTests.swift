import ClientArea
import SQLite
import Testing

@testable import Store

/// The search in all texts (SUPPORT-6).
@Suite struct TicketSearchTests {
  private let world: DeskWorld
  private let ticket: Ticket
  private var town: Town { world.town }

  init() throws {
    world = try DeskWorld()
    ticket = try world.open(
      "Été en retard", saying: "Le serveur répond mal", about: world.hosting, as: world.asStudio)
    try world.open("Autre chose", as: world.asLune)
    try world.town.done(
      ReplyToTicket(ticket.id, saying: "Un câble débranché"), as: world.town.staff)
    try world.town.done(
      AddTicketNote(to: ticket.id, saying: "Zibeline énervée"), as: world.town.staff)
  }

  @Test(arguments: [
    "T-1", "t-1", "été", "ETE", "retard", "serv", "cable debr", "debranche serveur", "mal cab",
    "câble – mal",
    "répond", "repond",
  ])
  func `SUPPORT-6: a ticket is found by number, subject and messages`(_ text: String) throws {
    for session in [town.staff, world.asStudio] {
      #expect(try world.list(filter: text, as: session) == [ticket.subject])
      #expect(try hits(text, session) == [ticket.id])
    }
    #expect(try world.list(filter: text, as: world.asLune).isEmpty)
  }

  @Test(arguments: [
    "zzz", "retardé", "serveur zzz", "NEAR(", "a\" OR \"b", "text:serv", "été AND", "- zzz",
  ])
  func `SUPPORT-6: what stands nowhere is not found, whatever signs it has`(_ text: String) throws {
    for session in [town.staff, world.asStudio] {
      #expect(try world.list(filter: text, as: session).isEmpty)
      #expect(try hits(text, session).isEmpty)
    }
  }

  @Test(arguments: ["\"", "'", "*", "-", "%", "()", "« "])
  func `SUPPORT-6: signs alone narrow nothing, as words may follow that do`(_ text: String) throws {
    for session in [town.staff, world.asStudio] {
      #expect(try world.list(filter: text, as: session).contains(ticket.subject))
      #expect(try world.list(filter: text + "ser", as: session) == [ticket.subject])
      #expect(try hits(text, session).contains(ticket.id))
    }
  }

  @Test(arguments: ["zibe", "enervee", "zibeline serveur", "T-1 zibeline"])
  func `SUPPORT-6: notes are found by staff alone`(_ text: String) throws {
    #expect(try world.list(filter: text, as: town.staff) == [ticket.subject])
    let focused = town.staff.focused(on: world.studio.id)
    #expect(try world.list(filter: text, as: focused) == [ticket.subject])
    #expect(try world.list(filter: text, as: world.asStudio).isEmpty)
    #expect(try hits(text, world.asStudio).isEmpty)
  }

  @Test func `SUPPORT-6: what is found counts each ticket once, in windows too`() throws {
    for number in 1...4 { try world.open("Panne \(number)", as: world.asLune) }
    try town.done(
      AddTicketNote(to: world.town.all(Ticket.self)[3].id, saying: "panne"), as: town.staff)
    let list = TicketList(filter: "panne", window: Window(limit: 9))
    let all = try town.desk.answer(Counted(list), as: town.staff)
    #expect(all.items.map(\.ticket.subject) == (1...4).reversed().map { "Panne \($0)" })
    #expect(all.count.count == 4)
    for (place, expected) in [
      (Window<TicketList.Anchor>.Place.after(all.items[1].anchor), ["Panne 2"]),
      (.before(all.items[3].anchor), ["Panne 2"]), (.last, ["Panne 1"]),
      (.from(all.items[1].anchor), ["Panne 3"]),
    ] {
      let window = Window(place, limit: 1)
      let items = try town.desk.answer(TicketList(filter: "panne", window: window), as: town.staff)
      #expect(items.map(\.ticket.subject) == expected)
    }
    #expect(try world.list(.queue, filter: "panne 2", as: town.staff) == ["Panne 2"])
  }

  @Test func `SUPPORT-6: undone and done again, the index is as the texts are`() throws {
    let second = try world.open("Suite", about: world.hosting, as: world.asStudio)
    try town.done(AddTicketNote(to: second.id, saying: "Hermine"), as: town.staff)
    try town.done(MergeTickets(second.id, into: ticket.id), as: town.staff)
    let last = try town.journalEntries
    for entry in Array((0...last).reversed()) + Array(0...last) {
      try town.desk.go(to: entry)
      try expectIndexesAreRight("entry \(entry)")
    }
    #expect(try world.list(filter: "hermine", as: town.staff) == [ticket.subject])
    try town.desk.rewind(to: 0)
    #expect(try town.desk.database.value("SELECT count(*) FROM ticket_fts") == 0)
  }

  private func expectIndexesAreRight(_ when: String) throws {
    for (index, texts) in [("ticket_fts", "ticketText"), ("ticketNote_fts", "ticketNoteText")] {
      let wrong: Int = try town.desk.database.value(
        SQL(
          unsafe: """
            SELECT count(*)
            FROM (
              SELECT * FROM (SELECT rowid AS id, text FROM \(index) EXCEPT SELECT id, text FROM \(texts))
              UNION ALL
              SELECT * FROM (SELECT id, text FROM \(texts) EXCEPT SELECT rowid, text FROM \(index)))
            """))
      #expect(wrong == 0, "\(index), \(when)")
      try town.desk.database.run(
        SQL(unsafe: "INSERT INTO \(index) (\(index)) VALUES ('integrity-check')"))
    }
  }

  private func hits(_ text: String, _ session: Session) throws -> [ID<Ticket>] {
    Hits(try town.desk.answer(Search(text), as: session)).tickets
  }
}
