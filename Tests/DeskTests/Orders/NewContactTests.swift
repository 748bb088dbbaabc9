import ClientArea
import Testing

@testable import Store

/// « Créer un nouveau contact »: an order that opens an account (ORDER-3, ORDER-6).
@Suite struct NewContactTests {
  private let town: Town
  private let studio: ClientAccount
  private let asStudio: Session

  init() throws {
    town = try Town()
    studio = try town.account("Studio", isAdvancedModeOn: true)
    asStudio = try town.session(of: studio)
  }

  private let details = ContactDetails.complete(
    .company, "Neuf SARL", email: "Neuf@client.test", language: .it)

  private func order(
    for details: ContactDetails, paying payment: PaymentOrder = .card
  ) -> PlaceOrder {
    PlaceOrder(
      OrderRequest(town.plan.id, named: "new.example", for: .newClient(details)), paying: payment)
  }

  @Test func `ORDER-6: one payment makes account, user, links, service, invoice and mails`() throws
  {
    let entries = try town.journalEntries
    let decision = try town.done(order(for: details), as: asStudio)
    let account = try #require(try town.all(ClientAccount.self).last)
    let user = try #require(try town.reader.user(email: details.email))
    let service = try #require(try town.all(Service.self).last)
    let order = try #require(try town.all(Order.self).last)
    #expect(account.details == details.standard)
    #expect(account.registeredOn == Town.start)
    #expect(!account.isAdvancedModeOn)
    #expect(user.kind == .external)
    #expect(try town.reader.access(of: user.id, to: account.id)?.status == .active)
    #expect(
      try town.reader.latestAdministrativeLink(of: studio.id, for: account.id)?.status == .active)
    #expect(service.owner == account.id)
    #expect(try town.reader.latestTechnicalLink(of: studio.id, on: service.id)?.order == order.id)
    #expect(try town.lastInvoice.account == studio.id)
    #expect(order.owner == account.id && order.buyer == studio.id && order.status == .paid)
    #expect(order.first.service == service.id)
    #expect(try order.invoice == town.lastInvoice.id)
    #expect(decision.reasons.rules.contains("ORDER-6"))
    #expect(
      try town.journalEntries == entries + 1)
    #expect(
      try town.all(Mail.self).map { "\($0.model) \($0.address)" } == [
        "accountOpened \(details.standard.email)", "invoice \(studio.details.email)",
        "welcome \(details.standard.email)", "welcome \(studio.details.email)",
      ])
  }

  @Test func `ORDER-6: the new client logs in with the simulator's password, and is at home`()
    throws
  {
    try town.done(order(for: details), as: asStudio)
    let password = LoginIsLockedAfterFiveFailures.firstPassword
    try town.done(LogIn(email: "neuf@CLIENT.test", password: password), as: .visitor)
    let user = try #require(try town.reader.user(email: details.email))
    let account = try #require(try town.reader.accounts(ownedBy: user.id).first)
    let session = Session(user: user.id, account: account.id)
    let services = try town.desk.answer(OwnedServices(window: Window(limit: 9)), as: session)
    #expect(services.items.map(\.name) == ["new.example"])
    #expect(services.items.first?.technicalContacts == ["Studio"])
  }

  @Test func `ORDER-6: the webmaster orders a second time for the contact he created`() throws {
    try town.done(order(for: details), as: asStudio)
    let account = try #require(try town.all(ClientAccount.self).last)
    let again = OrderRequest(
      town.domainPlan.id, named: "new.example", for: .existingClient(account.id))
    try town.done(PlaceOrder(again, paying: .card), as: asStudio)
    let twice = OrderRequest(town.mailboxPlan.id, named: "a@new.example", for: .newClient(details))
    for command in [PlaceOrder(twice, paying: .card)] {
      try town.refused(command, as: asStudio, by: "LINK-11")
    }
    #expect(try town.all(ClientAccount.self).count == 2)
  }

  @Test func `ORDER-6: new codes follow each other and are nobody's yet`() throws {
    try town.desk.found { circumstances in
      let details = ContactDetails.complete(email: "early@client.test")
      return ClientAccount(
        id: circumstances.newID(), code: "C-1002", login: "early", details: details,
        registeredOn: circumstances.today)
    }
    for index in 0..<3 {
      let details = ContactDetails.complete(email: "n\(index)@client.test")
      let request = OrderRequest(town.plan.id, named: "n\(index).example", for: .newClient(details))
      try town.done(PlaceOrder(request, paying: .card), as: asStudio)
    }
    #expect(
      try town.all(ClientAccount.self).suffix(3).map(\.code) == ["C-1001", "C-1003", "C-1004"])
  }

  @Test func `ORDER-3: nothing goes on while a detail is missing or malformed`() throws {
    let wrong: [(DetailField, ContactDetails)] = [
      (.company, details.with(\.company, "")),
      (.firstName, details.with(\.firstName, " ")), (.lastName, details.with(\.lastName, "")),
      (.email, details.with(\.email, "")), (.email, details.with(\.email, "neuf@client")),
      (.phone, details.with(\.phone, "")), (.phone, details.with(\.phone, "12")),
      (.street, details.with(\.street, "")), (.postcode, details.with(\.postcode, "")),
      (.postcode, details.with(\.postcode, "1000")), (.city, details.with(\.city, "")),
      (.country, details.with(\.country, "")), (.country, details.with(\.country, "XX")),
    ]
    for (field, details) in wrong {
      let request = OrderRequest(town.plan.id, named: "new.example", for: .newClient(details))
      for choice in PaymentChoice.allCases {
        let refusal = try town.refused(
          PlaceOrder(request, paying: PaymentOrder(choice)), as: asStudio, by: "ORDER-3")
        #expect(refusal.problems.map(\.field).contains(field))
        #expect(Set(refusal.problems.map(\.field)).subtracting([field, .postcode]).isEmpty)
      }
      try town.refused(RequestConsent(for: request), as: asStudio, by: "ORDER-3")
    }
  }

  @Test
  func `ORDER-14: a company's number that is none is refused by this rule too, before any payment`()
    throws
  {
    let wrong: [(DetailField, ContactDetails)] =
      ["?", "ZZ12", "IT12345678901"].map { (.vatNumber, details.with(\.vatNumber, $0)) }
      + ["", "732829321"].map { (.siren, details.with(\.siren, $0)) }
    for (field, details) in wrong {
      let request = OrderRequest(town.plan.id, named: "new.example", for: .newClient(details))
      let refusal = try town.refused(
        PlaceOrder(request, paying: .card), as: asStudio, by: "ORDER-3", "ORDER-14")
      #expect(refusal.problems.map(\.field) == [field])
      try town.refused(
        RequestConsent(for: request), as: asStudio, by: "ORDER-3", "ORDER-14")
    }
  }

  @Test func `ORDER-3: the buyer himself is no new contact`() throws {
    for email in [studio.details.email, studio.details.email.uppercased()] {
      let refusal = try town.refused(
        order(for: details.with(\.email, email)), as: asStudio, by: "LINK-11")
      #expect(refusal.problems.map(\.field) == [.email])
    }
  }
}
