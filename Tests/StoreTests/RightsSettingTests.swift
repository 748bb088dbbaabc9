import Equipment
import SQLite
import Testing

@testable import ClientArea
@testable import Store

private typealias World = SmallWorld

/// Whose rights are asked about a matter.
struct RightsSettingTests {
  private func roles(_ subject: Subject, at desk: Desk) throws -> [RightsRole] {
    try #require(try desk.answer(RightsSetting(about: subject), as: .visitor)).actors.map(\.role)
  }

  @Test func `a service has its owner, its contacts, somebody else, a visitor and staff`() throws {
    let desk = try Desk.small()
    let subject = Subject.service(World.luneHosting)
    #expect(
      try roles(subject, at: desk) == [.owner, .technicalContact, .stranger, .visitor, .staff])
    let facts = try #require(try desk.answer(RightsSetting(about: subject), as: .visitor))
    #expect(
      facts.actors.map(\.session) == [
        World.asLune, World.asStudio, World.asSoleil, .visitor, World.asStaff,
      ])
    #expect(facts.stranger?.code == "C-1003")
    #expect(facts.actors.allSatisfy { $0.secret == nil })
  }

  @Test func `a quick link is in the hands of the owner and of whoever he gave it to`() throws {
    let link = RenewalLink(
      id: ID(81), mark: "mark", service: World.luneHosting, sentOn: World.today,
      renews: World.today + 30)
    let mail = Mail(
      id: ID(82), model: .expiryAlert, address: "lea@lune.example", recipient: "Léa",
      language: .fr, sentAt: Moment(morningOf: World.today), subject: "",
      body: "\(RenewalLink.addressStart)s3cret\nBonjour", service: World.luneHosting,
      renewalLink: link.id, reasons: [], carryingSecrets: true)
    let desk = try Desk.small(and: link, mail)
    let facts = try desk.answer(
      RightsSetting(about: .service(World.luneHosting)), as: .visitor)
    let holders = facts?.actors.filter { $0.secret == "s3cret" }.map(\.role)
    #expect(holders == [.owner, .linkHolder])
  }

  @Test func `a former contact is asked too, and nobody stands twice`() throws {
    let desk = try Desk.small(
      and: AdministrativeLink(
        id: ID(61), account: World.studio, principal: World.lune, status: .active,
        since: World.today))
    let subject = Subject.service(World.luneHosting)
    #expect(
      try roles(subject, at: desk) == [.owner, .technicalContact, .stranger, .visitor, .staff])
    try desk.done(BreakTechnicalLink(World.link), as: World.asLune)
    #expect(
      try roles(subject, at: desk) == [.owner, .administrativeContact, .stranger, .visitor, .staff])
    try desk.done(BreakAdministrativeLink(ID(61)), as: World.asLune)
    #expect(
      try roles(subject, at: desk) == [.owner, .formerContact, .stranger, .visitor, .staff])
  }

  @Test
  func `ACCESS-4: contacts and guests are asked with their own rights, an agency about its order`()
    throws
  {
    let desk = try Worlds.demo()
    let reader = desk.reader
    let gallery = try #require(try reader.account(meantBy: "C-1012"))
    #expect(try roles(.account(gallery.id), at: desk).contains(.guest))
    let entrusted: Order = try #require(
      try reader.first(Order.self, "WHERE id IN (SELECT \"order\" FROM orderAgency)"))
    #expect(try roles(.order(entrusted.id), at: desk).contains(.agency))
  }

  @Test func `an order has its buyer and its future owner, an account whoever may act for it`()
    throws
  {
    let desk = try Desk.small(
      and: AdministrativeLink(
        id: ID(62), account: World.studio, principal: World.lune, status: .pending,
        since: World.today),
      Order(
        id: ID(71), number: "CMD-7", buyer: World.studio, product: World.hostingPlan,
        serviceName: "neu.example", price: Money(cents: 6000), placedOn: World.today,
        status: .awaitingConsent, owner: World.lune, consent: ID(62)))
    #expect(
      try roles(.order(ID(71)), at: desk) == [.buyer, .owner, .stranger, .visitor, .staff])
    #expect(
      try roles(.account(World.lune), at: desk)
        == [.owner, .askingContact, .stranger, .visitor, .staff])
    let facts = try desk.answer(RightsSetting(about: .account(World.lune)), as: .visitor)
    guard case .account(let account) = facts?.matter else { throw RecordMissing("account", 1) }
    #expect(account.question?.id == ID(62) && account.link == nil && account.invoice == nil)
  }

  @Test func `without a choice it is about a service of the acting account, or the first`() throws {
    let desk = try Desk.small()
    func matter(_ account: ID<ClientAccount>?) throws -> String? {
      switch try desk.answer(RightsSetting(about: nil, preferring: account), as: .visitor)?.matter {
      case .service(let facts): facts.service.name
      case .account(let facts): facts.account.name
      case .order, nil: nil
      }
    }
    #expect(try matter(World.soleil) == "soleil.example")
    #expect(try matter(World.studio) == "Web Studio")
    #expect(try matter(nil) == "lune.example")
    #expect(try desk.answer(RightsSetting(about: .order(ID(9))), as: .visitor) == nil)
    let empty = try Desk(at: .memory, mails: PlainMails(), passwordCost: 1)
    #expect(try empty.answer(RightsSetting(about: nil), as: .visitor) == nil)
  }
}
