import SQLite
import Testing

@testable import ClientArea
@testable import Store

private typealias World = SmallWorld

/// That every entity comes back from its table as it was put in, new and changed.
struct TableTests {
  private let desk: Desk
  private let phrase = Phrase(stored: "d'été", "", "\"\\\t")
  private var reasons: [Reason] { [Reason(TestRule.self, phrase), Reason(TestRule.self, phrase)] }

  init() throws { desk = try Desk.small() }

  private func expectRoundTrip<Kind: StoredEntity>(_ entities: Kind...) throws {
    try desk.expectRoundTrip(of: entities)
  }

  @Test func `accounts, users and accesses`() throws {
    var account = World.account(ID(7), "C-7", "Éá", "x@y.example")
    account.balance = Money(cents: -1)
    account.isAdvancedModeOn = true
    account.details.kind = .individual
    try expectRoundTrip(World.account(ID(7), "C-7", "É", "x@y.example"), account)
    var user = World.user(ID(17), "u@y.example", "Ü", .external)
    user.lockedUntil = Moment(minutes: 99)
    user.failedLogins = 5
    try expectRoundTrip(World.user(ID(17), "u@y.example", "U", .internal), user)
    try expectRoundTrip(
      StrangerLogin(id: ID(18), email: "é@y.example", failedLogins: 4),
      StrangerLogin(id: ID(18), email: "é@y.example", lockedUntil: Moment(minutes: 9)))
    try expectRoundTrip(World.access(57, World.lea, World.soleil))
  }

  @Test func `contact types, persons and their places`() throws {
    try expectRoundTrip(
      ContactType(id: ID(91), account: World.lune, name: "É"),
      ContactType(id: ID(91), account: World.lune, name: "e", isClient: true))
    try expectRoundTrip(
      Person(
        id: ID(92), account: World.lune, firstName: "", lastName: "L", since: World.today),
      Person(
        id: ID(92), account: World.lune, firstName: "É", lastName: "L", email: "a@b.example",
        user: World.lea, since: World.today))
    try desk.save([
      ContactType(id: ID(93), account: World.lune, name: "P"),
      Person(id: ID(94), account: World.lune, firstName: "", lastName: "L", since: World.today),
    ])
    try expectRoundTrip(TypeMembership(id: ID(95), person: ID(94), type: ID(93)))
  }

  @Test func `services, products and quick links`() throws {
    var ended = World.service(ID(38), "b.example", .domain, World.lune, expiresIn: 1)
    ended.endedOn = World.today
    try expectRoundTrip(
      World.service(ID(38), "b.example", .domain, World.lune, expiresIn: 1), ended)
    try expectRoundTrip(
      World.service(ID(37), "a.example", .domain, World.lune, expiresIn: 1),
      World.service(ID(37), "A.example", .hosting, World.soleil, expiresIn: 2))
    try expectRoundTrip(
      Product(
        id: ID(27), name: "P", kind: .website, price: .zero, months: 1, withdrawnOn: World.today))
    try expectRoundTrip(
      ProductPrice(id: ID(28), product: World.hostingPlan, startsOn: World.today, price: .zero))
    try expectRoundTrip(
      RenewalLink(
        id: ID(5), mark: "s", service: World.luneHosting, sentOn: World.today,
        renews: World.today, usedOn: World.today, closedOn: nil))
  }

  @Test func `links and orders`() throws {
    try expectRoundTrip(
      TechnicalLink(
        id: ID(47), account: World.soleil, service: World.luneHosting, since: World.today,
        order: nil, endedOn: World.today))
    try expectRoundTrip(
      AdministrativeLink(
        id: ID(48), account: World.soleil, principal: World.lune, status: .declined,
        since: World.today, endedOn: World.today))
    for status in OwnerChangeStatus.allCases {
      try expectRoundTrip(
        OwnerChange(
          id: ID(46), service: World.luneHosting, from: World.lune, to: World.soleil,
          askedOn: World.today - 1, keepsContacts: status == .asked, status: status,
          endedOn: status == .asked ? nil : World.today))
    }
    try expectRoundTrip(
      Order(
        id: ID(49), number: "O", buyer: World.lune, product: World.hostingPlan, serviceName: "n",
        price: .zero, placedOn: World.today, status: .cancelled, owner: World.lune, consent: nil,
        service: World.luneHosting),
      Order(
        id: ID(49), number: "O", buyer: World.lune,
        first: OrderLine(World.hostingPlan, named: "n", at: .zero),
        further: [
          OrderLine(
            World.hostingPlan, named: "\"é\"", at: Money(cents: 12), opening: World.luneHosting),
          OrderLine(World.hostingPlan, named: "m", at: .zero),
        ], placedOn: World.today, status: .paid, owner: World.lune, consent: nil))
  }

  @Test func `mails, alerts and tickets`() throws {
    for model in MailModel.allCases {
      try expectRoundTrip(
        Mail(
          id: ID(90), model: model, address: "a", recipient: "r", language: .it,
          sentAt: Moment(minutes: -1), subject: "s", body: "", service: nil, renewalLink: nil,
          reasons: reasons, isRead: true))
    }
    try desk.save([
      Order(
        id: ID(49), number: "O", buyer: World.lune, product: World.hostingPlan, serviceName: "n",
        price: .zero, placedOn: World.today, status: .cancelled, owner: World.lune, consent: nil)
    ])
    try expectRoundTrip(
      Mail(
        id: ID(90), model: .supportReply, address: "a", recipient: "r", language: .it,
        sentAt: Moment(minutes: -1), subject: "s", body: "", service: nil, order: ID(49),
        renewalLink: nil, reasons: reasons))
    for stage in ExpiryAlert.stages {
      try expectRoundTrip(
        ExpiryAlert(
          id: ID(91), service: World.luneHosting, expiresOn: World.today, stage: stage,
          sentOn: World.today))
    }
    for topic in TicketTopic.allCases {
      try expectRoundTrip(
        Ticket(
          id: ID(92), number: "T", account: World.lune, service: nil, topic: topic, subject: "s",
          openedOn: World.today, status: .closed))
    }
    try desk.save([
      Ticket(
        id: ID(94), number: "T", account: World.lune, service: nil, topic: .question, subject: "s",
        openedOn: World.today, status: .open)
    ])
    try expectRoundTrip(
      TicketMessage(
        id: ID(93), ticket: ID(94), author: nil, isFromStaff: true, body: "b",
        writtenAt: Moment(minutes: 0)))
  }

  @Test func `messages, categories and templates`() throws {
    let texts = MessageTexts([.it: MessageText("é", "\"\n")])
    try expectRoundTrip(
      TicketCategory(id: ID(71), name: "É"),
      TicketCategory(id: ID(71), name: "e", archivedOn: World.today))
    try expectRoundTrip(
      ReplyTemplate(id: ID(72), name: "M", category: nil, texts: MessageTexts()),
      ReplyTemplate(
        id: ID(72), name: "N", category: ID(-1), texts: texts, archivedOn: World.today))
    var sent = Broadcast(
      id: ID(73), author: World.lea, writtenAt: Moment(minutes: 5), category: ID(-1),
      returnsToSender: true, onlyFilledLanguages: false, texts: texts,
      audience: .accounts([World.lune, World.soleil]), total: 2)
    let whole = Broadcast(
      id: ID(73), author: World.lea, writtenAt: Moment(minutes: 5), category: nil,
      returnsToSender: false, onlyFilledLanguages: true, texts: texts, audience: .all, total: 3)
    sent.reached = World.lune
    sent.sent = 1
    sent.isFinished = true
    try expectRoundTrip(sent, whole)
  }

  @Test func `what must be unique while it stands is so`() throws {
    func isRefused(_ entity: any Entity) throws -> Bool {
      do {
        try desk.save([entity])
        return false
      } catch StoreError.unforeseen { return true }
    }
    let second = TechnicalLink(
      id: ID(47), account: World.studio, service: World.luneHosting, since: World.today, order: nil)
    #expect(try isRefused(second))
    var ended = second
    ended.endedOn = World.today
    #expect(try !isRefused(ended))
    #expect(try isRefused(World.account(ID(8), "c-1001", "x", "x")))
    #expect(try isRefused(World.user(ID(18), "LEA@lune.example", "x", .external)))
    #expect(try isRefused(World.access(58, World.lea, World.lune)))
    func link(_ id: Int, _ status: AdministrativeLinkStatus) -> AdministrativeLink {
      AdministrativeLink(
        id: ID(id), account: World.lune, principal: World.soleil, status: status,
        since: World.today)
    }
    #expect(try !isRefused(link(61, .declined)))
    #expect(try !isRefused(link(62, .pending)))
    #expect(try isRefused(link(63, .active)))
  }
}
