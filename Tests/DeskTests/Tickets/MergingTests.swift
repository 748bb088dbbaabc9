import Equipment
import ClientArea
import SQLite
import Testing

@testable import Store

/// Two tickets become one (SUPPORT-7).
@Suite struct MergingTests {
  private let world: DeskWorld
  private var town: Town { world.town }

  init() throws { world = try DeskWorld() }

  @Test func `SUPPORT-7: the messages follow in order of time, and both numbers are found`() throws
  {
    let first = try world.open("Un", saying: "a", as: world.asLune)
    try town.pass(days: 1)
    let second = try world.open("Deux", saying: "b", as: world.asLune)
    try town.pass(days: 1)
    try town.done(ReplyToTicket(first.id, saying: "c"), as: world.asLune)
    try town.done(AddTicketNote(to: first.id, saying: "n"), as: town.staff)
    let decision = try town.done(MergeTickets(first.id, into: second.id), as: town.staff)
    #expect(decision.reasons.rules == ["SUPPORT-7"])
    let texts = try world.texts(of: second, as: world.asLune)
    #expect(texts.prefix(3) == ["a", "b", "c"])
    #expect(texts.last?.contains("T-1") == true)
    let merged = try #require(try world.detail(first, as: world.asLune))
    #expect(merged.ticket.status == .closed && merged.mergedInto == "T-2")
    #expect(merged.messages.isEmpty)
    #expect(try world.detail(second, as: world.asLune)?.merged == ["T-1"])
    #expect(try town.desk.answer(TicketNotes(of: second.id), as: town.staff).count == 1)
    #expect(try world.list(filter: "T-1", as: world.asLune) == ["Deux", "Un"])
    #expect(try world.list(filter: "T-2", as: world.asLune) == ["Deux"])
    // What has waited longest goes on waiting.
    #expect(
      try world.now(second).waitingSince == world.now(first).waitingSince
        ?? Moment(morningOf: Town.start))
  }

  @Test func `SUPPORT-7: what is over is written in no more`() throws {
    let first = try world.open("Un", as: world.asLune)
    let second = try world.open("Deux", as: world.asLune)
    let third = try world.open("Trois", as: world.asLune)
    try town.done(MergeTickets(first.id, into: second.id), as: town.staff)
    for session in [world.asLune, town.staff] {
      let refusal = try town.refused(
        ReplyToTicket(first.id, saying: "?"), as: session, by: "SUPPORT-7")
      #expect(refusal.sentence.fr.contains("T-2"))
      try town.refused(CloseTicket(first.id), as: session, by: "SUPPORT-7")
    }
    let today = try town.today
    let commands: [any Command] = [
      AddTicketNote(to: first.id, saying: "n"), SetTicketPriority(of: first.id, to: .low),
      HoldTicket(first.id, until: today + 2), AssignTicket(first.id, to: nil),
      MergeTickets(first.id, into: third.id), MergeTickets(third.id, into: first.id),
    ]
    for command in commands { try refuse(command) }
    // What pointed to the one that is merged points on.
    try town.done(MergeTickets(second.id, into: third.id), as: town.staff)
    #expect(try world.now(first).mergedInto == third.id)
    #expect(try world.detail(third, as: town.staff)?.merged == ["T-1", "T-2"])
  }

  private func refuse(_ command: some Command) throws {
    try town.refused(command, as: town.staff, by: "SUPPORT-7")
  }

  @Test func `SUPPORT-7: what presses, waits or is unread in one of them does so in both`() throws {
    let first = try world.open("Un", as: world.asLune)
    let second = try world.open("Deux", as: world.asLune)
    try town.done(SetTicketPriority(of: first.id, to: .urgent), as: town.staff)
    try town.done(AssignTicket(first.id, to: world.colleague.user), as: town.staff)
    try town.done(ReplyToTicket(second.id, saying: "Voilà"), as: town.staff)
    try town.done(MergeTickets(first.id, into: second.id), as: town.staff)
    let merged = try world.now(second)
    #expect(merged.priority == .urgent && merged.status == .open)
    #expect(merged.assignee == world.colleague.user)
    #expect(try world.unread(town.staff) == 1)
    #expect(try world.unread(world.asLune) == 1)
    #expect(try town.all(TicketUnread.self).allSatisfy { $0.ticket == second.id })
    let before = try town.bytes
    _ = try town.desk.stepBack()
    #expect(try world.texts(of: first, as: world.asLune) == ["Bonjour"])
    _ = try town.desk.stepForward()
    #expect(try town.bytes.count == before.count)
  }

  @Test func `SUPPORT-7: two clients' tickets stay apart`() throws {
    let first = try world.open("Un", as: world.asLune)
    let second = try world.open("Deux", as: world.asStudio)
    try town.refused(MergeTickets(first.id, into: second.id), as: town.staff, by: "SUPPORT-7")
    try town.refused(MergeTickets(first.id, into: first.id), as: town.staff, by: "SUPPORT-7")
    let third = try world.open("Trois", as: world.asLune)
    try town.refused(MergeTickets(first.id, into: third.id), as: world.asLune, by: "CLIENTS-11")
  }

  @Test func `SUPPORT-7: nobody reads by merging what he did not read before`() throws {
    let about = try world.open("PHP", about: world.hosting, as: world.asStudio)
    let other = try world.open("Rien", as: world.asStudio)
    let sent = try world.open("Code", asking: .authCode, about: world.hosting, as: world.asStudio)
    let own = try town.service("studio.example", of: world.studio, expiresIn: 60)
    let aboutOwn = try world.open("Mien", about: own, as: world.asStudio)
    for (ticket, into) in [
      (about, other), (other, about), (about, sent), (sent, about), (aboutOwn, about),
    ] {
      try town.refused(MergeTickets(ticket.id, into: into.id), as: town.staff, by: "SUPPORT-7")
    }
    // Of what is one's own alone everything may come together.
    try town.done(MergeTickets(other.id, into: aboutOwn.id), as: town.staff)
  }

  @Test func `SUPPORT-7: what holds a ticket about something else is not sent on`() throws {
    let own = try town.service("studio.example", of: world.studio, expiresIn: 60)
    let about = try world.open("Mien", about: own, as: world.asStudio)
    let other = try world.open("Rien", as: world.asStudio)
    try town.done(MergeTickets(other.id, into: about.id), as: town.staff)
    // The service changes hands, and its owner of before looks after it.
    try town.desk.database.run(
      "UPDATE service SET owner = \(world.lune.id) WHERE id = \(own.id)")
    try town.technicalLink(world.studio, on: own)
    try town.refused(ForwardTicket(about.id), as: town.staff, by: "SUPPORT-4")
  }
}
