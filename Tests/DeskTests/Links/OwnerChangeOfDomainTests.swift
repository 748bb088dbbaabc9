import ClientArea
import Testing

@testable import Store

/// What goes with a domain that comes to another owner, and what ends with it (LINK-16, ORDER-13).
final class OwnerChangeOfDomainTests: TownWithADomain {
  private func request(_ service: Service) -> RequestOwnerChange {
    RequestOwnerChange(of: service.id, named: service.name, to: studio.code)
  }

  private func take(_ service: Service) throws {
    let change = try #require(
      try town.done(request(service), as: asLune).first(OwnerChange.self))
    try town.done(AnswerOwnerChange(change.id, accepting: true), as: asStudio)
  }

  @Test func `ORDER-13: the owner's mailboxes go with their domain, other owners' stay`() throws {
    let own = try town.service("a@\(domain.name)", .mailbox, of: lune, expiresIn: 60)
    let others = try town.service("b@\(domain.name)", .mailbox, of: studio, expiresIn: 60)
    let third = try town.account("Tiers")
    let foreign = try town.service("c@\(domain.name)", .mailbox, of: third, expiresIn: 60)
    try take(domain)
    #expect(try town.reader.service(own.id).owner == studio.id)
    #expect(try town.reader.service(others.id).owner == studio.id)
    #expect(try town.reader.service(foreign.id).owner == third.id)
  }

  @Test func `ORDER-13: a mailbox alone comes only to whoever may have one at its domain`() throws {
    let mailbox = try town.service("a@\(domain.name)", .mailbox, of: lune, expiresIn: 60)
    try town.refused(request(mailbox), as: asLune, by: "ORDER-13")
    try town.technicalLink(studio, on: domain)
    try town.administrativeLink(studio, for: lune)
    try take(mailbox)
    #expect(try town.reader.service(mailbox.id).owner == studio.id)
    #expect(try town.reader.service(domain.id).owner == lune.id)
  }

  @Test func `LINK-16: while a domain is asked for, its mailboxes are not given elsewhere`() throws
  {
    let mailbox = try town.service("a@\(domain.name)", .mailbox, of: lune, expiresIn: 60)
    try town.technicalLink(studio, on: domain)
    try town.administrativeLink(studio, for: lune)
    try town.done(request(domain), as: asLune)
    try town.refused(request(mailbox), as: asLune, by: "LINK-16")
  }

  @Test func `LINK-16: an order of a mailbox that waits ends with it`() throws {
    let request = OrderRequest(town.mailboxPlan.id, named: "a@\(domain.name)")
    let order = try #require(
      try town.done(RecordOrder(request, for: lune.id), as: town.staff).first(Order.self))
    try take(domain)
    #expect(try town.reader.order(order.id).status == .cancelled)
    #expect(try town.mails(.orderCancelled).map(\.address) == [lune.details.email])
  }

  @Test func `LINK-16: a request to support that waits is closed, one that was begun hinders`()
    throws
  {
    let asked = try #require(
      try town.done(RequestAuthCode(of: domain.id, named: domain.name), as: asLune)
        .first(ServiceRequest.self))
    try take(domain)
    #expect(try town.reader.request(asked.id).status == .cancelled)
    let shutdown = RequestSiteShutdown(of: site.id, named: site.name)
    let second = try #require(try town.done(shutdown, as: asLune).first(ServiceRequest.self))
    let staff = town.staff.user
    try town.desk.found { circumstances in
      StepTick(
        id: circumstances.newID(), request: second.id, step: 3, user: staff,
        tickedAt: circumstances.now, evidence: [], motive: nil)
    }
    try town.refused(request(site), as: asLune, by: "LINK-16")
  }
}
