import ClientArea
import Testing

@testable import Store

/// What was asked about a service and is still open ends when the service is deleted, and who asked and who was asked is told
/// (LIFE-3).
@Suite struct OpenRequestsTests {
  private let place: ToldTown
  private var town: Town { place.town }

  init() throws { place = try ToldTown() }

  /// The clock stands on the day on which the domain is deleted, and nothing that fell due on the way was done.
  private func deleteDomain() throws -> Decision {
    try place.waiting(days: 65, after: place.domain)
    return try town.done(TakeLifeStep(.deletion, of: place.domain.id), as: .clock)
  }

  private func told(_ model: MailModel, _ account: ClientAccount) throws -> [Mail] {
    try town.mails(model).filter { $0.address == account.details.email }
  }

  @Test func `LIFE-3: a request of the owner ends, and the mail of the deletion names it`() throws {
    try town.done(
      RequestAuthCode(of: place.domain.id, named: place.domain.name), as: place.asLune)
    let request = try #require(try town.all(ServiceRequest.self).last)
    #expect(request.status == .open)
    let decision = try deleteDomain()
    #expect(decision.reasons.contains { $0.fact.fr.contains(request.number) })
    let ended = try town.reader.request(request.id)
    #expect(try ended.status == .cancelled && ended.closedOn == town.today)
    #expect(ended.closing?.contains("n'est plus là") == true)
    #expect(try told(.serviceDeleted, place.lune).last?.body.contains(request.number) == true)
    #expect(try told(.serviceDeleted, place.studio).last?.body.contains(request.number) == false)
  }

  @Test func `LIFE-3: what a technical contact asked of the owner ends, and both are told`() throws
  {
    try town.done(
      RequestAuthCode(of: place.domain.id, named: place.domain.name), as: place.asStudio)
    let request = try #require(try town.all(ServiceRequest.self).last)
    #expect(request.status == .forwarded)
    _ = try deleteDomain()
    #expect(try town.reader.request(request.id).status == .cancelled)
    for account in [place.lune, place.studio] {
      #expect(try told(.serviceDeleted, account).last?.body.contains(request.number) == true)
    }
    #expect(try town.all(Ticket.self).allSatisfy { $0.status == .closed })
  }

  @Test func `LIFE-3: a domain asked for in place of the deleted one ends`()
    throws
  {
    try town.done(
      RequestDomain("next.example", inPlaceOf: place.domain.id, because: .mistake),
      as: place.asLune)
    let request = try #require(try town.all(ServiceRequest.self).last)
    _ = try deleteDomain()
    #expect(try town.reader.request(request.id).status == .cancelled)
  }

  @Test func `DOMAIN-15: the removal of a site goes on to its end`() throws {
    try place.lose()
    try town.done(
      RequestSiteShutdown(of: place.site.id, named: place.site.name), as: place.asLune)
    let request = try #require(try town.all(ServiceRequest.self).last)
    try place.waiting(days: 60, after: place.site)
    try town.done(TakeLifeStep(.deletion, of: place.site.id), as: .clock)
    #expect(try town.reader.request(request.id).status == .open)
  }

  @Test func `LIFE-3: a change of owner ends, and both sides are told`() throws {
    try town.done(
      RequestOwnerChange(of: place.domain.id, named: place.domain.name, to: place.gite.code),
      as: place.asLune)
    let change = try #require(try town.all(OwnerChange.self).last)
    _ = try deleteDomain()
    #expect(try town.reader.ownerChange(change.id).status == .lapsed)
    #expect(try told(.ownerChange, place.lune).count == 1)
    #expect(try told(.ownerChange, place.gite).count == 2)
  }

  @Test
  func `LIFE-3: a mailbox that waits to be paid on the domain is cancelled, and both are told`()
    throws
  {
    let request = OrderRequest(
      town.mailboxPlan.id, named: "a@lune.example", entrustedTo: place.trame.id)
    let order = try #require(
      try town.done(RecordOrder(request), as: place.asLune).first(Order.self))
    let decision = try deleteDomain()
    #expect(try town.reader.order(order.id).status == .cancelled)
    #expect(decision.reasons.contains { $0.fact.en.contains(order.number) })
    #expect(try told(.orderCancelled, place.lune).count == 1)
    #expect(try told(.orderCancelled, place.trame).count == 1)
  }

  @Test func `ORDER-8: a question for a mailbox on it ends, and tells nothing of whose it was`()
    throws
  {
    let details = ContactDetails.complete(email: place.lune.details.email)
    try town.done(SetAdvancedMode(on: true), as: place.asGite)
    let request = OrderRequest(
      town.mailboxPlan.id, named: "a@lune.example", for: .newClient(details))
    let order = try #require(
      try town.done(RequestConsent(for: request), as: place.asGite).first(Order.self))
    _ = try deleteDomain()
    #expect(try town.reader.order(order.id).status == .cancelled)
    let link = try #require(order.consent)
    #expect(try town.reader.administrativeLink(link).status == .ended)
    #expect(try told(.administrativeContact, place.lune).count == 1)
    let mail = try #require(try told(.orderCancelled, place.gite).last)
    #expect(!(mail.body + "\(mail.reasons)").contains(place.lune.code))
    #expect(!mail.reasons.rules.contains("LIFE-3"))
  }

  @Test func `LIFE-3: all that ended so stands again when the clock is taken back`() throws {
    try town.done(
      RequestAuthCode(of: place.domain.id, named: place.domain.name), as: place.asLune)
    try town.done(
      RecordOrder(
        OrderRequest(
          town.mailboxPlan.id, named: "a@lune.example", entrustedTo: place.trame.id)),
      as: place.asLune)
    try town.done(
      RequestOwnerChange(of: place.domain.id, named: place.domain.name, to: place.gite.code),
      as: place.asLune)
    try place.waiting(days: 65, after: place.domain)
    let before = try town.desk.journalEntry
    try town.done(TakeLifeStep(.deletion, of: place.domain.id), as: .clock)
    #expect(try town.all(Order.self).last?.status == .cancelled)
    try town.desk.rewind(to: before)
    #expect(try town.all(ServiceRequest.self).last?.status == .open)
    #expect(try town.all(Order.self).last?.status == .awaitingPayment)
    #expect(try town.all(OwnerChange.self).last?.endedOn == nil)
    #expect(try town.mails(.serviceDeleted).isEmpty)
  }
}
