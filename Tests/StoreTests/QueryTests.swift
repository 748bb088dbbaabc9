import Testing

@testable import ClientArea
@testable import Store

private typealias World = SmallWorld

/// What each query answers, and what it must not show.
struct QueryTests {
  @Test func `administrative contacts are seen from both sides, questions apart`() throws {
    let desk = try Desk.small(
      and:
        AdministrativeLink(
          id: ID(61), account: World.studio, principal: World.lune, status: .active,
          since: World.today),
      AdministrativeLink(
        id: ID(62), account: World.studio, principal: World.soleil, status: .pending,
        since: World.today),
      Order(
        id: ID(63), number: "O-1", buyer: World.studio, product: World.hostingPlan,
        serviceName: "neu.example", price: Money(cents: 6000), placedOn: World.today,
        status: .awaitingConsent, owner: World.soleil, consent: ID(62)))
    let studio = try desk.answer(AdministrativeContacts(), as: World.asStudio)
    #expect(studio.principals.map(\.account.name) == ["Lune SARL"])
    #expect(studio.asked.map(\.orders.count) == [1])
    let lune = try desk.answer(AdministrativeContacts(), as: World.asLune)
    #expect(lune.contacts.map(\.account.name) == ["Web Studio"])
    let soleil = try desk.answer(AdministrativeContacts(), as: World.asSoleil)
    #expect(soleil.toAnswer.map(\.item.account.name) == ["Web Studio"])
    #expect(try desk.answer(OrderableAccounts(), as: World.asStudio).map(\.code) == ["C-1001"])
    #expect(try desk.answer(OrderableAccounts(), as: World.asLune).isEmpty)
    let orders = OrderList(window: Window(limit: 5))
    #expect(try desk.answer(orders, as: World.asStudio).map(\.order.number) == ["O-1"])
    #expect(try desk.answer(orders, as: World.asStudio).map(\.owner) == [nil])
    #expect(try desk.answer(orders, as: World.asStaff).map(\.owner?.name) == ["Soleil"])
    #expect(try desk.answer(Counted(orders), as: World.asStudio).count.count == 1)
    #expect(try desk.answer(orders, as: World.asSoleil).isEmpty)
    #expect(try desk.answer(OrderDetail(ID(63)), as: World.asStudio)?.consent?.id == ID(62))
    #expect(try desk.answer(OrderDetail(ID(63)), as: World.asLune) == nil)
  }

  @Test func `people see mails to themselves and to accounts they own`() throws {
    let desk = try Desk.small()
    for account in [World.lune, World.studio] {
      let letter = Letter(
        .welcome, to: try desk.reader.account(account), facts: [:], because: [])
      try desk.done(TestChange(sending: [letter]))
    }
    let list = MailList(window: Window(limit: 5))
    let mine = try desk.answer(list, as: World.asLune)
    #expect(mine.map(\.address) == ["lea@lune.example"])
    let id = try #require(mine.first?.id)
    #expect(try desk.answer(MailDetail(id), as: World.asLune)?.mail.model == .welcome)
    #expect(try desk.answer(MailDetail(id), as: World.asStudio) == nil)
    #expect(try desk.answer(MailDetail(id), as: .visitor) == nil)
    #expect(try desk.answer(MailDetail(id, in: .everybody), as: .visitor) != nil)
    #expect(try desk.answer(list, as: .visitor).isEmpty)
    #expect(try desk.answer(AllMails(window: Window(limit: 5)), as: .visitor).count == 2)
  }

  @Test func `tickets are shown to who opened them and to an owner they were forwarded to`() throws
  {
    func ticket(_ id: Int, _ status: TicketStatus) -> Ticket {
      Ticket(
        id: ID(id), number: "T-\(id)", account: World.studio, service: World.luneHosting,
        topic: .authCode, subject: "the code", openedOn: World.today, status: status)
    }
    let desk = try Desk.small(
      and: ticket(71, .open), ticket(72, .forwarded),
      TicketMessage(
        id: ID(73), ticket: ID(72), author: World.paul, isFromStaff: false, body: "Please.",
        writtenAt: Moment(minutes: 1)))
    let list = TicketList(window: Window(limit: 5))
    #expect(try desk.answer(list, as: World.asStudio).map(\.ticket.number) == ["T-72", "T-71"])
    #expect(try desk.answer(list, as: World.asLune).map(\.ticket.number) == ["T-72"])
    #expect(try desk.answer(list, as: World.asSoleil).isEmpty)
    #expect(try desk.answer(list, as: World.asStaff).count == 2)
    let detail = try #require(try desk.answer(TicketDetail(ID(72)), as: World.asLune))
    #expect(detail.messages.map(\.author) == ["Paul Martin"])
    #expect(try desk.answer(TicketDetail(ID(71)), as: World.asLune) == nil)
    #expect(try desk.answer(Search("T-7"), as: World.asStudio).count == 2)
  }

  @Test func `home counts what waits`() throws {
    let desk = try Desk.small()
    let home = try desk.answer(HomeSummary(), as: World.asLune)
    #expect(home.services.count == 2)
    #expect(home.expiringSoon.count == 1)
    #expect(home.expired.count == 0)
    #expect(home.expiriesByWeek == [0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0])
    #expect(try desk.answer(HomeSummary(), as: World.asStudio).contactServices.count == 1)
    #expect(try desk.answer(HomeSummary(), as: World.asStaff).services.count == 3)
    #expect(try desk.answer(HomeSummary(), as: .visitor).services.count == 0)
  }

  @Test func `a session whose access was withdrawn is refused`() throws {
    let desk = try Desk.small()
    var access = World.access(51, World.lea, World.lune)
    access.status = .inactive
    try desk.save([access])
    #expect(throws: Refusal.self) { try desk.answer(HomeSummary(), as: World.asLune) }
    guard case .refused = try desk.perform(TestChange(), as: World.asLune) else {
      Issue.record("The command was not refused.")
      return
    }
  }

  @Test func `people and their accounts are offered at login`() throws {
    let desk = try Desk.small()
    let people = try desk.answer(LoginPeople(), as: .visitor)
    #expect(people.map(\.name) == ["Léa Martin", "Paul Martin", "Zoé Martin", "Sam Martin"])
    #expect(people.first?.accounts == ["Lune SARL (C-1001)"])
    let choices = try desk.answer(AccountChoices(of: World.lea), as: .visitor)
    #expect(choices.map(\.account.code) == ["C-1001"])
    let profile = try #require(try desk.answer(Profile(World.lune), as: World.asLune))
    #expect(profile.users.map(\.name) == ["Léa Martin"])
    #expect(try desk.answer(Profile(World.lune), as: World.asStudio) == nil)
    #expect(try desk.answer(Catalogue(), as: World.asLune).count == 1)
  }

  @Test func `the journal names who did what and what changed`() throws {
    let desk = try Desk.small()
    let impersonated = try desk.acting(as: World.asLune)
    let entry = try desk.done(
      TestChange(saving: [
        World.service(World.luneHosting, "lune.example", .hosting, World.lune, expiresIn: 395)
      ]), as: impersonated)
    let list = try desk.answer(JournalList(window: Window(limit: 1)), as: .visitor)
    #expect(list.map(\.entry) == [entry])
    #expect(list.first?.actor.user == "Léa Martin")
    #expect(list.first?.actor.account == "Lune SARL (C-1001)")
    #expect(list.first?.actor.impersonator == "Sam Martin")
    #expect(list.first?.actor.motive == "one question")
    #expect(list.first?.rules == ["TEST-1"])
    let detail = try #require(try desk.answer(JournalDetail(entry), as: .visitor))
    let change = try #require(detail.changes.first)
    #expect(detail.changes.count == 1)
    #expect(change.table == "service")
    #expect(change.kind == .changed)
    #expect(change.columns.map(\.name) == ["expiresOn"])
    let state = try desk.answer(SimulationState(), as: .visitor)
    #expect(state.today == World.today)
  }
}
