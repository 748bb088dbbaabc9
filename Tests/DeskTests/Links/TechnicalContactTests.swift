import ClientArea
import Testing

@testable import Store

@Suite struct TechnicalContactTests {
  private let town: Town
  private let lune: ClientAccount
  private let studio: ClientAccount
  private let hosting: Service
  private let mailbox: Service

  init() throws {
    town = try Town()
    lune = try town.account("Lune")
    studio = try town.account("Studio")
    hosting = try town.service("lune.example", of: lune, expiresIn: 30)
    mailbox = try town.service("info@lune.example", .mailbox, of: lune, expiresIn: 90)
  }

  private func define(_ contact: String, on service: Service? = nil) -> DefineTechnicalContact {
    let service = service ?? hosting
    return DefineTechnicalContact(of: service.id, named: service.name, as: contact)
  }

  @Test func `LINK-1: a technical link is for one service, not for its owner's others`() throws {
    try town.technicalLink(studio, on: hosting)
    let asStudio = try town.session(of: studio)
    try town.done(town.renewal(of: hosting), as: asStudio)
    try town.refused(town.renewal(of: mailbox), as: asStudio, by: "LINK-5")
    #expect(try town.desk.answer(ServiceDetail(hosting.id), as: asStudio) != nil)
    #expect(try town.desk.answer(ServiceDetail(mailbox.id), as: asStudio) == nil)
  }

  @Test(arguments: [true, false])
  func `LINK-3: the owner names an existing account by its code or address`(
    _ isByCode: Bool
  ) throws {
    let name = " \((isByCode ? studio.code : studio.details.email).uppercased()) "
    let decision = try town.done(define(name), as: town.session(of: lune))
    let link = try #require(decision.first(TechnicalLink.self))
    #expect(link.account == studio.id)
    #expect(link.service == hosting.id)
    #expect(decision.reasons.rules == ["LINK-3", "LINK-1"])
    let mail = try #require(try town.mails(.technicalContactAdded).first)
    #expect(mail.address == studio.details.email)
  }

  @Test func `LINK-3: nobody but the owner names technical contacts`() throws {
    let other = try town.account("Autre")
    let former = try town.account("Ancien")
    try town.technicalLink(former, on: hosting, endedOn: town.today - 1)
    try town.technicalLink(studio, on: hosting)
    let agent = try town.account("Agent")
    try town.administrativeLink(agent, for: lune)
    let command = define(other.code)
    try town.refused(command, as: town.session(of: studio), by: "LINK-3", "LINK-12")
    try town.refused(command, as: town.session(of: former), by: "LINK-3", "LINK-8")
    try town.refused(command, as: town.session(of: agent), by: "LINK-3", "LINK-9")
    for session in [try town.session(of: other), town.staff, .visitor, .clock] {
      try town.refused(command, as: session, by: "LINK-3")
    }
  }

  @Test func `LINK-4: a contact finds the service under contacts, the owner under his services`()
    throws
  {
    try town.technicalLink(studio, on: hosting)
    func owned(_ session: Session) throws -> [String] {
      try town.desk.answer(OwnedServices(window: Window(limit: 9)), as: session).items.map(\.name)
    }
    func lent(_ session: Session) throws -> [String] {
      try town.desk.answer(ContactServices(), as: session).map(\.name)
    }
    let asLune = try town.session(of: lune)
    let asStudio = try town.session(of: studio)
    #expect(try owned(asLune) == ["info@lune.example", "lune.example"])
    #expect(try lent(asLune).isEmpty)
    #expect(try owned(asStudio).isEmpty)
    #expect(try lent(asStudio) == ["lune.example"])
  }

  @Test func `LINK-5: a technical contact renews from his own client area`() throws {
    try town.technicalLink(studio, on: hosting)
    let decision = try town.done(town.renewal(of: hosting), as: town.session(of: studio))
    #expect(decision.reasons.rules.contains("LINK-5"))
    #expect(try town.reader.service(hosting.id).expiresOn == hosting.expiresOn.adding(months: 12))
    #expect(try town.reader.service(hosting.id).owner == lune.id)
  }

  @Test func `LINK-5: staff, strangers, visitors and the clock renew nothing`() throws {
    let stranger = try town.session(of: studio)
    for session in [stranger, town.staff, .visitor, .clock] {
      try town.refused(town.renewal(of: hosting), as: session, by: "LINK-5")
    }
  }

  @Test func `LINK-10: a technical contact resigns, and the owner is told by mail`() throws {
    let link = try town.technicalLink(studio, on: hosting)
    let asStudio = try town.session(of: studio)
    let resignation = ResignAsTechnicalContact(of: hosting.id, named: hosting.name)
    let decision = try town.done(resignation, as: asStudio)
    #expect(decision.reasons.rules == ["LINK-10", "LINK-9"])
    #expect(try town.reader.technicalLink(link.id).endedOn == town.today)
    let mails = try town.mails(.technicalContactRemoved)
    #expect(mails.map(\.address) == [lune.details.email])
    #expect(mails.flatMap(\.reasons).rules == ["LINK-10"])
    try town.refused(resignation, as: asStudio, by: "LINK-8", "LINK-10")
    try town.refused(town.renewal(of: hosting), as: asStudio, by: "LINK-8", "LINK-5")
  }

  @Test func `LINK-10: only a technical contact can resign`() throws {
    let resignation = ResignAsTechnicalContact(of: hosting.id, named: hosting.name)
    for session in [
      try town.session(of: lune), try town.session(of: studio), town.staff, .visitor, .clock,
    ] {
      try town.refused(resignation, as: session, by: "LINK-10")
    }
  }

  @Test func `LINK-11: no link to oneself, by code or by address`() throws {
    for name in [lune.code, lune.details.email] {
      let refusal = try town.refused(define(name), as: town.session(of: lune), by: "LINK-11")
      #expect(refusal.problems.map(\.field) == [.account])
    }
  }

  @Test(arguments: OddTexts.valid + OddTexts.malformed + OddTexts.empty + ["%", "*", "C-"])
  func `LINK-11: no link to an address without a client account`(_ name: String) throws {
    let refusal = try town.refused(define(name), as: town.session(of: lune), by: "LINK-11")
    #expect(refusal.problems.map(\.field) == [.account])
  }

  @Test func `LINK-11: an address of several accounts is none of them; their codes are`() throws {
    let owner = try #require(try town.reader.user(email: studio.details.email))
    let twin = try town.account(studio.details, ownedBy: owner)
    let asLune = try town.session(of: lune)
    let refusal = try town.refused(define(studio.details.email), as: asLune, by: "LINK-11")
    #expect(refusal.problems.map(\.field) == [.account])
    // Which accounts there are is nobody's to learn.
    #expect(!refusal.sentence.fr.contains(twin.code) && !refusal.sentence.fr.contains(studio.code))
    try town.refused(
      DefineAdministrativeContact(as: studio.details.email), as: asLune, by: "LINK-11")
    try town.done(define(twin.code), as: asLune)
  }

  @Test func `LINK-11: no link twice, but several contacts, and a new one after a break`() throws {
    let other = try town.account("Autre")
    let asLune = try town.session(of: lune)
    let first = try #require(
      try town.done(define(studio.code), as: asLune).first(TechnicalLink.self))
    try town.refused(define(studio.details.email), as: asLune, by: "LINK-11")
    try town.done(define(other.code), as: asLune)
    #expect(try town.reader.standingTechnicalLinks(on: hosting.id).count == 2)
    try town.done(BreakTechnicalLink(first.id), as: asLune)
    try town.done(define(studio.code), as: asLune)
    try town.done(town.renewal(of: hosting), as: town.session(of: studio))
  }
}
