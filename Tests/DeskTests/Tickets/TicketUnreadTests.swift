import Equipment
import ClientArea
import Testing

@testable import Store

/// What each side has not read (SUPPORT-5).
@Suite struct TicketUnreadTests {
  private let world: DeskWorld
  private var town: Town { world.town }

  init() throws { world = try DeskWorld() }

  @Test func `SUPPORT-5: a ticket is unread for the other side until it is opened`() throws {
    let ticket = try world.open("Un", as: world.asLune)
    #expect(try world.unread(town.staff) == 1)
    #expect(try world.unread(world.asLune) == 0)
    try town.done(MarkTicketRead(ticket.id), as: world.colleague)
    #expect(try world.unread(town.staff) == 0)
    try town.refused(MarkTicketRead(ticket.id), as: town.staff, by: "SUPPORT-5")
    try town.done(ReplyToTicket(ticket.id, saying: "Voilà"), as: town.staff)
    #expect(try world.unread(world.asLune) == 1)
    #expect(try world.unread(world.asStudio) == 0)
    try town.done(ReplyToTicket(ticket.id, saying: "Encore"), as: town.staff)
    #expect(try world.unread(world.asLune) == 1)
    #expect(try world.detail(ticket, as: world.asLune)?.isUnread == true)
    try town.done(MarkTicketRead(ticket.id), as: world.asLune)
    #expect(try world.unread(world.asLune) == 0)
    #expect(try town.all(TicketUnread.self).isEmpty)
  }

  @Test func `SUPPORT-5: to reply is to have read`() throws {
    let ticket = try world.open("Un", as: world.asLune)
    try town.done(ReplyToTicket(ticket.id, saying: "Voilà"), as: town.staff)
    #expect(try world.unread(town.staff) == 0)
    try town.done(ReplyToTicket(ticket.id, saying: "Merci"), as: world.asLune)
    #expect(try world.unread(world.asLune) == 0)
    #expect(try world.unread(town.staff) == 1)
  }

  @Test func `SUPPORT-5: the owner who is asked and the contact have each their own`() throws {
    let ticket = try world.open("PHP", about: world.hosting, as: world.asStudio)
    try town.done(ForwardTicket(ticket.id), as: town.staff)
    #expect(try world.unread(world.asLune) == 1)
    #expect(try world.unread(world.asStudio) == 1)
    try town.done(ReplyToTicket(ticket.id, saying: "Oui"), as: world.asLune)
    #expect(try world.unread(world.asLune) == 0)
    #expect(try world.unread(world.asStudio) == 1)
    #expect(try world.unread(town.staff) == 1)
  }

  @Test func `SUPPORT-5: whoever answers no tickets reads none away`() throws {
    let ticket = try world.open("Un", as: world.asLune)
    let books = try town.member("livres@provider.test", .billing)
    #expect(try world.detail(ticket, as: books) != nil)
    try town.refused(MarkTicketRead(ticket.id), as: books, by: "CLIENTS-11")
    for session in [world.asStudio, .visitor] {
      try town.refused(MarkTicketRead(ticket.id), as: session, by: "LINK-6")
    }
    #expect(try world.unread(books) == 1)
  }

  @Test func `SUPPORT-5: a message from support is unread, and what is undone is unread again`()
    throws
  {
    let texts = MessageTexts([.fr: MessageText("Tarifs", "Bonjour")])
    let write = WriteBroadcast(texts, to: .all)
    let broadcast = try #require(try town.done(write, as: town.staff).first(Broadcast.self))
    try town.done(SendBroadcastSlice(of: broadcast.id, limit: 9), as: town.staff)
    #expect(try world.unread(world.asLune) == 1)
    let ticket = try #require(try town.all(Ticket.self).first { $0.account == world.lune.id })
    try town.done(MarkTicketRead(ticket.id), as: world.asLune)
    #expect(try world.unread(world.asLune) == 0)
    _ = try town.desk.stepBack()
    #expect(try world.unread(world.asLune) == 1)
    _ = try town.desk.stepForward()
    #expect(try world.unread(world.asLune) == 0)
  }
}
