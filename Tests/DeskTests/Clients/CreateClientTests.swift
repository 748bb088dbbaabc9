import ClientArea
import Testing

@testable import Store

@Suite struct CreateClientTests {
  private let town: Town

  init() throws { town = try Town() }

  private func draft(
    _ login: String = "atelier", password: String? = "un long secret",
    confirmation: String? = "un long secret", email: String = "ada@atelier.test",
    country: String = "FR", kind: ClientKind = .company, company: String = "Atelier",
    contact: String = "Ada Noir"
  ) -> ClientDraft {
    ClientDraft(
      login: login, password: password, confirmation: confirmation, email: email, country: country,
      kind: kind, company: company, contact: contact)
  }

  private func problems(_ draft: ClientDraft) throws -> [DetailField] {
    try town.refused(CreateClient(draft), as: town.staff, by: "CLIENTS-2").problems.map(\.field)
  }

  @Test func `CLIENTS-2: an account, its owner's user and his access come into being`() throws {
    let decision = try town.done(CreateClient(draft()), as: town.staff)
    let account = try #require(try town.reader.account(login: "atelier"))
    #expect(account.name == "Atelier")
    #expect(account.details.personName == "Ada Noir")
    #expect(account.registeredOn == (try town.today))
    let user = try #require(try town.reader.user(email: "ada@atelier.test"))
    #expect(try town.reader.accounts(ownedBy: user.id).map(\.id) == [account.id])
    #expect(try town.mails(.accountOpened).map(\.address) == ["ada@atelier.test"])
    #expect(decision.message.fr.contains(account.code))
    try town.done(LogIn(email: "ada@atelier.test", password: "un long secret"), as: .visitor)
  }

  @Test func `CLIENTS-2: the password is in no journal and in no mail`() throws {
    try town.done(CreateClient(draft()), as: town.staff)
    let bytes = try town.bytes
    #expect(!String(decoding: bytes, as: UTF8.self).contains("un long secret"))
  }

  @Test func `CLIENTS-2: what is missing stands under its field, in the order of the form`() throws
  {
    let empty = draft(
      "", password: "", confirmation: "", email: "", country: "", company: "", contact: "")
    #expect(
      try problems(empty) == [.login, .password, .email, .country, .company, .firstName])
    #expect(try problems(draft("avec espace")) == [.login])
    #expect(try problems(draft(confirmation: "autre")) == [.confirmation])
    #expect(try problems(draft(email: "ada")) == [.email])
    #expect(try problems(draft(country: "XX")) == [.country])
  }

  @Test func `CLIENTS-2: the company's name is required of a company only`() throws {
    #expect(try problems(draft(company: "")) == [.company])
    try town.done(CreateClient(draft(kind: .individual, company: "")), as: town.staff)
    #expect(try town.reader.account(login: "atelier")?.name == "Ada Noir")
  }

  @Test func `CLIENTS-2: a login name and an address are one client's`() throws {
    try town.done(CreateClient(draft()), as: town.staff)
    #expect(try problems(draft(email: "b@atelier.test")) == [.login])
    #expect(try problems(draft("autre")) == [.email])
    #expect(try problems(draft("autre", email: "sam@provider.test")) == [.email])
  }

  @Test func `CLIENTS-2: what is not asked stays empty, and the profile asks for it`() throws {
    try town.done(CreateClient(draft()), as: town.staff)
    let account = try #require(try town.reader.account(login: "atelier"))
    #expect(account.details.street.isEmpty && account.details.siren.isEmpty)
    let session = try town.session(of: account)
    try town.refused(EditProfile(to: account.details), as: session, by: "ORDER-3", "ORDER-14")
    let request = OrderRequest(town.plan.id, named: "atelier.example", for: .myself)
    try town.refused(PlaceOrder(request, paying: .card), as: session, by: "ORDER-3")
    try town.done(
      EditProfile(to: .complete(email: account.details.email)), as: session)
    try town.done(PlaceOrder(request, paying: .card), as: session)
  }

  @Test func `CLIENTS-2: staff alone creates clients`() throws {
    let lune = try town.account("Lune")
    for nobody in [try town.session(of: lune), .visitor, .clock] {
      let outcome = try town.desk.foresee(CreateClient(draft()), as: nobody)
      #expect(outcome.refusal != nil)
    }
  }

  @Test func `CLIENTS-4: somebody whose accounts are archived may come back`() throws {
    try town.done(CreateClient(draft()), as: town.staff)
    let account = try #require(try town.reader.account(login: "atelier"))
    try town.done(DeleteClients([account.id]), as: town.staff)
    try town.done(CreateClient(draft("atelier2")), as: town.staff)
    let user = try #require(try town.reader.user(email: "ada@atelier.test"))
    #expect(user.isActive)
    #expect(try town.reader.accounts(ownedBy: user.id).map(\.login) == ["atelier2"])
  }
}
