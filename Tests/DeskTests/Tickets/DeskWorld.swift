import ClientArea
import SQLite
import Testing

@testable import Store

/// Two clients, a webmaster of one of them, and a desk.
struct DeskWorld {
  let town: Town
  let lune: ClientAccount
  let studio: ClientAccount
  let hosting: Service
  let link: TechnicalLink
  let asLune: Session
  let asStudio: Session
  /// A colleague who answers tickets.
  let colleague: Session

  init() throws {
    town = try Town()
    lune = try town.account("Lune")
    studio = try town.account("Studio")
    hosting = try town.service("lune.example", of: lune, expiresIn: 60)
    link = try town.technicalLink(studio, on: hosting)
    asLune = try town.session(of: lune)
    asStudio = try town.session(of: studio)
    colleague = try town.member("zoe@provider.test", .support)
  }

  @discardableResult
  func open(
    _ subject: String, saying text: String = "Bonjour", asking topic: TicketTopic = .question,
    about service: Service? = nil, as session: Session
  ) throws -> Ticket {
    let command = OpenTicket(subject, saying: text, asking: topic, about: service?.id)
    return try #require(try town.done(command, as: session).first(Ticket.self))
  }

  func now(_ ticket: Ticket) throws -> Ticket { try town.reader.ticket(ticket.id) }

  func list(
    _ scope: TicketList.Scope = .all, filter: String = "", as session: Session
  ) throws -> [String] {
    let list = TicketList(filter: filter, scope, window: Window(limit: 50))
    return try town.desk.answer(list, as: session).map(\.ticket.subject)
  }

  func detail(_ ticket: Ticket, as session: Session) throws -> TicketDetail.Facts? {
    try town.desk.answer(TicketDetail(ticket.id), as: session)
  }

  func unread(_ session: Session) throws -> Int {
    try town.desk.answer(HomeSummary(), as: session).unreadTickets.count
  }

  func texts(of ticket: Ticket, as session: Session) throws -> [String] {
    try detail(ticket, as: session)?.messages.map(\.message.body) ?? []
  }
}

extension Database {
  /// Every row of a table as one text.
  func texts(of table: String) throws -> [String] {
    let columns: [String] = try all("SELECT name FROM pragma_table_info(\(table))") {
      try $0.get("name")
    }
    let row = columns.map { "quote(\"\($0)\")" }.joined(separator: " || ' ' || ")
    guard !row.isEmpty else { return [] }
    return try all(SQL(unsafe: "SELECT \(row) AS row FROM \"\(table)\"")) { try $0.get("row") }
  }
}
