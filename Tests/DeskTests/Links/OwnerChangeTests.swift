import ClientArea
import Testing

@testable import Store

/// A service comes to another owner (LINK-16).
@Suite struct OwnerChangeTests {
  private let town: Town
  private let lune: ClientAccount
  private let studio: ClientAccount
  private let gite: ClientAccount
  private let hosting: Service
  private let asLune: Session
  private let asStudio: Session
  private let asGite: Session

  init() throws {
    town = try Town()
    lune = try town.account("Lune")
    studio = try town.account("Studio")
    gite = try town.account("Gîte", language: .it)
    hosting = try town.service("lune.example", of: lune, expiresIn: 45)
    asLune = try town.session(of: lune)
    asStudio = try town.session(of: studio)
    asGite = try town.session(of: gite)
  }

  private func request(
    _ service: Service? = nil, keepingContacts keeps: Bool = false
  ) -> RequestOwnerChange {
    let service = service ?? hosting
    return RequestOwnerChange(
      of: service.id, named: service.name, to: gite.code, keepingContacts: keeps)
  }

  private func ask(
    _ service: Service? = nil, keepingContacts keeps: Bool = false
  ) throws -> ID<OwnerChange> {
    try #require(
      try town.done(request(service, keepingContacts: keeps), as: asLune).first(OwnerChange.self)
    ).id
  }

  private func take(_ change: ID<OwnerChange>) throws -> Decision {
    try town.done(AnswerOwnerChange(change, accepting: true), as: asGite)
  }

  private func owner(of service: Service) throws -> ID<ClientAccount> {
    try town.reader.service(service.id).owner
  }

  @Test func `LINK-16: nothing changes before the other account accepts`() throws {
    let change = try ask()
    #expect(try owner(of: hosting) == lune.id)
    #expect(try town.desk.answer(ServiceDetail(hosting.id), as: asGite) == nil)
    #expect(try town.desk.answer(HomeSummary(), as: asGite).ownerChangesToAnswer.count == 1)
    #expect(try town.desk.answer(HomeSummary(), as: asLune).ownerChangesToAnswer.count == 0)
    let decision = try take(change)
    #expect(decision.reasons.rules == ["LINK-16", "LINK-13"])
    #expect(try owner(of: hosting) == gite.id)
    #expect(try town.desk.answer(ServiceDetail(hosting.id), as: asLune) == nil)
    #expect(
      try town.desk.answer(OwnedServices(window: Window(limit: 9)), as: asGite).items.map(\.id) == [
        hosting.id
      ])
    #expect(try town.desk.answer(HomeSummary(), as: asGite).ownerChangesToAnswer.count == 0)
  }

  @Test func `LINK-16: the list says first what passes, stays and ends, and that is what happens`()
    throws
  {
    let link = try town.technicalLink(studio, on: hosting)
    let change = try ask()
    let facts = try #require(
      try town.desk.answer(OwnerChangeDetail(change), as: asGite))
    #expect(
      facts.lines.map(\.sentence.fr) == [
        "passe — hébergement lune.example, jusqu'au \(hosting.expiresOn.text(in: .fr))",
        "reste — factures, paiements et avoirs : à qui les a payés",
        "prend fin — contact technique : Studio (\(studio.code)), sur lune.example",
        "commandes en cours : aucune",
        "liens de renouvellement rapide : aucun", "renouvellement automatique : aucun",
      ])
    _ = try take(change)
    #expect(try town.reader.technicalLink(link.id).endedOn == town.today)
    let asked = try #require(try town.mails(.ownerChange).first)
    #expect(asked.language == .it && asked.body.contains("finisce — contatto tecnico: Studio"))
  }

  @Test func `LINK-16: contacts that stay keep their link, and the new owner's own ends`() throws {
    let kept = try town.technicalLink(studio, on: hosting)
    let own = try town.technicalLink(gite, on: hosting)
    _ = try take(try ask(keepingContacts: true))
    #expect(try town.reader.technicalLink(kept.id).endedOn == nil)
    #expect(try town.reader.technicalLink(own.id).endedOn == town.today)
    #expect(try town.mails(.technicalContactRemoved).isEmpty)
    // New codes go to those who have the service now, and to nobody else.
    #expect(
      try town.mails(.supportReply).map(\.address) == [gite.details.email, studio.details.email])
  }

  @Test func `LINK-16: a hosting's codes are new unless the new owner keeps them`() throws {
    let before = try #require(hosting.codes)
    let change = try ask()
    try town.done(
      AnswerOwnerChange(change, accepting: true, renewingCodes: false), as: asGite)
    #expect(try town.reader.service(hosting.id).codes == before)
    let other = try town.service("zwei.example", of: lune, expiresIn: 45)
    _ = try take(try ask(other))
    #expect(try town.reader.service(other.id).codes != other.codes)
  }

  @Test func `LINK-16: only the owner of the account asks, whatever others were granted`() throws {
    try town.technicalLink(studio, on: hosting)
    let refusal = try town.refused(request(), as: asStudio, by: "LINK-16", "LINK-12")
    #expect(refusal.reasons.map(\.fact.fr).contains { $0.contains("support") })
    let user = try town.user("helper@client.test")
    _ = try town.access(of: user, to: lune, allowing: Permission.allCases)
    let helper = Session(user: user.id, account: lune.id)
    try town.refused(request(), as: helper, by: "LINK-16")
    try town.refused(request(), as: asGite, by: "LINK-16")
    try town.refused(WithdrawOwnerChange(try ask()), as: helper, by: "LINK-16")
  }

  @Test func `LINK-16: only the account that is asked answers, and once`() throws {
    let change = try ask()
    for accepts in [true, false] {
      let answer = AnswerOwnerChange(change, accepting: accepts)
      try town.refused(answer, as: asStudio, by: "LINK-16")
      try town.refused(answer, as: asLune, by: "LINK-16")
    }
    try town.done(AnswerOwnerChange(change, accepting: false), as: asGite)
    try town.refused(AnswerOwnerChange(change, accepting: true), as: asGite, by: "LINK-16")
    try town.refused(WithdrawOwnerChange(change), as: asLune, by: "LINK-16")
    #expect(try owner(of: hosting) == lune.id)
  }

  @Test func `LINK-16: the map of links tells since when the new owner has it`() throws {
    #expect(hosting.openedOn < Town.start)
    _ = try take(try ask())
    let map = try town.desk.answer(LinkMap(around: .service(hosting.id)), as: asGite)
    let owner = try #require(map?.groups.first { $0.group == .owner }?.edges.first)
    #expect(owner.since == Town.start)
  }

  @Test func `LINK-16: one change waits for a service at a time`() throws {
    let change = try ask()
    try town.refused(request(), as: asLune, by: "LINK-16")
    try town.done(WithdrawOwnerChange(change), as: asLune)
    _ = try ask()
  }

  @Test func `LINK-16: what was sent on to the owner of before is not shown to the new one`()
    throws
  {
    try town.technicalLink(studio, on: hosting)
    let ticket = try #require(
      try town.done(
        OpenTicket("Céder ?", saying: "Bonjour", asking: .ownerChange, about: hosting.id),
        as: asStudio
      ).first(Ticket.self))
    #expect(try town.desk.answer(TicketDetail(ticket.id), as: asLune) != nil)
    _ = try take(try ask(keepingContacts: true))
    // The one who was to answer it is owner no more.
    #expect(try town.reader.ticket(ticket.id).status == .closed)
    #expect(try town.desk.answer(TicketDetail(ticket.id), as: asGite) == nil)
    #expect(try town.desk.answer(TicketDetail(ticket.id), as: asLune) == nil)
  }

  @Test func `LINK-16: tickets of the owner of before are closed and stay his`() throws {
    let ticket = try #require(
      try town.done(OpenTicket("Panne", saying: "Bonjour", about: hosting.id), as: asLune)
        .first(Ticket.self))
    let decision = try take(try ask())
    #expect(decision.reasons.rules.contains("SUPPORT-8"))
    #expect(try town.reader.ticket(ticket.id).status == .closed)
    #expect(try town.desk.answer(TicketDetail(ticket.id), as: asLune) != nil)
    #expect(try town.desk.answer(TicketDetail(ticket.id), as: asGite) == nil)
  }

  @Test func `LINK-16: the change ends with the service, and with an account that is closed`()
    throws
  {
    let change = try ask()
    try town.done(DeleteClients([gite.id]), as: town.staff)
    #expect(try town.reader.ownerChange(change).status == .lapsed)
    let told = try #require(try town.mails(.ownerChange).last)
    #expect(told.address == lune.details.email && told.body.contains(gite.code))
  }

  @Test func `LINK-16: a service that is deleted meanwhile is nobody's to take`() throws {
    let short = try town.service("court.example", .website, of: lune, expiresIn: -40)
    let (from, to) = (lune.id, gite.id)
    let change = try town.desk.found { circumstances in
      OwnerChange(
        id: circumstances.newID(), service: short.id, from: from, to: to,
        askedOn: circumstances.today, keepsContacts: false)
    }
    try town.pass(days: 21)
    #expect(try town.reader.service(short.id).endedOn != nil)
    #expect(try town.reader.ownerChange(change.id).status == .lapsed)
    #expect(try town.mails(.ownerChange).count == 2)
  }
}
