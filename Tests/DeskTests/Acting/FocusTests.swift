import ClientArea
import Testing

@testable import Store

/// The filter on one client: every list of staff, the palette and the counts show just what the independent table names
/// for that client (CLIENTS-5).
@Suite struct FocusTests {
  @Test(arguments: [3, 22])
  func `every module, the palette and the counts show one client`(_ seed: Int) throws {
    let world = try RandomWorld(seed: seed)
    let town = world.town
    let facts = try Facts(of: town)
    for account in world.accounts {
      let staff = town.staff.focused(on: account.id)
      try lists(of: account, as: staff, town, facts)
      try palette(of: account, as: staff, town, facts)
    }
  }

  private func lists(
    of account: ClientAccount, as staff: Session, _ town: Town, _ facts: Facts
  ) throws {
    let desk = town.desk
    let clients = try desk.answer(ClientList(window: Window(limit: 99)), as: staff)
    #expect(clients.items.map(\.account.id) == [account.id])
    #expect(clients.count.count == 1)
    let users = try desk.answer(AllUsers(window: Window(limit: 99)), as: staff)
    let reaching = Set(facts.accesses.filter { $0.account == account.id }.map(\.user))
    #expect(Set(users.items.map(\.id)) == reaching)
    #expect(users.count.count == reaching.count)
    let orders = try desk.answer(Counted(OrderList(window: Window(limit: 99))), as: staff)
    let own = facts.orders.filter { $0.buyer == account.id }
    #expect(Set(orders.items.map(\.order.id)) == Set(own.map(\.id)))
    #expect(orders.count.count == own.count)
    let invoices = try desk.answer(InvoiceList(window: Window(limit: 99)), as: staff)
    let his = facts.invoices.filter { $0.account == account.id }
    #expect(Set(invoices.items.map(\.invoice.id)) == Set(his.map(\.id)))
    #expect(invoices.count.count == his.count)
    let payments = try desk.answer(Counted(PaymentList(window: Window(limit: 99))), as: staff)
    #expect(payments.count.count == facts.payments.filter { $0.account == account.id }.count)
    let notes = try desk.answer(Counted(CreditNoteList(window: Window(limit: 99))), as: staff)
    #expect(notes.count.count == facts.creditNotes.filter { $0.account == account.id }.count)
    let tickets = try desk.answer(Counted(TicketList(window: Window(limit: 99))), as: staff)
    let owner = VisibilityTable(facts: facts)
    let visible = owner.tickets(Actor(try town.session(of: account), in: facts))
    #expect(Set(tickets.items.map(\.ticket.id)).isSubset(of: visible))
    #expect(tickets.count.count == tickets.items.count)
    let home = try desk.answer(HomeSummary(), as: staff)
    let services = facts.services.filter { $0.owner == account.id }
    #expect(home.services.count == services.count)
    let waiting = own.filter { [.awaitingConsent, .awaitingPayment].contains($0.status) }
    #expect(home.ordersWaiting.count == waiting.count)
    let summary = try #require(try desk.answer(StaffSummary(), as: staff))
    #expect(summary.ordersWaiting.count == waiting.count)
    let soon = services.filter { (1...StaffSummary.days).contains($0.expiresOn - facts.today) }
    #expect(summary.expiriesByDay.reduce(0, +) == soon.count)
    let issued = his.reduce(0) { $0 + $1.totals.excludingTax.cents }
    #expect(summary.revenue.reduce(0) { $0 + $1.cents } <= issued)
  }

  private func palette(
    of account: ClientAccount, as staff: Session, _ town: Town, _ facts: Facts
  ) throws {
    for text in ["C-", "s", "client", "F2", "a", "example", "T-"] {
      let hits = Hits(try town.desk.answer(Search(text, limit: 99), as: staff))
      #expect(hits.accounts.allSatisfy { $0 == account.id })
      #expect(hits.services.allSatisfy { facts.service($0)?.owner == account.id })
      #expect(
        hits.orders.allSatisfy { id in
          facts.orders.contains { $0.id == id && $0.buyer == account.id }
        })
      #expect(
        hits.invoices.allSatisfy { id in
          facts.invoices.contains { $0.id == id && $0.account == account.id }
        })
      #expect(
        hits.users.allSatisfy { id in
          facts.accesses.contains { $0.user == id && $0.account == account.id }
        })
    }
  }

  @Test func `CLIENTS-5: commands are not narrowed, and nobody but staff is`() throws {
    let town = try Town()
    let lune = try town.account("Lune SARL")
    let soleil = try town.account("Soleil")
    let staff = town.staff.focused(on: lune.id)
    try town.done(
      SwitchUser(try #require(try town.session(of: soleil).user), active: false), as: staff)
    try TheFiltersAreIndependent.check(staff, reading: town.reader)
    let client = try town.session(of: lune)
    #expect(throws: Refusal.self) {
      try TheFiltersAreIndependent.check(client, reading: town.reader)
    }
    let seen = try town.desk.answer(
      InvoiceList(window: Window(limit: 9)), as: client.focused(on: soleil.id))
    #expect(seen.items.isEmpty)
  }
}
