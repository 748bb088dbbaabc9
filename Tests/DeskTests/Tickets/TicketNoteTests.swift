import Equipment
import ClientArea
import SQLite
import Testing

@testable import Store

/// What staff notes for staff (SUPPORT-2).
@Suite struct TicketNoteTests {
  private static let secret = "Zibeline"
  private let world: DeskWorld
  private let ticket: Ticket
  private var town: Town { world.town }

  /// A ticket that goes through all that a desk does, with a note at every step.
  init() throws {
    world = try DeskWorld()
    let town = world.town
    ticket = try world.open("Panne", about: world.hosting, as: world.asStudio)
    let other = try world.open("Suite", about: world.hosting, as: world.asStudio)
    for id in [ticket.id, other.id] {
      try town.done(AddTicketNote(to: id, saying: "\(Self.secret) !"), as: town.staff)
    }
    try town.done(MergeTickets(other.id, into: ticket.id), as: town.staff)
    try town.done(ForwardTicket(ticket.id), as: town.staff)
    try town.done(ReplyToTicket(ticket.id, saying: "D'accord"), as: world.asLune)
    try town.done(ReplyToTicket(ticket.id, saying: "Voilà"), as: town.staff)
    try town.done(AddTicketNote(to: ticket.id, saying: Self.secret), as: world.colleague)
  }

  @Test func `SUPPORT-2: staff reads the notes, in order of time`() throws {
    let notes = try town.desk.answer(TicketNotes(of: ticket.id), as: town.staff)
    #expect(notes.map(\.note.body) == ["Zibeline !", "Zibeline !", "Zibeline"])
    #expect(notes.map(\.author) == ["Sam Petit", "Sam Petit", "Zoé Petit"])
  }

  @Test func `SUPPORT-2: nothing that a client asks for has a word of a note`() throws {
    for session in [world.asStudio, world.asLune, .visitor] {
      for answer in try everything(session) {
        #expect(!answer.contains(Self.secret), "\(answer.prefix(200))")
      }
      #expect(try world.list(filter: Self.secret, as: session).isEmpty)
      #expect(try town.desk.answer(Search("zibel"), as: session).isEmpty)
    }
    // The same walk finds it with the eyes of staff, so it can be found at all.
    let staff = try everything(town.staff)
    #expect(staff.contains { $0.contains(Self.secret) })
  }

  @Test func `SUPPORT-2: no mail, no message, no journal and no other table tells a note`() throws {
    let tables: [String] = try town.desk.database.all(
      """
      SELECT name
      FROM sqlite_schema
      WHERE type = 'table' AND name NOT LIKE 'ticketNote%' AND name <> 'journalEntry'
      """
    ) { try $0.get("name") }
    #expect(tables.contains("ticket_fts_content") && tables.contains("mail"))
    for table in tables {
      let rows = try town.desk.database.texts(of: table)
      #expect(!rows.contains { $0.contains(Self.secret) }, "\(table)")
    }
    let titles: [String] = try town.desk.database.all(
      "SELECT title || reasons AS told FROM journalEntry"
    ) { try $0.get("told") }
    #expect(!titles.isEmpty && !titles.contains { $0.contains(Self.secret) })
  }

  @Test func `SUPPORT-2: what is undone is named without the note`() throws {
    let step = try #require(try town.desk.stepBack())
    #expect(!step.title.fr.contains(Self.secret) && !step.title.fr.contains("note"))
    let rows = try town.desk.answer(JournalDetail(step.entry), as: world.asLune)
    #expect(rows?.changes.contains { $0.table == "ticketNote" } == true)
    #expect("\(String(describing: rows))".contains(Self.secret) == false)
  }

  @Test func `SUPPORT-2: staff in the client's panel reads no notes, and others write none`() throws
  {
    let start = StartImpersonation(of: world.studio.id, because: "essai")
    let acting = try #require(try town.done(start, as: town.staff).following)
    #expect(try town.desk.answer(TicketNotes(of: ticket.id), as: acting).isEmpty)
    for answer in try everything(acting) { #expect(!answer.contains(Self.secret)) }
    let note = AddTicketNote(to: ticket.id, saying: "moi")
    for session in [world.asStudio, .visitor, acting] {
      try town.refused(note, as: session, by: "CLIENTS-11")
    }
    try town.refused(
      note, as: town.member("livres@provider.test", .billing), by: "CLIENTS-11")
    let empty = try town.refused(
      AddTicketNote(to: ticket.id, saying: " "), as: town.staff, by: "LINK-6")
    #expect(empty.problems.map(\.field) == [.text])
  }

  @Test func `SUPPORT-2: a note makes nothing unread for a client`() throws {
    try town.done(MarkTicketRead(ticket.id), as: world.asStudio)
    try town.done(AddTicketNote(to: ticket.id, saying: "encore"), as: town.staff)
    #expect(try world.unread(world.asStudio) == 0)
  }

  /// Each answer as a text with all that is in it.
  private func everything(_ session: Session) throws -> [String] {
    let desk = town.desk
    var answers: [Any] = []
    for ticket in try town.all(Ticket.self) {
      answers.append(try desk.answer(TicketDetail(ticket.id), as: session) as Any)
      answers.append(try desk.answer(TicketNotes(of: ticket.id), as: session))
    }
    for filter in ["", "T-", "panne", "voilà"] {
      answers.append(
        try desk.answer(
          Counted(TicketList(filter: filter, window: Window(limit: 99))), as: session))
      answers.append(try desk.answer(Search(filter), as: session))
    }
    answers.append(try desk.answer(HomeSummary(), as: session))
    answers.append(try desk.answer(Counted(MailList(window: Window(limit: 99))), as: session))
    for mail in try town.all(Mail.self) {
      answers.append(try desk.answer(MailDetail(mail.id), as: session) as Any)
    }
    answers.append(try desk.answer(Counted(AccountJournal(window: Window(limit: 99))), as: session))
    answers.append(try desk.answer(JournalList(window: Window(limit: 99)), as: session))
    for entry in 1...(try town.journalEntries) {
      answers.append(try desk.answer(JournalDetail(entry), as: session) as Any)
    }
    answers.append(try desk.answer(ServiceDetail(world.hosting.id), as: session) as Any)
    return answers.map { answer in
      var text = ""
      dump(answer, to: &text)
      return text
    }
  }
}
