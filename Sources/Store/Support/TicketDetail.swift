package import ClientArea
import SQLite

/// One ticket with its messages; nil where the session does not see it.
package struct TicketDetail: Query {
  package struct Facts: Sendable {
    package let ticket: Ticket
    /// The account that opened it.
    package let account: AccountName
    package let serviceName: String?
    /// Who owns that service, and how the account stands to it; nil for clients, and about no service (LINK-14).
    package let standing: Standing?
    /// The order that it is about: its number.
    package let orderNumber: String?
    package let category: String?
    /// Who of staff looks after it; nil for nobody, and for clients (CLIENTS-6).
    package let assignee: String?
    /// Whose language is to be spoken, and what places are filled with, where staff answers.
    package let places: PlaceValues?
    package let language: Language
    /// The ticket that has its messages now, and the numbers of those whose messages it has (SUPPORT-7).
    package let mergedInto: String?
    package let merged: [String]
    /// Whether there is something new for whoever looks (SUPPORT-5).
    package let isUnread: Bool
    /// The day on which it is looked at.
    package let today: Day
    /// The oldest first.
    package let messages: [Message]
  }

  package struct Standing: Sendable {
    package let owner: AccountName
    package let writer: WriterStanding
  }

  package struct Message: Sendable {
    package let message: TicketMessage
    /// Nil for what the system wrote.
    package let author: String?
    /// The owner in whose name it was written (SUPPORT-3).
    package let onBehalfOf: AccountName?
  }

  package let ticket: ID<Ticket>

  package init(_ ticket: ID<Ticket>) { self.ticket = ticket }

  package func fetch(from reader: Reader, as session: Session) throws -> Facts? {
    let viewer = try reader.viewer(of: session)
    let visible = VisibleTickets.condition(for: viewer)
    guard let ticket = try reader.first(Ticket.self, "WHERE id = \(ticket) AND \(sql: visible)")
    else { return nil }
    let account = try reader.account(ticket.account)
    let about = try ticket.service.map { try reader.service($0) }
    let service = about?.name
    let standing = try about.map { try WriterStanding.of(ticket, on: $0, reading: reader) }
    let author = viewer.isStaff ? try session.user.map { try reader.user($0).name } : nil
    return Facts(
      ticket: viewer.isStaff ? ticket : ticket.asClientsSeeIt, account: AccountName(account),
      serviceName: service,
      standing: try viewer.isStaff ? Self.standing(standing, to: about, in: reader) : nil,
      orderNumber: try ticket.order.map { try reader.order($0).number },
      category: try ticket.category.map { try reader.category($0).name },
      assignee: viewer.isStaff ? try ticket.assignee.map { try reader.user($0).name } : nil,
      places: try author.map { author in
        PlaceValues(
          for: account, services: try service.map { [$0] } ?? reader.serviceNames(of: account.id),
          on: try reader.today(), by: author, in: account.language)
      },
      language: account.language,
      mergedInto: try ticket.mergedInto.map { try reader.ticket($0).number },
      merged: try reader.tickets(mergedInto: ticket.id).map(\.number),
      isUnread: try reader.isUnread(ticket.id, by: viewer), today: try reader.today(),
      messages: try messages(of: ticket, for: viewer, as: standing, in: reader))
  }

  private static func standing(
    _ writer: WriterStanding?, to service: Service?, in reader: Reader
  ) throws -> Standing? {
    guard let writer, let service else { return nil }
    return Standing(owner: AccountName(try reader.account(service.owner)), writer: writer)
  }

  /// A former contact does not read what the owner wrote, nor what the owner was answered (LINK-14).
  private func messages(
    of ticket: Ticket, for viewer: Viewer, as standing: WriterStanding?, in reader: Reader
  ) throws -> [Message] {
    var messages = try reader.messages(of: ticket.id)
    if case .formerContact = standing, !viewer.isStaff, viewer.account() == ticket.account {
      messages = SupportAlwaysAnswers.readBack(messages)
    }
    return try messages.map { message in
      Message(
        message: message, author: try message.author.map { try reader.user($0).name },
        onBehalfOf: try message.onBehalfOf.map { AccountName(try reader.account($0)) })
    }
  }
}

extension Reader {
  /// Whether there is something new in a ticket for a viewer (SUPPORT-5).
  func isUnread(_ ticket: ID<Ticket>, by viewer: Viewer) throws -> Bool {
    try count("\(sql: VisibleTickets.unread(by: viewer)) AND ticket.id = \(ticket)").count > 0
  }
}
