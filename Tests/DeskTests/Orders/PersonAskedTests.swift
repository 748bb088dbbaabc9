import ClientArea
import Testing

@testable import Store

/// A new contact whose address is only that of another client's contact, who owns nothing yet (ORDER-8, ORDER-12).
@Suite struct PersonAskedTests {
  private let town: Town
  private let lune: ClientAccount
  private let studio: ClientAccount
  private let kim: User
  private let asStudio: Session
  private let asKim: Session

  init() throws {
    town = try Town()
    lune = try town.account("Lune", email: "known@client.test")
    studio = try town.account("Studio", isAdvancedModeOn: true)
    kim = try town.user("kim@client.test", named: "Secret", language: .en)
    _ = try town.access(of: kim, to: lune, as: .contact, allowing: [.pay, .manageContacts])
    asStudio = try town.session(of: studio)
    asKim = Session(user: kim.id, account: lune.id)
  }

  private func request(
    _ name: String = "new.example", for email: String = "KIM@client.test"
  ) -> OrderRequest {
    OrderRequest(town.plan.id, named: name, for: .newClient(.complete(email: email)))
  }

  private func wait(_ name: String = "new.example") throws -> Order {
    let decision = try town.done(RequestConsent(for: request(name)), as: asStudio)
    return try #require(decision.first(Order.self))
  }

  /// The account that the contact opens for himself.
  private func open() throws -> ClientAccount {
    let details = ContactDetails.complete(email: kim.email, language: .en)
    return try #require(
      try town.done(OpenFreeAccount(with: details), as: asKim).first(ClientAccount.self))
  }

  @Test func `ORDER-12: the order waits, and nobody and nothing comes into being`() throws {
    try town.refused(PlaceOrder(request(), paying: .card), as: asStudio, by: "ORDER-8")
    let (accounts, users) = (
      try town.all(ClientAccount.self).count, try town.all(User.self).count
    )
    let order = try wait()
    #expect(order.status == .awaitingConsent)
    #expect(try town.all(ClientAccount.self).count == accounts)
    #expect(try town.all(User.self).count == users)
    #expect(try town.all(Service.self).isEmpty && town.all(TechnicalLink.self).isEmpty)
    #expect(try town.all(Invoice.self).isEmpty)
    try town.refused(PayOrder(order.id, paying: .card), as: asStudio, by: "ORDER-8")
  }

  @Test func `ORDER-12: he is told in his language what to do, and nobody else is`() throws {
    _ = try wait()
    let mail = try #require(try town.mails(.consentAsked).last)
    #expect(try town.mails(.consentAsked).count == 1)
    #expect(mail.address == kim.email && mail.language == .en)
    #expect(mail.body.contains("Open a free account"))
    #expect(mail.body.contains((Town.start + 30).text(in: .en)))
    _ = try town.done(
      RequestConsent(for: request("b.example", for: "known@client.test")), as: asStudio)
    let other = try #require(try town.mails(.consentAsked).last)
    #expect(!other.body.contains("compte gratuit"))
  }

  @Test func `ORDER-12: with an account of his own he is asked in it, and accepts`() throws {
    let orders = [try wait("a.example"), try wait("b.example")]
    #expect(orders[0].consent == orders[1].consent)
    let link = try #require(orders[0].consent)
    let own = try open()
    let asOwner = Session(user: kim.id, account: own.id)
    #expect(try town.mails(.consentAsked).count == 2)
    let asked = try town.desk.answer(AdministrativeContacts(), as: asOwner).toAnswer
    #expect(asked.map(\.item.link) == [link] && asked.first?.orders.count == 2)
    #expect(try town.reader.administrativeLink(link).since == Town.start)
    try town.done(AnswerAdministrativeLink(link, accepting: true), as: asOwner)
    try town.done(PayOrder(orders[0].id, paying: .card), as: asStudio)
    let service = try #require(try town.all(Service.self).last)
    #expect(service.owner == own.id)
    #expect(try town.reader.standingTechnicalLinks(on: service.id).map(\.account) == [studio.id])
    #expect(try town.lastInvoice.account == studio.id)
  }

  @Test func `ORDER-12: with an account of his own he declines, and nothing is left`() throws {
    let order = try wait()
    let own = try open()
    let link = try #require(order.consent)
    try town.done(
      AnswerAdministrativeLink(link, accepting: false),
      as: Session(user: kim.id, account: own.id))
    #expect(try town.reader.order(order.id).status == .cancelled)
    #expect(try town.reader.administrativeLink(link).status == .declined)
    #expect(try town.mails(.consentAnswered).map(\.address) == [studio.details.email])
  }

  @Test func `ORDER-12: until then nobody answers for him, whoever asked least of all`() throws {
    let link = try #require(try wait().consent)
    let command = AnswerAdministrativeLink(link, accepting: true)
    for session in [asStudio, asKim, try town.session(of: lune)] {
      try town.refused(command, as: session, by: "ORDER-8")
    }
    for session in [asStudio, asKim] {
      #expect(try town.desk.answer(AdministrativeContacts(), as: session).toAnswer.isEmpty)
      #expect(try town.desk.answer(HomeSummary(), as: session).consentsToAnswer.count == 0)
    }
    #expect(try town.desk.answer(HomeSummary(), as: asKim).consentsInPerson.count == 1)
    #expect(try town.desk.answer(HomeSummary(), as: asStudio).consentsInPerson.count == 0)
    _ = try open()
    #expect(try town.desk.answer(HomeSummary(), as: asKim).consentsInPerson.count == 0)
  }

  @Test func `ORDER-12: two such persons may be asked at once`() throws {
    let lou = try town.user("lou@client.test", named: "Autre")
    _ = try town.access(of: lou, to: lune, as: .contact)
    let first = try wait()
    let second = try #require(
      try town.done(RequestConsent(for: request("b.example", for: lou.email)), as: asStudio)
        .first(Order.self))
    #expect(first.consent != second.consent)
    _ = try open()
    #expect(try town.reader.order(second.id).awaitsPersonWithoutAccount)
    #expect(try !town.reader.order(first.id).awaitsPersonWithoutAccount)
  }

  @Test func `ORDER-12: the order can be cancelled, and he is told`() throws {
    let order = try wait()
    try town.done(CancelOrder(order.id), as: asStudio)
    let link = try #require(order.consent)
    #expect(try town.reader.administrativeLink(link).status == .ended)
    let told = try #require(try town.mails(.administrativeContact).last)
    #expect(told.address == kim.email && told.language == .en)
    let own = try open()
    #expect(
      try town.desk.answer(
        AdministrativeContacts(), as: Session(user: kim.id, account: own.id)
      ).toAnswer.isEmpty)
  }

  @Test func `ORDER-12: whoever asked takes the question back, and he is told`() throws {
    let order = try wait()
    try town.done(BreakAdministrativeLink(#require(order.consent)), as: asStudio)
    #expect(try town.reader.order(order.id).status == .cancelled)
    #expect(try town.mails(.administrativeContact).map(\.address) == [kim.email])
    #expect(try town.mails(.consentAnswered).isEmpty)
  }

  @Test func `ORDER-12: it ends unanswered after 30 days, as every question does`() throws {
    let order = try wait()
    try town.pass(days: 30)
    #expect(try town.reader.order(order.id).status == .awaitingConsent)
    try town.pass(days: 1)
    #expect(try town.reader.order(order.id).status == .cancelled)
    let told = try #require(try town.mails(.consentAnswered).last)
    #expect(told.address == studio.details.email && told.reasons.rules == ["ORDER-12", "MAIL-10"])
  }

  @Test func `ORDER-12: staff sees no owner of an order that waits for a person`() throws {
    let order = try wait()
    let facts = try town.desk.answer(OrderDetail(order.id), as: town.staff)
    #expect(facts != nil && facts?.owner == nil)
    let own = try open()
    #expect(try town.desk.answer(OrderDetail(order.id), as: town.staff)?.owner?.id == own.id)
  }
}
