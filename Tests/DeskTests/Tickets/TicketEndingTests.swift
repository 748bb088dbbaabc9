import ClientArea
import Testing

@testable import Store

/// What becomes of a ticket whose writer has no right to an answer any more (SUPPORT-8).
@Suite struct TicketEndingTests {
  private let world: DeskWorld
  private var town: Town { world.town }

  init() throws { world = try DeskWorld() }

  @Test func `SUPPORT-8: a broken link closes what the contact has open about the service`() throws
  {
    let about = try world.open("PHP", about: world.hosting, as: world.asStudio)
    let sent = try world.open("Code", asking: .authCode, about: world.hosting, as: world.asStudio)
    let other = try world.open("Rien", as: world.asStudio)
    let owners = try world.open("Mien", about: world.hosting, as: world.asLune)
    let decision = try town.done(BreakTechnicalLink(world.link.id), as: world.asLune)
    #expect(decision.reasons.rules.contains("SUPPORT-8"))
    for ticket in [about, sent] {
      #expect(try world.now(ticket).status == .closed)
      #expect(try world.texts(of: ticket, as: world.asStudio).last?.contains("a pris fin") == true)
    }
    for ticket in [other, owners] { #expect(try world.now(ticket).status == .open) }
    #expect(try world.list(.queue, as: town.staff) == ["Rien", "Mien"])
    // The owner who was asked still reads what he was asked; of clients nobody writes there any more.
    #expect(try world.detail(sent, as: world.asLune) != nil)
    for session in [world.asStudio, world.asLune] {
      try town.refused(ReplyToTicket(sent.id, saying: "?"), as: session, by: "LINK-8", "LINK-6")
    }
    #expect(try world.unread(world.asStudio) == 2)
    // Support always answers (LINK-14).
    try town.done(ReplyToTicket(sent.id, saying: "!"), as: town.staff)
  }

  @Test func `SUPPORT-8: whoever resigns closes what he has open about the service`() throws {
    let ticket = try world.open("PHP", about: world.hosting, as: world.asStudio)
    let resign = ResignAsTechnicalContact(of: world.hosting.id, named: world.hosting.name)
    let decision = try town.done(resign, as: world.asStudio)
    #expect(decision.reasons.rules.contains("SUPPORT-8"))
    #expect(try world.now(ticket).status == .closed)
  }

  @Test func `SUPPORT-8: where nothing is open, nothing is said of it`() throws {
    let ticket = try world.open("PHP", about: world.hosting, as: world.asStudio)
    try town.done(CloseTicket(ticket.id), as: world.asStudio)
    let decision = try town.done(BreakTechnicalLink(world.link.id), as: world.asLune)
    #expect(!decision.reasons.rules.contains("SUPPORT-8"))
    #expect(try world.texts(of: ticket, as: world.asStudio) == ["Bonjour"])
  }

  @Test func `SUPPORT-8: an archived account has nothing open, and is written to no more`() throws {
    let ticket = try world.open("Rien", as: world.asStudio)
    let about = try world.open("PHP", about: world.hosting, as: world.asStudio)
    try town.done(AssignTicket(ticket.id, to: town.staff.user), as: town.staff)
    let decision = try town.done(DeleteClients([world.studio.id]), as: town.staff)
    #expect(decision.reasons.rules.contains("SUPPORT-8"))
    for each in [ticket, about] {
      #expect(try world.now(each).status == .closed)
      #expect(try world.texts(of: each, as: town.staff).count == 2)
    }
    #expect(try world.list(.mine, as: town.staff).isEmpty)
    let refusal = try town.refused(
      ReplyToTicket(ticket.id, saying: "?"), as: town.staff, by: "SUPPORT-8")
    #expect(refusal.sentence.fr.contains(world.studio.code))
    // What happened can still be noted.
    try town.done(AddTicketNote(to: ticket.id, saying: "parti"), as: town.staff)
    #expect(try town.mails(.supportReply).isEmpty)
  }

  @Test func `SUPPORT-8: what an archived owner's contact has open is closed with the link`() throws
  {
    let owner = try town.account("Vieux")
    let old = try town.service("vieux.example", of: owner, expiresIn: -90)
    try town.technicalLink(world.studio, on: old)
    let ticket = try world.open("Vieux", about: old, as: world.asStudio)
    let live = try world.open("PHP", about: world.hosting, as: world.asStudio)
    try town.done(DeleteClients([owner.id]), as: town.staff)
    #expect(try world.now(ticket).status == .closed)
    #expect(try world.now(live).status == .open)
  }

  @Test(arguments: [true, false])
  func `SUPPORT-8: an agency that loses its orders closes what it has open about them`(
    _ withdraws: Bool
  ) throws {
    try town.done(SetAgency(world.studio.id, to: true), as: town.staff)
    let order = try recordedOrder()
    let ask = OpenTicket("Nom", saying: "?", inOrder: order.id)
    let agencys = try #require(try town.done(ask, as: world.asStudio).first(Ticket.self))
    let clients = try #require(try town.done(ask, as: world.asLune).first(Ticket.self))
    let own = try world.open("Rien", as: world.asStudio)
    let decision = try town.done(
      SetAgency(world.studio.id, to: false, withdrawingOrders: withdraws), as: town.staff)
    #expect(decision.reasons.rules.contains("SUPPORT-8") == withdraws)
    #expect(try world.now(agencys).status == (withdraws ? .closed : .open))
    for ticket in [clients, own] { #expect(try world.now(ticket).status == .open) }
    // What the client wrote about his order the former agency reads no more.
    #expect(try (world.detail(clients, as: world.asStudio) == nil) == withdraws)
  }

  @Test func `SUPPORT-8: a cancelled order leaves the agency nothing open about it`() throws {
    try town.done(SetAgency(world.studio.id, to: true), as: town.staff)
    let order = try recordedOrder()
    let ask = OpenTicket("Nom", saying: "?", inOrder: order.id)
    let ticket = try #require(try town.done(ask, as: world.asStudio).first(Ticket.self))
    try town.done(CancelOrder(order.id), as: world.asLune)
    #expect(try world.now(ticket).status == .closed)
  }

  /// An order of the client, entrusted to the agency.
  private func recordedOrder() throws -> Order {
    let request = OrderRequest(
      town.plan.id, named: "neuf.example", entrustedTo: world.studio.id)
    let decision = try town.done(RecordOrder(request, for: world.lune.id), as: town.staff)
    return try #require(decision.first(Order.self))
  }
}
