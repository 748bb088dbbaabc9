import ClientArea
import Testing

@testable import Store

/// What staff knows of whoever writes about a service, and what a former contact still reads (LINK-14).
@Suite final class FormerContactTests: TownWithAContact {
  init() throws { try super.init(expiresIn: 90) }

  private func opened(as session: Session) throws -> Ticket {
    let command = OpenTicket("Aide", saying: "La question", about: hosting.id)
    return try #require(try town.done(command, as: session).first(Ticket.self))
  }

  private func detail(_ ticket: Ticket, as session: Session) throws -> TicketDetail.Facts {
    try #require(try town.desk.answer(TicketDetail(ticket.id), as: session))
  }

  private func texts(_ ticket: Ticket, as session: Session) throws -> [String] {
    try detail(ticket, as: session).messages.map(\.message.body)
  }

  @Test func `LINK-14: staff sees the owner and how the writer stands to the service`() throws {
    let theirs = try opened(as: asStudio)
    let own = try opened(as: asLune)
    let contacts = try #require(try detail(theirs, as: town.staff).standing)
    #expect(contacts.owner == AccountName(lune))
    #expect(contacts.writer == .technicalContact(since: link.since))
    #expect(try detail(own, as: town.staff).standing?.writer == .owner)
    try town.done(BreakTechnicalLink(link.id), as: asLune)
    #expect(
      try detail(theirs, as: town.staff).standing?.writer == .formerContact(until: town.today))
    #expect(try detail(theirs, as: asStudio).standing == nil)
    #expect(try detail(own, as: asLune).standing == nil)
  }

  @Test func `LINK-14: a former contact reads his messages and their answers, not the owner's`()
    throws
  {
    let ticket = try opened(as: asStudio)
    try town.done(ForwardTicket(ticket.id), as: town.staff)
    try town.done(ReplyToTicket(ticket.id, saying: "Du propriétaire"), as: asLune)
    #expect(try texts(ticket, as: asStudio).contains("Du propriétaire"))
    try town.done(BreakTechnicalLink(link.id), as: asLune)
    let before = try town.mails(.supportReply).count
    try town.done(ReplyToTicket(ticket.id, saying: "Au propriétaire"), as: town.staff)
    let mails = try town.mails(.supportReply).dropFirst(before)
    #expect(mails.map(\.address) == [lune.details.email])
    let read = try texts(ticket, as: asStudio)
    #expect(read.first == "La question")
    #expect(!read.contains("Du propriétaire") && !read.contains("Au propriétaire"))
    #expect(read.contains { $0.contains("clos") })
    for session in [asLune, town.staff] {
      #expect(try texts(ticket, as: session).contains("Au propriétaire"))
    }
  }

  @Test func `LINK-14: what support answers to his own message reaches him after the link`() throws
  {
    let ticket = try opened(as: asStudio)
    try town.done(BreakTechnicalLink(link.id), as: asLune)
    try town.done(ReplyToTicket(ticket.id, saying: "Voyez avec Lune"), as: town.staff)
    #expect(try texts(ticket, as: asStudio).contains("Voyez avec Lune"))
    #expect(try town.mails(.supportReply).map(\.address) == [studio.details.email])
  }
}
