import ClientArea
import SQLite

/// Which tickets a viewer sees: those the account opened, whatever became of the links since (LINK-8), those
/// that were forwarded to it as owner of the service (LINK-12), and those about its orders. An agency's users
/// see those about the orders that are entrusted to it, whatever they may do in its account (AGENCY-3).
enum VisibleTickets {
  static func condition(for viewer: Viewer) -> SQL {
    switch viewer {
    case .nobody, .staff: own(by: viewer)
    case .account: "(\(sql: own(by: viewer)) OR \(sql: entrusted(to: viewer)))"
    }
  }

  private static func own(by viewer: Viewer) -> SQL {
    viewer.condition(with: .viewTickets) { account in
      """
      (ticket.account = \(account)
        OR ticket."order" IN (
          SELECT id
          FROM "order"
          WHERE buyer = \(account))
        OR ticket.id IN (\(sql: sentOn("forwardedOn IS NOT NULL", to: account)))
        OR ticket.id IN (\(sql: sentOn("status = 'forwarded'", to: account))))
      """
    }
  }

  /// What was sent on to the owner of before is not for the one who took over (LINK-16).
  ///
  /// Few tickets are sent on, and an owner may have a million services: it begins with the tickets, which have an index
  /// of their own for each of the two conditions.
  private static func sentOn(_ condition: SQL, to owner: ID<ClientAccount>) -> SQL {
    """
    SELECT sent.id
    FROM ticket AS sent
    CROSS JOIN service ON service.id = sent.service
    WHERE sent.\(sql: condition) AND service.owner = \(owner) AND NOT EXISTS (
      SELECT 1
      FROM ownerChange
      WHERE ownerChange.service = service.id AND ownerChange.status = 'accepted'
        AND (sent.forwardedOn < ownerChange.endedOn
          OR (sent.forwardedOn = ownerChange.endedOn AND sent.id < ownerChange.id)))
    """
  }

  private static func entrusted(to agency: Viewer) -> SQL {
    agency.condition { "ticket.\"order\" IN (\(sql: VisibleOrders.assignments(to: $0)))" }
  }

  /// What a viewer has not read of what he sees (SUPPORT-5): rows of `ticketUnread` and `ticket`.
  static func unread(by viewer: Viewer) -> SQL {
    let side: SQL =
      switch viewer {
      case .nobody: "FALSE"
      case .staff: "ticketUnread.account IS NULL"
      case .account(let account, _): "ticketUnread.account = \(account)"
      }
    return """
      FROM ticketUnread
      JOIN ticket ON ticket.id = ticketUnread.ticket
      WHERE \(sql: side) AND \(sql: condition(for: viewer))
      """
  }
}

extension Ticket {
  /// Without what is staff's alone: who looks after it, how soon, and until when it rests (SUPPORT-1).
  var asClientsSeeIt: Ticket {
    Ticket(
      id: id, number: number, account: account, service: service, order: order, topic: topic,
      subject: subject, openedOn: openedOn, status: status, category: category,
      broadcast: broadcast, forwardedOn: forwardedOn, mergedInto: mergedInto)
  }
}
