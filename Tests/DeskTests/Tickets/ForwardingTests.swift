import ClientArea
import Testing

@testable import Store

/// In whose name a contact writes, and what support sends on to the owner (SUPPORT-3, SUPPORT-4).
@Suite struct ForwardingTests {
  private let world: DeskWorld
  private var town: Town { world.town }

  init() throws { world = try DeskWorld() }

  @Test func `SUPPORT-3: each message of a contact names the owner, to both sides`() throws {
    let opened = OpenTicket("PHP", saying: "Trop vieux", about: world.hosting.id)
    let decision = try town.done(opened, as: world.asStudio)
    #expect(decision.reasons.rules == ["LINK-6", "SUPPORT-3"])
    let ticket = try #require(decision.first(Ticket.self))
    let reply = try town.done(ReplyToTicket(ticket.id, saying: "Alors ?"), as: world.asStudio)
    #expect(reply.reasons.rules.contains("SUPPORT-3"))
    try town.done(ReplyToTicket(ticket.id, saying: "Voilà"), as: town.staff)
    try town.done(BreakTechnicalLink(world.link.id), as: world.asLune)
    for session in [world.asStudio, town.staff] {
      let messages = try #require(try world.detail(ticket, as: session)).messages
      #expect(
        messages.map { $0.onBehalfOf?.id } == [world.lune.id, world.lune.id, nil, nil])
    }
  }

  @Test func `SUPPORT-3: whoever writes for himself writes in his own name`() throws {
    let own = try world.open("PHP", about: world.hosting, as: world.asLune)
    let none = try world.open("Rien", as: world.asStudio)
    for (ticket, session) in [(own, world.asLune), (none, world.asStudio)] {
      try town.done(ReplyToTicket(ticket.id, saying: "Alors ?"), as: session)
      let messages = try #require(try world.detail(ticket, as: session)).messages
      #expect(messages.allSatisfy { $0.onBehalfOf == nil })
    }
  }

  @Test func `SUPPORT-4: staff sends a contact's ticket on, and both are told`() throws {
    let ticket = try world.open("PHP", about: world.hosting, as: world.asStudio)
    #expect(try world.detail(ticket, as: world.asLune) == nil)
    let decision = try town.done(ForwardTicket(ticket.id), as: world.colleague)
    #expect(decision.reasons.rules == ["SUPPORT-4"])
    #expect(try world.now(ticket).status == .forwarded)
    #expect(
      try town.mails(.supportReply).map(\.address)
        == [world.studio.details.email, world.lune.details.email])
    #expect(try town.mails(.supportReply).last?.body.contains(world.studio.code) == true)
    #expect(try world.texts(of: ticket, as: world.asLune).count == 2)
    #expect(try world.list(.queue, as: town.staff).isEmpty)
  }

  @Test func `SUPPORT-4: the owner replies, support goes on, and its answers go to both`() throws {
    let ticket = try world.open("PHP", about: world.hosting, as: world.asStudio)
    try town.done(ForwardTicket(ticket.id), as: town.staff)
    // The contact adds to it, and it is still for the owner to decide.
    try town.done(ReplyToTicket(ticket.id, saying: "C'est pressé"), as: world.asStudio)
    #expect(try world.now(ticket).status == .forwarded)
    try town.done(ReplyToTicket(ticket.id, saying: "Oui"), as: world.asLune)
    #expect(try world.now(ticket).status == .open)
    let before = try town.mails(.supportReply).count
    try town.done(ReplyToTicket(ticket.id, saying: "C'est fait"), as: town.staff)
    #expect(
      try town.mails(.supportReply).dropFirst(before).map(\.address)
        == [world.studio.details.email, world.lune.details.email])
    for session in [world.asLune, world.asStudio] {
      #expect(try world.texts(of: ticket, as: session).suffix(2) == ["Oui", "C'est fait"])
    }
    // He was asked, but it is the contact's ticket.
    try town.refused(CloseTicket(ticket.id), as: world.asLune, by: "SUPPORT-4")
    try town.done(CloseTicket(ticket.id), as: world.asStudio)
    #expect(try world.detail(ticket, as: world.asLune) != nil)
  }

  @Test func `SUPPORT-4: what goes to the owner by itself is his to reply to as well`() throws {
    let ticket = try world.open(
      "Code", asking: .authCode, about: world.hosting, as: world.asStudio)
    try town.refused(ForwardTicket(ticket.id), as: town.staff, by: "SUPPORT-4")
    try town.done(ReplyToTicket(ticket.id, saying: "D'accord"), as: world.asLune)
    #expect(try world.now(ticket).status == .open)
  }

  @Test func `SUPPORT-4: only a contact's ticket about a service is sent on, by staff`() throws {
    let own = try world.open("PHP", about: world.hosting, as: world.asLune)
    let none = try world.open("Rien", as: world.asStudio)
    for ticket in [own, none] {
      try town.refused(ForwardTicket(ticket.id), as: town.staff, by: "SUPPORT-4")
    }
    let ticket = try world.open("PHP", about: world.hosting, as: world.asStudio)
    for session in [world.asLune, world.asStudio, .visitor] {
      try town.refused(ForwardTicket(ticket.id), as: session, by: "CLIENTS-11")
    }
    try town.done(BreakTechnicalLink(world.link.id), as: world.asLune)
    try town.refused(ForwardTicket(ticket.id), as: town.staff, by: "LINK-8", "LINK-6")
  }
}
