import ClientArea
import Testing

@testable import Store

/// Holds what the queries show one actor after another against what the table says, and counts.
final class Comparison {
  let table: VisibilityTable
  let seed: Int
  var answers = 0

  init(table: VisibilityTable, seed: Int) {
    self.table = table
    self.seed = seed
  }

  func all(_ actor: Actor, _ sight: Sight) throws {
    try services(actor, sight)
    try links(actor, sight)
    try orders(actor, sight)
    try money(actor, sight)
    try messages(actor, sight)
    try search(actor, sight)
    try accounts(actor, sight)
    try staffLists(actor, sight)
    try staffMessages(actor, sight)
    try discounts(actor, sight)
    try supportDesk(actor, sight)
    try home(actor, sight)
    try requests(actor, sight)
  }

  /// Compares keys in any order, and says whose eyes were looked through.
  func same<Kind>(
    _ shown: [ID<Kind>], _ expected: [ID<Kind>], _ what: String, _ actor: Actor,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    answers += 1
    guard shown.sorted() != expected.sorted() else { return }
    Issue.record(
      "Seed \(seed): \(what) for \(actor): \(shown), not \(expected)",
      sourceLocation: sourceLocation)
  }

  func same<Value: Equatable>(
    _ shown: Value, _ expected: Value, _ what: String, _ actor: Actor,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    answers += 1
    guard shown != expected else { return }
    Issue.record(
      "Seed \(seed): \(what) for \(actor): \(shown), not \(expected)",
      sourceLocation: sourceLocation)
  }

  private func services(_ actor: Actor, _ sight: Sight) throws {
    same(try sight.owned, table.owned(actor), "owned services", actor)
    same(try sight.all, table.services(actor), "all services", actor)
    same(try sight.lent, table.lent(actor), "contact's services", actor)
    let chosen = try sight.chosen(table.facts.services, in: .owned)
    same(chosen, table.owned(actor), "chosen among owned services", actor)
    let lent = try sight.chosen(table.facts.services, in: .lookedAfter)
    same(lent, table.lent(actor), "chosen among contact's services", actor)
    same(try sight.contactsOnMine, table.contactsOnMine(actor), "contacts on mine", actor)
    same(try sight.expiring, table.expiring(actor), "what runs out", actor)
    let further = try sight.further(
      [ServiceFact.product, .price, .openedOn, .buyer], table.facts.services.map(\.id))
    same(further, table.services(actor), "what a wide terminal says of services", actor)
    let details = try sight.details(table.facts.services)
    same(details.map(\.service.id), table.pages(actor), "service details", actor)
    let withCodes = details.filter { $0.codes != nil }.map(\.service.id)
    same(withCodes, table.codes(actor), "access codes", actor)
    same(try sight.count, table.owned(actor).count, "count of services", actor)
    try news(actor, sight)
  }

  /// What a service's page says was written last.
  private func news(_ actor: Actor, _ sight: Sight) throws {
    let (seen, mails) = (table.pages(actor), Set(table.mails(actor)))
    let (tickets, invoices) = (Set(table.tickets(actor)), Set(table.invoices(actor)))
    for service in table.facts.services.map(\.id) {
      let news = try sight.ask(ServiceNews(service))
      let isSeen = seen.contains(service)
      let about = table.facts.mails.filter { $0.service == service && mails.contains($0.id) }
      let mail = isSeen ? about.map(\.id).max() : nil
      same(news.mail?.id, mail, "last mail of a service", actor)
      let open = table.facts.tickets.filter {
        $0.service == service && tickets.contains($0.id) && $0.status != .closed
      }
      let ticket = isSeen ? open.map(\.id).max() : nil
      same(news.ticket?.id, ticket, "open ticket of a service", actor)
      let paid = table.facts.paidPeriods.filter {
        $0.service == service && invoices.contains($0.invoice)
      }
      let invoice = isSeen ? paid.max { $0.id < $1.id }?.invoice : nil
      same(news.invoice?.id, invoice, "last invoice of a service", actor)
    }
  }

  private func links(_ actor: Actor, _ sight: Sight) throws {
    let shown = try sight.administrative
    same(shown.principals.map(\.account.id), table.principals(actor), "principals", actor)
    let contacts = table.administrativeContacts(actor)
    same(shown.contacts.map(\.account.id), contacts, "contacts", actor)
    same(shown.toAnswer.map(\.item.link), table.questions(actor), "questions", actor)
    same(shown.asked.map(\.link), table.asked(actor), "asked", actor)
    same(try sight.orderable, table.orderable(actor), "orderable accounts", actor)
  }

  private func orders(_ actor: Actor, _ sight: Sight) throws {
    let orders = table.facts.orders
    same(try sight.orders, table.ownOrders(actor).map(\.id), "orders", actor)
    same(try sight.entrusted, table.entrusted(actor).map(\.id), "entrusted orders", actor)
    same(try sight.details(orders), table.orders(actor).map(\.id), "order details", actor)
    same(try sight.ordersWithOwner, table.ordersWithOwner(actor), "owners of orders", actor)
    same(try sight.waiting, table.waiting(actor), "waiting orders", actor)
    same(try sight.agencies, table.agencies(actor), "agencies to choose", actor)
  }

  private func money(_ actor: Actor, _ sight: Sight) throws {
    let facts = table.facts
    same(try sight.invoices, table.invoices(actor), "invoices", actor)
    let further = try sight.further([InvoiceFact.paidOn, .means], facts.invoices.map(\.id))
    same(further, table.invoices(actor), "what a wide terminal says of invoices", actor)
    same(try sight.details(facts.invoices), table.documents(actor), "invoice details", actor)
    same(try sight.creditNotes, table.creditNotes(actor), "credit notes", actor)
    same(try sight.payments, table.payments(actor), "payments", actor)
    same(try sight.ledger, table.ledger(actor), "ledger", actor)
    same(try sight.payers, table.payers(actor), "payers", actor)
    same(try sight.cards, table.cards(actor), "saved cards", actor)
    let account = actor.may(.manageBalance) ? facts.accounts.first { $0.id == actor.account } : nil
    same(try sight.balance, account?.balance, "balance", actor)
    for account in facts.accounts.prefix(3).map(\.id) {
      let narrowed = try sight.money(of: account).sorted()
      same(narrowed, table.money(actor, of: account).sorted(), "narrowed money", actor)
    }
    same(
      try sight.details(facts.creditNotes), table.creditNotes(actor), "credit note pages", actor)
    same(try sight.drafts, table.drafts(actor), "drafts", actor)
    same(try sight.details(facts.drafts), table.drafts(actor), "draft pages", actor)
    same(try sight.expenses, table.expenses(actor), "expenses", actor)
    same(
      try sight.accountFacts, table.everybody(actor, facts.accounts.map(\.id)), "account facts",
      actor)
  }

  private func messages(_ actor: Actor, _ sight: Sight) throws {
    same(try sight.tickets, table.tickets(actor), "tickets", actor)
    same(try sight.details(table.facts.tickets), table.tickets(actor), "ticket details", actor)
    same(try sight.mails, table.mails(actor), "mails", actor)
    same(try sight.details(table.facts.mails), table.mails(actor), "mail details", actor)
  }
}
