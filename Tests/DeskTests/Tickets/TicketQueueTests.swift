import ClientArea
import Testing

@testable import Store

/// Priorities, what waits, what rests, what is taken (SUPPORT-1).
@Suite struct TicketQueueTests {
  private let world: DeskWorld
  private var town: Town { world.town }

  init() throws { world = try DeskWorld() }

  @Test func `SUPPORT-1: what is urgent comes first, then what has waited longest`() throws {
    let first = try world.open("Un", as: world.asLune)
    try town.pass(days: 1)
    let second = try world.open("Deux", as: world.asStudio)
    try town.pass(days: 1)
    try world.open("Trois", as: world.asLune)
    #expect(try world.list(.queue, as: town.staff) == ["Un", "Deux", "Trois"])
    try town.done(SetTicketPriority(of: second.id, to: .urgent), as: world.colleague)
    try town.done(SetTicketPriority(of: first.id, to: .low), as: world.colleague)
    #expect(try world.list(.queue, as: town.staff) == ["Deux", "Trois", "Un"])
    #expect(try world.list(as: town.staff) == ["Trois", "Deux", "Un"])
  }

  @Test func `SUPPORT-1: whoever insists does not lose his place`() throws {
    let first = try world.open("Un", as: world.asLune)
    try town.pass(days: 1)
    try world.open("Deux", as: world.asStudio)
    try town.pass(days: 1)
    try town.done(ReplyToTicket(first.id, saying: "Alors ?"), as: world.asLune)
    #expect(try world.list(.queue, as: town.staff) == ["Un", "Deux"])
    try town.done(ReplyToTicket(first.id, saying: "Voilà."), as: town.staff)
    #expect(try world.now(first).waitingSince == nil)
    #expect(try world.list(.queue, as: town.staff) == ["Deux"])
    try town.done(ReplyToTicket(first.id, saying: "Encore."), as: world.asLune)
    #expect(try world.list(.queue, as: town.staff) == ["Deux", "Un"])
  }

  @Test func `SUPPORT-1: a ticket that rests comes back on its day, or when the client writes`()
    throws
  {
    let ticket = try world.open("Un", as: world.asLune)
    let day = try town.today + 3
    let told = try town.done(HoldTicket(ticket.id, until: day), as: town.staff)
    #expect(told.reasons.rules == ["SUPPORT-1"])
    #expect(try world.list(.queue, as: town.staff).isEmpty)
    #expect(try world.list(.held, as: town.staff) == ["Un"])
    try town.pass(to: day)
    #expect(try world.list(.queue, as: town.staff) == ["Un"])
    #expect(try world.list(.held, as: town.staff).isEmpty)
    try town.done(HoldTicket(ticket.id, until: day + 9), as: town.staff)
    try town.done(ReplyToTicket(ticket.id, saying: "Ah"), as: world.asLune)
    #expect(try world.list(.queue, as: town.staff) == ["Un"])
    try town.done(HoldTicket(ticket.id, until: day + 9), as: town.staff)
    try town.done(HoldTicket(ticket.id, until: nil), as: world.colleague)
    #expect(try world.list(.queue, as: town.staff) == ["Un"])
    try town.refused(HoldTicket(ticket.id, until: nil), as: town.staff, by: "SUPPORT-1")
  }

  @Test func `SUPPORT-1: one holds for a day to come, and not what is closed`() throws {
    let ticket = try world.open("Un", as: world.asLune)
    let today = try town.today
    let refusal = try town.refused(
      HoldTicket(ticket.id, until: today), as: town.staff, by: "SUPPORT-1")
    #expect(refusal.problems.map(\.field) == [.delay])
    try town.done(CloseTicket(ticket.id), as: town.staff)
    try town.refused(HoldTicket(ticket.id, until: today + 2), as: town.staff, by: "SUPPORT-1")
  }

  @Test func `SUPPORT-1: a client's reply reopens what is closed`() throws {
    let ticket = try world.open("Un", as: world.asLune)
    try town.done(CloseTicket(ticket.id), as: town.staff)
    let decision = try town.done(ReplyToTicket(ticket.id, saying: "Non"), as: world.asLune)
    #expect(decision.reasons.rules.contains("SUPPORT-1"))
    #expect(try world.now(ticket).status == .open)
    #expect(try world.list(.queue, as: town.staff) == ["Un"])
  }

  @Test func `SUPPORT-1: what is taken is one's own, what is answered comes last`() throws {
    let first = try world.open("Un", as: world.asLune)
    try world.open("Deux", as: world.asLune)
    let third = try world.open("Trois", as: world.asLune)
    for ticket in [first, third] {
      try town.done(AssignTicket(ticket.id, to: town.staff.user), as: town.staff)
    }
    try town.done(ReplyToTicket(first.id, saying: "Voilà"), as: town.staff)
    #expect(try world.list(.mine, as: town.staff) == ["Trois", "Un"])
    #expect(try world.list(.queue, as: town.staff) == ["Deux"])
    try town.done(AssignTicket(third.id, to: world.colleague.user), as: town.staff)
    #expect(try world.list(.mine, as: world.colleague) == ["Trois"])
    // A client has one list, whatever he asks for.
    #expect(try world.list(.mine, as: world.asLune) == ["Trois", "Deux", "Un"])
  }

  @Test func `SUPPORT-1: the queue is read in windows, both ways`() throws {
    for number in 1...5 { try world.open("n\(number)", as: world.asLune) }
    let all = try town.desk.answer(
      TicketList(.queue, window: Window(limit: 9)), as: town.staff)
    for (place, expected) in [
      (Window<TicketList.Anchor>.Place.after(all[1].anchor), ["n3", "n4"]),
      (.before(all[3].anchor), ["n2", "n3"]), (.last, ["n4", "n5"]),
      (.from(all[4].anchor), ["n5"]),
    ] {
      let items = try town.desk.answer(
        TicketList(.queue, window: Window(place, limit: 2)), as: town.staff)
      #expect(items.map(\.ticket.subject) == expected)
    }
  }

  @Test func `SUPPORT-1: the client is told neither priority, nor rest, nor who answers`() throws {
    let ticket = try world.open("Un", as: world.asLune)
    try town.done(SetTicketPriority(of: ticket.id, to: .urgent), as: town.staff)
    try town.done(HoldTicket(ticket.id, until: town.today + 3), as: town.staff)
    try town.done(AssignTicket(ticket.id, to: town.staff.user), as: town.staff)
    let shown = try #require(try world.detail(ticket, as: world.asLune)).ticket
    #expect(shown.priority == .normal && shown.heldUntil == nil && shown.assignee == nil)
    #expect(shown.waitingSince == nil)
    #expect(try world.detail(ticket, as: town.staff)?.ticket.priority == .urgent)
    try town.refused(
      SetTicketPriority(of: ticket.id, to: .high), as: world.asLune, by: "CLIENTS-11")
  }
}
