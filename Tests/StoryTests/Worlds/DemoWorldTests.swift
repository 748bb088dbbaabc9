import Equipment
import SQLite
import Testing

@testable import ClientArea
@testable import Store

/// The world that the program opens with.
@Suite struct DemoWorldTests {
  private let desk: Desk
  private let builder: WorldBuilder

  init() throws {
    desk = try Worlds.demo()
    builder = WorldBuilder(desk)
  }

  @Test func `it stands on the morning of 2 February 2026`() throws {
    let now = try SimulationRow(in: desk.database).now
    #expect(now == Moment(morningOf: try #require(Day(iso: "2026-02-02"))))
  }

  @Test func `making it again gives the same bytes`() throws {
    let (one, other) = (try Worlds.desk("demo"), try Worlds.desk("demo"))
    #expect(try one.database.serialized() == other.database.serialized())
  }

  @Test func `everything in it is invented and complete`() throws {
    let accounts = try desk.reader.all(ClientAccount.self, "WHERE true")
    #expect(accounts.count >= 12)
    for account in accounts {
      #expect(account.details.problems.isEmpty, "\(account.code)")
      #expect(account.details.email.hasSuffix(".example"))
    }
    let services = try desk.reader.all(Service.self, "WHERE true")
    #expect(services.count >= 40)
    #expect(services.allSatisfy { $0.name.hasSuffix(".example") })
    #expect(Set(services.map(\.kind)) == Set(ServiceKind.allCases))
    #expect(Set(accounts.map(\.language)) == Set(Language.allCases))
  }

  @Test func `every password is the usual one`() throws {
    let hashes = try desk.reader.all(User.self, "WHERE true").map(\.passwordHash)
    #expect(Set(hashes).count == hashes.count)
    for hash in hashes { #expect(desk.reader.isPassword("demo", behind: hash)) }
  }

  @Test func `a user owns two accounts, and an account has three owners`() throws {
    let nadia = try builder.user("nadia@galerie-nord.example")
    #expect(try desk.reader.accounts(ownedBy: nadia).map(\.code) == ["C-1012", "C-1014"])
    let trame = try builder.account("C-1019")
    let owners: Int = try desk.database.value(
      "SELECT count(*) FROM access WHERE account = \(trame.id)")
    #expect(owners == 3)
  }

  @Test func `the webmaster renews and is invoiced (case 1)`() throws {
    let buyer = try buyer(as: "yann@kerval.example")
    #expect(buyer == "C-1002")
  }

  @Test func `the owner, or somebody with the owner's login, renews (cases 2 and 3)`() throws {
    let buyer = try buyer(as: "maud@lune.example")
    #expect(buyer == "C-1004")
  }

  @Test func `whoever follows the quick link has the owner invoiced (case 4)`() throws {
    let service = try builder.service("bistrot-lune.example")
    let link = try #require(try desk.reader.openRenewalLinks(of: service.id).last)
    let command = RenewByQuickLink(
      try #require(try desk.reader.secret(of: link.id)), paying: .card)
    for session in [Session.visitor, try session("yann@kerval.example")] {
      #expect(try buyer(of: desk.foresee(command, as: session)) == "C-1004")
    }
  }

  @Test func `a quick link that is too old is there to be refused`() throws {
    let service = try builder.service("vieux-roux.example")
    let link = try #require(try desk.reader.openRenewalLinks(of: service.id).last)
    let foresight = try desk.foresee(
      RenewByQuickLink(
        try #require(try desk.reader.secret(of: link.id)), paying: .card), as: .visitor)
    #expect(foresight.refusal?.reasons.first?.rule == AQuickLinkRenewsOnce.id)
  }

  @Test func `invoices stand in every way an invoice can`() throws {
    let today = try builder.today
    let statuses = try desk.reader.all(Invoice.self, "WHERE true").map { invoice in
      StaffInvoiceIsPaidFromBilling.status(
        of: try desk.reader.rest(of: invoice.id),
        payment: try desk.reader.payment(of: invoice.id), on: today)
    }
    #expect(Set(statuses) == Set(InvoiceStatus.allCases))
  }

  @Test func `links of every kind and state are there`() throws {
    let administrative = try desk.reader.all(AdministrativeLink.self, "WHERE true")
    #expect(Set(administrative.map(\.status)) == [.pending, .active])
    let kerval = try builder.account("C-1002")
    #expect(administrative.contains { $0.account == kerval.id && $0.status == .active })
    #expect(administrative.contains { $0.principal == kerval.id })
    let technical = try desk.reader.all(TechnicalLink.self, "WHERE true")
    #expect(technical.contains { $0.endedOn != nil })
    #expect(technical.contains { $0.order != nil })
    let gallery = try builder.service("galerie-nord.example", kind: .hosting)
    #expect(try desk.reader.standingTechnicalLinks(on: gallery.id).count == 2)
    let tickets = try desk.reader.all(Ticket.self, "WHERE true")
    #expect(Set(tickets.map(\.status)).isSuperset(of: [.open, .answered, .forwarded]))
  }

  @Test func `every mail of the past is whole, and only an owner's has a link`() throws {
    for mail in try desk.reader.all(Mail.self, "WHERE true") {
      #expect(!(mail.subject + mail.body).contains("{{"))
      #expect(!mail.body.contains("  \n") && !mail.body.contains("\n\n\n"))
      #expect(mail.body.contains(RenewalLink.addressStart) == (mail.renewalLink != nil))
      guard mail.renewalLink != nil, let service = mail.service else { continue }
      let owner = try desk.reader.account(desk.reader.service(service).owner)
      #expect(mail.address == owner.details.email)
    }
  }

  private func session(_ email: String) throws -> Session {
    let user = try builder.user(email)
    return Session(user: user, account: try desk.reader.accounts(ownedBy: user).first?.id)
  }

  /// The code of the account that would be invoiced for the renewal of bistrot-lune.example.
  private func buyer(as email: String) throws -> String? {
    let service = try builder.service("bistrot-lune.example")
    let command = RenewService(
      service.id, named: service.name, expiringOn: service.expiresOn, paying: .card)
    return try buyer(of: desk.foresee(command, as: session(email)))
  }

  private func buyer(of foresight: Foresight) throws -> String? {
    guard case .possible(let decision) = foresight else { return nil }
    return try decision.first(Invoice.self).map { try desk.reader.account($0.account).code }
  }
}
