import ClientArea
import Testing

@testable import Store

@Suite struct DeleteClientsTests {
  private let town: Town
  private let lune: ClientAccount
  private let terre: ClientAccount
  private let soleil: ClientAccount

  init() throws {
    town = try Town()
    lune = try town.account("Lune")
    terre = try town.account("Terre")
    soleil = try town.account("Soleil")
  }

  private func isArchived(_ account: ClientAccount) throws -> Bool {
    try town.reader.account(account.id).archivedOn != nil
  }

  @Test func `CLIENTS-4: of three, the one with a live service stays, with its reason`() throws {
    _ = try town.service("terre.example", of: terre, expiresIn: 1)
    let decision = try town.done(
      DeleteClients([lune.id, terre.id, soleil.id]), as: town.staff)
    #expect(try isArchived(lune) && !isArchived(terre) && isArchived(soleil))
    #expect(decision.reasons.contains { $0.fact.fr.contains("Terre") })
    #expect(decision.message.fr.contains("2 clients"))
  }

  @Test func `CLIENTS-4: each obstacle keeps an account, and is named`() throws {
    _ = try town.service("lune.example", of: lune, expiresIn: 0)
    try town.done(DeleteClients([lune.id]), as: town.staff)
    try town.done(TopUpBalance(by: Money(cents: 100)), as: town.session(of: terre))
    let line = InvoiceLine(label: "Heure", amount: Money(cents: 100))
    try town.done(IssueInvoice(to: soleil.id, for: "Conseil", lines: [line]), as: town.staff)
    let refusal = try town.refused(
      DeleteClients([terre.id, soleil.id, lune.id]), as: town.staff, by: "CLIENTS-4")
    #expect(refusal.reasons.count == 3)
    #expect(refusal.reasons[0].fact.fr.contains("solde"))
    #expect(refusal.reasons[1].fact.fr.contains("1 facture impayée"))
    #expect(refusal.reasons[2].fact.fr.contains("archivé"))
    try town.refused(DeleteClients([]), as: town.staff, by: "CLIENTS-4")
  }

  @Test func `CLIENTS-4: a recorded order keeps its client`() throws {
    try town.done(
      RecordOrder(OrderRequest(town.plan.id, named: "a.example", for: .myself), for: lune.id),
      as: town.staff)
    try town.refused(DeleteClients([lune.id]), as: town.staff, by: "CLIENTS-4")
  }

  @Test func `CLIENTS-4: logins end that reach nothing else, the others stay`() throws {
    let owner = try #require(try town.reader.user(email: lune.details.email))
    let both = try town.user("both@client.test")
    _ = try town.access(of: both, to: lune)
    try town.grant(both, terre)
    try town.done(DeleteClients([lune.id]), as: town.staff)
    #expect(try !town.reader.user(owner.id).isActive)
    #expect(try town.reader.user(both.id).isActive)
    #expect(try town.reader.accesses(to: lune.id).allSatisfy { $0.status == .inactive })
    let choices = try town.desk.answer(AccountChoices(of: both.id), as: .visitor)
    #expect(choices.map(\.account.id) == [terre.id])
    try town.refused(
      LogIn(email: owner.email, password: "demo"), as: .visitor, by: "PERSON-5")
  }

  @Test func `CLIENTS-4: nothing new is made for an archived account`() throws {
    try town.done(SetAgency(soleil.id, to: true), as: town.staff)
    let draft = InvoiceLine(label: "Heure", amount: Money(cents: 100))
    try town.done(DeleteClients([lune.id]), as: town.staff)
    let request = OrderRequest(town.plan.id, named: "a.example", for: .myself)
    let rights = Permissions([.viewInvoices])
    let attempts: [any Command] = [
      IssueInvoice(to: lune.id, for: "Conseil", lines: [draft]),
      DraftInvoice(to: lune.id, lines: [draft]),
      CorrectBalance(of: lune.id, by: Money(cents: 100), because: "geste"),
      RecordOrder(request, for: lune.id),
      SetAgency(lune.id, to: true),
      StartImpersonation(of: lune.id, because: "regarder"),
      AddContact(
        "eve@lune.test", named: "Ève", "Lune", speaking: .fr, to: lune.id, allowing: rights),
      InviteGuest(terre.details.email, into: lune.id, allowing: rights),
      AddContactType("Presse", to: lune.id),
    ]
    for attempt in attempts {
      try town.refused(attempt, as: town.staff, by: "CLIENTS-4")
    }
  }

  @Test func `CLIENTS-4: links of both sides end, and the other side is told`() throws {
    let service = try town.service("terre.example", of: terre, expiresIn: 30)
    try town.technicalLink(lune, on: service)
    let old = try town.service("lune.example", of: lune, expiresIn: -1)
    try town.technicalLink(soleil, on: old)
    try town.administrativeLink(lune, for: terre)
    try town.administrativeLink(soleil, for: lune)
    try town.done(DeleteClients([lune.id]), as: town.staff)
    #expect(try town.all(TechnicalLink.self).allSatisfy { $0.endedOn != nil })
    #expect(try town.all(AdministrativeLink.self).allSatisfy { $0.status == .ended })
    #expect(
      try Set(town.mails(.technicalContactRemoved).map(\.address))
        == [terre.details.email, soleil.details.email])
  }

  @Test func `CLIENTS-4: invoices stay, and an archived client is found but linked to no more`()
    throws
  {
    let service = try town.service("lune.example", of: lune, expiresIn: 0)
    try town.done(town.renewal(of: service), as: town.session(of: lune))
    let number = try town.lastInvoice.number
    try town.pass(to: town.reader.service(service.id).expiresOn)
    try town.done(DeleteClients([lune.id]), as: town.staff)
    #expect(try town.invoiceNumbers == [number])
    let hidden = try town.desk.answer(ClientList(window: Window(limit: 9)), as: town.staff)
    #expect(!hidden.items.contains { $0.account.id == lune.id })
    let found = try town.desk.answer(
      ClientList(filter: "Lune", window: Window(limit: 9)), as: town.staff)
    #expect(found.items.map(\.state) == [.archived])
    let other = try town.service("terre.example", of: terre, expiresIn: 30)
    for text in [lune.code, lune.details.email] {
      try town.refused(
        DefineTechnicalContact(of: other.id, named: other.name, as: text),
        as: town.session(of: terre), by: "LINK-11")
    }
  }

  @Test func `CLIENTS-4: a quick link of an archived account renews nothing`() throws {
    let service = try town.service("lune.example", of: lune, expiresIn: 0)
    let link = try town.quickLink(of: service, at: 0)
    try town.done(DeleteClients([lune.id]), as: town.staff)
    #expect(try town.reader.renewalLink(secret: link.secret)?.closedOn != nil)
  }

  @Test func `CLIENTS-4: staff alone deletes, and it is taken back whole`() throws {
    for nobody in [try town.session(of: lune), .visitor, .clock] {
      #expect(try town.desk.foresee(DeleteClients([lune.id]), as: nobody).refusal != nil)
    }
  }
}
