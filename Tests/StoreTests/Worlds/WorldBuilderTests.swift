import Equipment
import SQLite
import Testing

@testable import ClientArea
@testable import Store

/// The steps by which worlds and scenarios are made.
@Suite struct WorldBuilderTests {
  private let desk: Desk
  private let builder: WorldBuilder

  init() throws {
    desk = try Worlds.desk("vide")
    builder = WorldBuilder(desk)
  }

  @Test func `the empty world has the catalogue and nobody`() throws {
    let products = try desk.reader.all(Product.self, "WHERE true ORDER BY id")
    for (name, kind, cents, months) in [
      ("Hébergement Unique", ServiceKind.hosting, 6000, 12),
      ("Domaine .example", .domain, 1200, 12), ("Boîte mail", .mailbox, 1000, 12),
      ("Site internet", .website, 4900, 1),
    ] {
      let product = try #require(products.first { $0.name == name })
      #expect(product.kind == kind)
      #expect(product.firstPrice == Money(cents: cents))
      #expect(product.months == months)
    }
    #expect(try desk.reader.all(ClientAccount.self, "WHERE true").isEmpty)
    #expect(try desk.reader.all(User.self, "WHERE true").isEmpty)
  }

  @Test(arguments: ClientKind.allCases, ["Étoile & Fils", "Maud Lune", "Zoé", "株式会社"])
  func `an account of which only the name is said is complete`(
    kind: ClientKind, name: String
  ) throws {
    try builder.addAccount("C-1", kind: kind, named: name, ownedBy: "zoe.martin@etoile.example")
    let account = try builder.account("C-1")
    #expect(account.name == name)
    #expect(account.details.email == "zoe.martin@etoile.example")
    #expect(account.language == .fr)
    let user = try builder.user("zoe.martin@etoile.example")
    #expect(try desk.reader.accounts(ownedBy: user).map(\.code) == ["C-1"])
    if kind == .company || name.contains(" ") { #expect(account.details.problems.isEmpty) }
  }

  @Test func `many accounts have different and valid company numbers`() throws {
    for number in 1...200 {
      try builder.addAccount(
        "C-\(number)", kind: .company, named: "Société \(number)",
        ownedBy: "user\(number)@societe.example")
    }
    let accounts = try desk.reader.all(ClientAccount.self, "WHERE true")
    #expect(Set(accounts.map(\.details.siren)).count == 200)
    #expect(accounts.allSatisfy { $0.details.problems.isEmpty })
  }

  @Test func `one user may own two accounts`() throws {
    try builder.addAccount("C-1", kind: .company, named: "Un", ownedBy: "a@x.example")
    try builder.addAccount("C-2", kind: .company, named: "Deux", ownedBy: "A@x.example")
    let user = try builder.user("a@x.example")
    #expect(try desk.reader.accounts(ownedBy: user).map(\.code) == ["C-1", "C-2"])
  }

  @Test func `an account that an order makes later has a code of its own`() throws {
    try builder.addAccount("C-1041", kind: .company, named: "Un", ownedBy: "a@x.example")
    #expect(try desk.reader.series(named: "C")?.last == 1041)
  }

  @Test(arguments: [
    ("2026-02-14", "2025-02-14"), ("2025-11-30", "2024-11-30"), ("2028-02-29", "2026-02-02"),
  ])
  func `a service's last period began by today at the latest`(expiry: String, from: String) throws {
    try builder.addAccount("C-1", kind: .company, named: "Un", ownedBy: "a@x.example")
    try builder.addService(
      "un.example", kind: .hosting, of: "C-1", expiringOn: try #require(Day(iso: expiry)))
    let service = try builder.service("UN.example")
    #expect(service.paidFrom.iso == from)
    #expect(service.openedOn == service.paidFrom)
    #expect(service.codes != nil)
  }

  @Test func `a balance is the sum of its ledger entries`() throws {
    try builder.addAccount("C-1", kind: .company, named: "Un", ownedBy: "a@x.example")
    try builder.setBalance(of: "C-1", to: Money(cents: 3140))
    try builder.setBalance(of: "C-1", to: Money(cents: 1000))
    #expect(try builder.account("C-1").balance == Money(cents: 1000))
    let sum: Int = try desk.database.value("SELECT sum(amount) FROM ledgerEntry")
    #expect(sum == 1000)
  }

  @Test func `nothing that is made stands in the journal`() throws {
    try builder.addAccount("C-1", kind: .company, named: "Un", ownedBy: "a@x.example")
    try builder.setToday(try #require(Day(iso: "2027-01-01")))
    #expect(try builder.today.iso == "2027-01-01")
    let entries: Int = try desk.database.value("SELECT count(*) FROM journalEntry")
    #expect(entries == 0)
  }

  @Test func `what cannot be made leaves nothing behind`() throws {
    try builder.addAccount("C-1", kind: .company, named: "Un", ownedBy: "a@x.example")
    let before = try desk.database.serialized()
    #expect(throws: WorldProblem.taken("C-1")) {
      try builder.addAccount("C-1", kind: .company, named: "Deux", ownedBy: "b@x.example")
    }
    #expect(throws: WorldProblem.unknown(.account, "C-2")) {
      try builder.addTechnicalLink(of: "C-2", on: "un.example")
    }
    #expect(throws: WorldProblem.unfit("C-1", .other)) {
      try builder.addAdministrativeLink(of: "C-1", for: "C-1")
    }
    #expect(try desk.database.serialized() == before)
  }

  @Test func `links and staff work as if commands had made them`() throws {
    try builder.addAccount("C-1", kind: .company, named: "Un", ownedBy: "a@x.example")
    try builder.addAccount("C-2", kind: .individual, named: "B Deux", ownedBy: "b@x.example")
    try builder.addService(
      "un.example", kind: .domain, of: "C-1", expiringOn: try builder.today + 30)
    try builder.addTechnicalLink(of: "C-2", on: "un.example")
    try builder.addAdministrativeLink(of: "C-2", for: "C-1")
    try builder.setAdvancedMode(of: "C-2", on: true)
    try builder.changeDetails(of: "C-2") { $0.language = .it }
    try builder.addInternalUser("nora@staff.example")
    #expect(throws: WorldProblem.taken("C-2 → un.example")) {
      try builder.addTechnicalLink(of: "C-2", on: "un.example")
    }
    let contact = try builder.account("C-2")
    let session = Session(user: try builder.user("b@x.example"), account: contact.id)
    let service = try builder.service("un.example")
    let renewal = RenewService(
      service.id, named: service.name, expiringOn: nil, paying: .card)
    #expect(try desk.foresee(renewal, as: session).refusal == nil)
    #expect(contact.isAdvancedModeOn && contact.language == .it)
    #expect(try desk.reader.user(builder.user("nora@staff.example")).kind == .internal)
  }
}
