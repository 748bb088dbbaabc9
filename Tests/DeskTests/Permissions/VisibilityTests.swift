import ClientArea
import Testing

@testable import Store

/// For worlds and actors made by chance: every list and detail shows exactly what the table allows.
@Suite struct VisibilityTests {
  @Test(arguments: Array(101...112))
  func `each list shows exactly what the independent table says`(_ seed: Int) throws {
    let town = try RandomWorld(seed: seed).town
    try town.pass(days: 16)
    let facts = try Facts(of: town)
    let table = VisibilityTable(facts: facts)
    var cases = 0
    for actor in facts.actors {
      let sight = Sight(desk: town.desk, session: actor.session)
      guard actor.stands else {
        #expect(throws: Refusal.self, "Seed \(seed): \(actor)") { try sight.owned }
        #expect(throws: Refusal.self, "Seed \(seed): \(actor)") { try sight.mails }
        cases += 2
        continue
      }
      let check = Check(actor: actor, seed: seed)
      try expectServices(check, sight, table)
      try expectLinks(check, sight, table)
      try expectOrdersAndMoney(check, sight, table)
      try expectMessages(check, sight, table)
      try expectSearch(check, sight, table)
      cases += 35
    }
    print("Visibility, seed \(seed): \(cases) answers compared.")
  }

  /// Compares keys in any order, and says whose eyes were looked through.
  private struct Check {
    let actor: Actor
    let seed: Int

    func same<Kind>(
      _ shown: [ID<Kind>], _ expected: [ID<Kind>], _ what: String,
      sourceLocation: SourceLocation = #_sourceLocation
    ) {
      #expect(
        shown.sorted() == expected.sorted(), "Seed \(seed): \(what) for \(actor)",
        sourceLocation: sourceLocation)
    }
  }

  private func expectServices(_ check: Check, _ sight: Sight, _ table: VisibilityTable) throws {
    let actor = check.actor
    check.same(try sight.owned, table.owned(actor), "owned services")
    check.same(try sight.all, table.services(actor), "all services")
    check.same(try sight.lent, table.lent(actor), "contact's services")
    check.same(try sight.contactsOnMine, table.contactsOnMine(actor), "contacts on mine")
    let details = try sight.details(table.facts.services)
    check.same(details.map(\.service.id), table.services(actor), "service details")
    check.same(
      details.filter { $0.codes != nil }.map(\.service.id), table.codes(actor), "access codes")
    #expect(try sight.count == table.owned(actor).count)
    #expect(try sight.home.contactServices.count == table.lent(actor).count)
  }

  private func expectLinks(_ check: Check, _ sight: Sight, _ table: VisibilityTable) throws {
    let actor = check.actor
    let shown = try sight.administrative
    check.same(shown.principals.map(\.account.id), table.principals(actor), "principals")
    check.same(
      shown.contacts.map(\.account.id), table.administrativeContacts(actor), "contacts")
    check.same(shown.toAnswer.map(\.item.link), table.questions(actor), "questions")
    check.same(shown.asked.map(\.link), table.asked(actor), "asked")
    check.same(try sight.orderable, table.principals(actor), "orderable accounts")
    check.same(try sight.profiles(table.facts.accounts), table.profiles(actor), "profiles")
  }

  private func expectOrdersAndMoney(
    _ check: Check, _ sight: Sight, _ table: VisibilityTable
  ) throws {
    let actor = check.actor
    let facts = table.facts
    check.same(try sight.orders, table.orders(actor), "orders")
    check.same(try sight.details(facts.orders), table.orders(actor), "order details")
    check.same(try sight.ordersWithOwner, table.ordersWithOwner(actor), "owners of orders")
    check.same(try sight.invoices, table.invoices(actor), "invoices")
    check.same(try sight.details(facts.invoices), table.invoices(actor), "invoice details")
    check.same(try sight.creditNotes, table.creditNotes(actor), "credit notes")
    check.same(try sight.payments, table.payments(actor), "payments")
    check.same(try sight.ledger, table.ledger(actor), "ledger")
    check.same(try sight.payers, table.payers(actor), "payers")
    let account = facts.accounts.first { $0.id == actor.account }
    #expect(try sight.balance == account?.balance)
  }

  private func expectMessages(_ check: Check, _ sight: Sight, _ table: VisibilityTable) throws {
    let actor = check.actor
    check.same(try sight.tickets, table.tickets(actor), "tickets")
    check.same(try sight.details(table.facts.tickets), table.tickets(actor), "ticket details")
    check.same(try sight.mails, table.mails(actor), "mails")
    check.same(try sight.details(table.facts.mails), table.mails(actor), "mail details")
  }

  private func expectSearch(_ check: Check, _ sight: Sight, _ table: VisibilityTable) throws {
    let actor = check.actor
    var services: [ID<Service>] = []
    var tickets: [ID<Ticket>] = []
    for hit in try sight.search("example") {
      switch hit {
      case .service(let id, _, _, _): services.append(id)
      case .ticket(let id, _, _): tickets.append(id)
      case .invoice, .account, .reached: Issue.record("Seed \(check.seed): \(actor) found \(hit)")
      }
    }
    check.same(services, table.services(actor), "services found")
    check.same(tickets, table.tickets(actor), "tickets found")
    let invoices: [ID<Invoice>] = try sight.search("F20").compactMap { hit in
      if case .invoice(let id, _, _) = hit { id } else { nil }
    }
    check.same(invoices, table.invoices(actor), "invoices found")
    let lists = [table.orders(actor).count, tickets.count, invoices.count]
    #expect(try sight.counts == lists, "Seed \(check.seed): counts for \(actor)")
    #expect(try sight.mayLookUp(table.facts.accounts[0]) == actor.isStaff)
    let accounts = try sight.search("client").filter {
      if case .account = $0 { true } else { false }
    }
    #expect(accounts.count == (actor.isStaff ? table.facts.accounts.count : 0))
  }
}
