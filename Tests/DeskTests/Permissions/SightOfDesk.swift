import ClientArea
import Testing

@testable import Store

// What the queries show of a support desk: the queue and the notes to staff alone, what is unread to each side
// (SUPPORT-1, SUPPORT-2, SUPPORT-5, SUPPORT-6).
extension Sight {
  func tickets(_ scope: TicketList.Scope) throws -> [TicketList.Item] {
    try ask(TicketList(scope, window: Window(limit: limit)))
  }

  func notes(in tickets: [Ticket]) throws -> [ID<TicketNote>] {
    try tickets.flatMap { try ask(TicketNotes(of: $0.id)).map(\.note.id) }
  }

  func ticketsFound(by text: String) throws -> [ID<Ticket>] {
    try ask(TicketList(filter: text, window: Window(limit: limit))).map(\.ticket.id)
  }
}

extension Comparison {
  func supportDesk(_ actor: Actor, _ sight: Sight) throws {
    let facts = table.facts
    let seen = table.tickets(actor)
    let own = facts.tickets.filter { seen.contains($0.id) }
    let awake = own.filter { ($0.heldUntil ?? facts.today) <= facts.today }
    let queue = awake.filter { $0.assignee == nil && $0.status == .open }.map(\.id)
    let held = own.filter { $0.held(on: facts.today) != nil }.map(\.id)
    same(
      try sight.tickets(.queue).map(\.ticket.id), actor.isStaff ? queue : seen, "queue", actor)
    same(
      try sight.tickets(.held).map(\.ticket.id), actor.isStaff ? held : seen, "held tickets", actor
    )
    same(
      try sight.notes(in: facts.tickets), actor.isStaff ? facts.notes.map(\.id) : [], "notes", actor
    )
    let noted = Set(facts.notes.map(\.ticket))
    same(
      try sight.ticketsFound(by: "confid"), actor.isStaff ? Array(noted) : [], "found by notes",
      actor)
    same(
      Hits(try sight.search("confidentiel")).tickets, actor.isStaff ? Array(noted) : [],
      "searched by notes", actor)
    let unread = facts.unread.filter {
      $0.account == actor.account && seen.contains($0.ticket)
    }.map(\.ticket)
    let marked = try sight.tickets(.all)
    same(marked.filter(\.isUnread).map(\.ticket.id), unread, "unread tickets", actor)
    same(try sight.home.unreadTickets.count, unread.count, "home: unread tickets", actor)
    let work = marked.map(\.ticket).filter(saysWhatIsTheDesks)
    same(work.isEmpty, !actor.isStaff || own.isEmpty, "what is the desk's alone", actor)
  }

  private func saysWhatIsTheDesks(_ ticket: Ticket) -> Bool {
    if ticket.assignee != nil || ticket.priority != .normal { return true }
    return ticket.heldUntil != nil || ticket.waitingSince != nil
  }
}
