import ClientArea
import Testing

@testable import Store

// SUPPORT-1 to SUPPORT-8: what a support desk does with tickets, and who reads one.
extension PermissionTable {
  var desk: [Action] {
    facts.tickets.flatMap { ticket in
      let mayWork = { (actor: Actor) in
        actor.works(.answerTickets) && ticket.mergedInto == nil
      }
      return [
        Action(SetTicketPriority(of: ticket.id, to: .high)) {
          mayWork($0) && ticket.priority != .high
        },
        Action(HoldTicket(ticket.id, until: facts.today + 5)) {
          mayWork($0) && ticket.status != .closed
        },
        Action(HoldTicket(ticket.id, until: facts.today)) { _ in false },
        Action(HoldTicket(ticket.id, until: nil)) { mayWork($0) && ticket.heldUntil != nil },
        Action(AddTicketNote(to: ticket.id, saying: "confidentiel"), if: mayWork),
        Action(ForwardTicket(ticket.id)) { mayWork($0) && mayBeSentOn(ticket) },
        Action(MarkTicketRead(ticket.id)) { actor in
          reads(actor, ticket)
            && facts.unread.contains {
              $0.ticket == ticket.id && $0.account == actor.account
            }
        },
      ]
    } + mergers
  }

  /// The latest ones with each other: there are too many pairs of all.
  private var mergers: [Action] {
    let some = facts.tickets.suffix(6)
    return some.flatMap { ticket in
      some.map { other in
        Action(MergeTickets(ticket.id, into: other.id)) {
          $0.works(.answerTickets) && haveTheSameReaders(ticket, other)
        }
      }
    }
  }

  private func haveTheSameReaders(_ ticket: Ticket, _ other: Ticket) -> Bool {
    let isOwn = { (ticket: Ticket) in
      facts.service(ticket.service).map { $0.owner == ticket.account } ?? true
    }
    return ticket.id != other.id && ticket.account == other.account && ticket.order == other.order
      && ticket.mergedInto == nil && other.mergedInto == nil
      && facts.isForwarded(ticket) == facts.isForwarded(other)
      && (ticket.service == other.service || isOwn(ticket) && isOwn(other))
  }

  /// A technical contact's ticket goes to the owner, once, with nothing in it that is not about his service.
  private func mayBeSentOn(_ ticket: Ticket) -> Bool {
    guard let service = facts.service(ticket.service), !facts.isForwarded(ticket) else {
      return false
    }
    let others = facts.tickets.filter { $0.mergedInto == ticket.id }
    return facts.isContact(ticket.account, of: service) && !facts.isArchived(ticket.account)
      && others.allSatisfy { $0.service == ticket.service }
  }

  /// The desk reads as far as it answers; a client, what he finds in his list.
  private func reads(_ actor: Actor, _ ticket: Ticket) -> Bool {
    guard !actor.isStaff else { return actor.works(.answerTickets) }
    guard actor.account != nil else { return false }
    let order = facts.orders.first { $0.id == ticket.order }
    if let order, facts.agency(of: order) == actor.account { return true }
    return actor.may(.viewTickets)
      && (actor.account == ticket.account || actor.account == order?.buyer
        || facts.isAsked(actor, ticket))
  }
}

extension Facts {
  func isForwarded(_ ticket: Ticket) -> Bool {
    ticket.status == .forwarded || ticket.forwardedOn != nil
  }

  func isArchived(_ account: ID<ClientAccount>) -> Bool {
    accounts.contains { $0.id == account && $0.archivedOn != nil }
  }

  /// Whether somebody acts for the owner who was asked in a contact's ticket (SUPPORT-4).
  func isAsked(_ actor: Actor, _ ticket: Ticket) -> Bool {
    guard let owner = service(ticket.service)?.owner, isForwarded(ticket) else { return false }
    return owner == actor.account && owner != ticket.account
  }
}

extension RandomWorld {
  /// Tickets of contacts that may be sent on, some that were; tickets of one client that may be merged, some that
  /// were; notes, some that rest, and who has not read what.
  mutating func addDesk() throws {
    for link in try town.all(TechnicalLink.self).filter({ $0.endedOn == nil }).prefix(3) {
      let ticket = try ticket(of: link.account, about: link.service)
      if dice.happens(4) { try town.done(ForwardTicket(ticket.id), as: town.staff) }
    }
    let account = accounts[0].id
    let own = try (0..<4).map { _ in try ticket(of: account, about: nil) }
    try town.done(MergeTickets(own[0].id, into: own[1].id), as: town.staff)
    try town.done(HoldTicket(own[2].id, until: Town.start + 40), as: town.staff)
    try town.done(SetTicketPriority(of: own[1].id, to: .urgent), as: town.staff)
    for ticket in own.suffix(2) {
      try town.done(AddTicketNote(to: ticket.id, saying: "confidentiel"), as: town.staff)
    }
    let asOwner = try town.session(of: accounts[0])
    try town.done(ReplyToTicket(own[1].id, saying: "example"), as: asOwner)
    try town.done(ReplyToTicket(own[3].id, saying: "example"), as: town.staff)
  }

  private func ticket(of account: ID<ClientAccount>, about service: ID<Service>?) throws -> Ticket {
    let number = try town.all(Ticket.self).count
    let ticket = try town.desk.found { circumstances in
      Ticket(
        id: circumstances.newID(), number: "T-8\(number)", account: account, service: service,
        topic: .question, subject: "example desk", openedOn: circumstances.today, status: .open,
        waitingSince: circumstances.now)
    }
    try town.desk.found { circumstances in
      TicketUnread(id: circumstances.newID(), ticket: ticket.id, account: nil)
    }
    return ticket
  }
}

extension CommandRow {
  static var desk: [CommandRow] {
    [
      CommandRow(SetTicketPriority.self, acting: .staffsOwn),
      CommandRow(HoldTicket.self, acting: .staffsOwn),
      CommandRow(AddTicketNote.self, carries: .new, acting: .staffsOwn),
      CommandRow(ForwardTicket.self, acting: .staffsOwn),
      CommandRow(MarkTicketRead.self, acting: .likeTheOwner),
      CommandRow(MergeTickets.self, carries: .property, acting: .staffsOwn),
    ]
  }
}
