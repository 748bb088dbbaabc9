import ClientArea

// LINK-6, LINK-8, LINK-12, AGENCY-3, SUPPORT-4, SUPPORT-7, SUPPORT-8.
extension PermissionTable {
  var tickets: [Action] {
    facts.services.map { service in
      Action(OpenTicket("example", saying: "Bonjour", asking: .authCode, about: service.id)) {
        holds($0, service) && $0.may(.writeTickets, .manageServices)
      }
    }
      + facts.orders.map { order in
        Action(OpenTicket("example", saying: "Bonjour", inOrder: order.id)) {
          facts.actsLikeClient($0, of: order, with: .order, .writeTickets)
        }
      }
      + [
        Action(OpenTicket("example", saying: "Bonjour")) {
          $0.account != nil && $0.may(.writeTickets)
        }
      ]
      + facts.tickets.flatMap(answers)
  }

  private func answers(to ticket: Ticket) -> [Action] {
    let service = facts.service(ticket.service)
    let order = facts.orders.first { $0.id == ticket.order }
    let goesOn = ticket.mergedInto == nil && !facts.isArchived(ticket.account)
    let isConcerned =
      goesOn
      && (service.map { $0.owner == ticket.account || facts.isContact(ticket.account, of: $0) }
        ?? !wasOpenedByFormerAgency(ticket))
    // Support always answers about a service, whoever still has a link (LINK-14).
    let isForSupport = goesOn && (service != nil || !wasOpenedByFormerAgency(ticket))
    func mayWrite(_ actor: Actor) -> Bool {
      if actor.isStaff { return actor.works(.answerTickets) }
      guard let order else {
        return (actor.account == ticket.account || facts.isAsked(actor, ticket))
          && actor.may(.viewTickets, .writeTickets)
      }
      return facts.actsLikeClient(actor, of: order, with: .viewTickets, .writeTickets)
    }
    return [
      Action(ReplyToTicket(ticket.id, saying: "Oui")) {
        ($0.isStaff ? isForSupport : isConcerned) && mayWrite($0)
      },
      Action(CloseTicket(ticket.id)) {
        ticket.mergedInto == nil && mayWrite($0) && !facts.isAsked($0, ticket)
      },
    ]
      + facts.services.filter { $0.kind == .hosting }.map { other in
        Action(RenewAccessCodes(of: other.id, named: other.name, answering: ticket.id)) {
          $0.works(.answerTickets) && isConcerned && other.id == ticket.service
            && works(other)
        }
      }
  }

  /// Such a ticket stays the agency's to read, as a former contact's does (LINK-8), so nobody tells anything
  /// more in it.
  private func wasOpenedByFormerAgency(_ ticket: Ticket) -> Bool {
    facts.agencies.contains {
      $0.order == ticket.order && $0.agency == ticket.account && $0.endedOn != nil
    }
  }
}

extension CommandRow {
  static var ticket: [CommandRow] {
    [
      CommandRow(OpenTicket.self, carries: .new, acting: .likeTheOwner),
      CommandRow(ReplyToTicket.self, carries: .new, acting: .likeTheOwner),
      CommandRow(CloseTicket.self, acting: .likeTheOwner),
    ]
  }
}
