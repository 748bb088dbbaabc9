import ClientArea
import Testing

@testable import Store

/// What becomes of services that nobody renews (LIFE-1, LIFE-2, MAIL-11).
@Suite struct LifeTests {
  private let town: Town
  private let lune: ClientAccount
  private let studio: ClientAccount

  init() throws {
    town = try Town()
    lune = try town.account("Lune")
    studio = try town.account("Studio", language: .it)
  }

  private func phase(_ service: Service) throws -> LifePhase {
    let service = try town.reader.service(service.id)
    return try town.reader.lifecycle(of: service).phase(of: service, on: town.today)
  }

  private func sent(_ service: Service) throws -> [(model: MailModel, after: Int)] {
    try town.all(Mail.self).filter { $0.service == service.id && $0.address == lune.details.email }
      .map { ($0.model, $0.sentAt.day - service.expiresOn) }
  }

  @Test func `MAIL-11: a month's period has three stages, and each is told once after its date`()
    throws
  {
    let site = try town.service("www.lune.example", .website, of: lune, expiresIn: 31)
    let other = try town.service("w.example", .website, of: lune, expiresIn: 30)
    try town.refused(SendExpiryAlert(service: other.id, stage: 30), as: .clock, by: "MAIL-11")
    try town.pass(days: 34)
    let mails = try sent(site)
    #expect(mails.map(\.model) == [.expiryAlert, .expiryAlert, .expiryAlert, .serviceExpired])
    #expect(mails.map(\.after) == [-7, -1, 0, 1])
  }

  @Test(arguments: Language.allCases)
  func `MAIL-11: the mail after the date says what comes next and until when, in one's language`(
    _ language: Language
  ) throws {
    let owner = try town.account("Owner", language: language)
    let hosting = try town.service("o.example", of: owner, expiresIn: 1)
    try town.technicalLink(studio, on: hosting)
    try town.pass(days: 2)
    let mails = try town.mails(.serviceExpired)
    #expect(mails.map(\.address) == [owner.details.email, studio.details.email])
    let end = hosting.expiresOn
    for mail in mails {
      let body = mail.body.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      for day in [end, end + 30, end + 59, end + 60] {
        #expect(body.contains(day.text(in: mail.language)), "\(day)")
      }
      #expect(mail.reasons.rules.first == "MAIL-11")
    }
    #expect(mails.map { $0.renewalLink != nil } == [true, false])
  }

  @Test func `LIFE-1: a hosting is suspended after its grace and deleted after its retention`()
    throws
  {
    let hosting = try town.service("lune.example", of: lune, expiresIn: 1)
    try town.technicalLink(studio, on: hosting)
    try town.pass(days: 30)
    #expect(try phase(hosting) == .expired)
    try town.pass(days: 1)
    #expect(try phase(hosting) == .suspended)
    try town.pass(days: 29)
    #expect(try phase(hosting) == .suspended)
    try town.pass(days: 1)
    #expect(try phase(hosting) == .deleted)
    #expect(try town.reader.service(hosting.id).endedOn == hosting.expiresOn + 60)
    let after = try sent(hosting).filter { $0.after > 0 }
    #expect(after.map(\.model) == [.serviceExpired, .serviceSuspended, .serviceDeleted])
    #expect(after.map(\.after) == [1, 30, 60])
  }

  @Test func `LIFE-1: suspended, the codes are read by nobody and renewing gives them back`() throws
  {
    let hosting = try town.service("lune.example", of: lune, expiresIn: -31)
    try town.technicalLink(studio, on: hosting)
    let (asLune, asStudio) = (try town.session(of: lune), try town.session(of: studio))
    try town.refused(
      ReadAccessCodes(of: hosting.id, named: hosting.name), as: asStudio, by: "LIFE-1")
    for session in [asLune, town.staff] {
      try town.refused(
        RenewAccessCodes(of: hosting.id, named: hosting.name), as: session, by: "LIFE-1")
    }
    #expect(try town.desk.answer(ServiceDetail(hosting.id), as: asLune)?.codes == nil)
    let decision = try town.done(town.renewal(of: hosting), as: asLune)
    #expect(decision.reasons.rules.contains("LIFE-1"))
    #expect(try town.lastInvoice.lines.count == 1)
    #expect(try phase(hosting) == .active)
    #expect(
      try town.desk.answer(ServiceDetail(hosting.id), as: asLune)?.codes == hosting.codes)
    try town.done(ReadAccessCodes(of: hosting.id, named: hosting.name), as: asStudio)
  }

  @Test func `LIFE-1: deleted, it leaves every list and keeps its page for its owner and staff`()
    throws
  {
    let hosting = try town.service("lune.example", of: lune, expiresIn: 1)
    let other = try town.service("autre.example", of: lune, expiresIn: 400)
    try town.technicalLink(studio, on: hosting)
    let (asLune, asStudio) = (try town.session(of: lune), try town.session(of: studio))
    try town.pass(days: 61)
    func owned(_ scope: OwnedServices.Scope, _ session: Session, _ filter: String = "") throws
      -> [ID<Service>]
    {
      try town.desk.answer(
        OwnedServices(scope, filter: filter, window: Window(limit: 9)), as: session
      ).items.map(\.id)
    }
    #expect(try owned(.owned, asLune) == [other.id])
    #expect(try owned(.all, town.staff) == [other.id])
    #expect(try owned(.owned, asLune, "lune").isEmpty)
    #expect(try town.desk.answer(ContactServices(), as: asStudio).isEmpty)
    #expect(
      try town.desk.answer(ExpiringServices(within: 30, limit: 9), as: asLune).isEmpty)
    #expect(try town.desk.answer(ServiceDetail(hosting.id), as: asLune)?.phase == .deleted)
    #expect(try town.desk.answer(ServiceDetail(hosting.id), as: town.staff) != nil)
    #expect(try town.desk.answer(ServiceDetail(hosting.id), as: asStudio) == nil)
    #expect(try town.reader.standingTechnicalLinks(on: hosting.id).isEmpty)
    try town.refused(town.renewal(of: hosting), as: asLune, by: "LIFE-1")
    try town.refused(
      DefineTechnicalContact(of: hosting.id, named: hosting.name, as: studio.code), as: asLune,
      by: "LIFE-1")
  }

  @Test func `LIFE-2: the fee of redemption is a line of its own, foreseen as it is stored`() throws
  {
    let domain = try town.service("lune.example", .domain, of: lune, expiresIn: -30)
    let asLune = try town.session(of: lune)
    guard case .possible(let foreseen) = try town.desk.foresee(town.renewal(of: domain), as: asLune)
    else {
      Issue.record("Refused.")
      return
    }
    let page = try #require(foreseen.first(Invoice.self))
    try town.done(town.renewal(of: domain), as: asLune)
    let invoice = try town.lastInvoice
    #expect(invoice.lines == page.lines && invoice.totals == page.totals)
    #expect(invoice.lines.map(\.amount) == [town.domainPlan.firstPrice, Money(cents: 8000)])
    #expect(invoice.totals.excludingTax == town.domainPlan.firstPrice + Money(cents: 8000))
    #expect(try phase(domain) == .active)
  }

  @Test
  func `LIFE-2: no fee in grace, no renewal while it is being deleted, a free name after that`()
    throws
  {
    let asLune = try town.session(of: lune)
    let late = try town.service("late.example", .domain, of: lune, expiresIn: -29)
    try town.done(town.renewal(of: late), as: asLune)
    #expect(try town.lastInvoice.lines.count == 1)

    let domain = try town.service("lune.example", .domain, of: lune, expiresIn: -59)
    try town.pass(days: 1)
    #expect(try phase(domain) == .pending)
    try town.refused(town.renewal(of: domain), as: asLune, by: "LIFE-2")
    #expect(try town.reader.isTaken(domain.name, as: .domain))
    try town.pass(days: 5)
    #expect(try phase(domain) == .deleted)
    #expect(try !town.reader.isTaken(domain.name, as: .domain))
    let refusal = try town.refused(town.renewal(of: domain), as: asLune, by: "LIFE-2")
    #expect(refusal.reasons.count == 2)
    let request = OrderRequest(town.domainPlan.id, named: domain.name)
    let order = try town.done(PlaceOrder(request, paying: .card), as: town.session(of: studio))
    #expect(order.first(Service.self)?.owner == studio.id)
    #expect(try town.reader.isTaken(domain.name, as: .domain))
  }
}
