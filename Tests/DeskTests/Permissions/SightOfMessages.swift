import ClientArea
import Testing

@testable import Store

// What the queries show of messages, templates, categories and products: to staff all, to the others nothing (CLIENTS-11).
extension Sight {
  var broadcasts: [ID<Broadcast>] {
    get throws { try ask(BroadcastList(window: Window(limit: limit))).map(\.broadcast.id) }
  }

  func details(_ broadcasts: [Broadcast]) throws -> [ID<Broadcast>] {
    try broadcasts.compactMap { try ask(BroadcastDetail($0.id))?.broadcast.id }
  }

  func recipients(of broadcast: ID<Broadcast>) throws -> [ID<Ticket>] {
    try ask(BroadcastRecipients(of: broadcast, window: Window(limit: limit))).map(\.ticket.id)
  }

  var audience: [ID<ClientAccount>] {
    get throws {
      try ask(
        AudienceList(.all, filled: [.fr], onlyFilled: false, window: Window(limit: limit))
      ).map(\.account.id)
    }
  }

  var audienceCount: Int {
    get throws { try ask(AudienceFigures(.all, filled: [.fr], onlyFilled: false)).sentInAll }
  }

  var templates: [ID<ReplyTemplate>] {
    get throws { try ask(ReplyTemplateList()).map(\.template) }
  }

  var categories: [ID<TicketCategory>] {
    get throws { try ask(TicketCategoryList()).map(\.category) }
  }

  var products: [ID<Product>] { get throws { try ask(ProductList()).map(\.product.id) } }

  func records(of products: [Product]) throws -> [ID<Product>] {
    try products.compactMap { try ask(ProductRecord(of: $0.id))?.product.id }
  }

  var ticketStaff: [ID<User>] { get throws { try ask(TicketStaff()).map(\.user) } }

  var myTickets: [ID<Ticket>] {
    get throws { try ask(TicketList(.mine, window: Window(limit: limit))).map(\.ticket.id) }
  }
}

extension Comparison {
  func staffMessages(_ actor: Actor, _ sight: Sight) throws {
    let facts = table.facts
    let broadcasts = facts.broadcasts.map(\.id)
    same(try sight.broadcasts, table.everybody(actor, broadcasts), "messages", actor)
    same(
      try sight.details(facts.broadcasts), table.everybody(actor, broadcasts), "messages' pages",
      actor)
    for broadcast in broadcasts {
      let tickets = facts.tickets.filter { $0.broadcast == broadcast }.map(\.id)
      same(
        try sight.recipients(of: broadcast), table.everybody(actor, tickets), "recipients", actor)
    }
    let accounts = facts.accounts.map(\.id)
    same(try sight.audience, table.everybody(actor, accounts), "audience", actor)
    same(
      try sight.audienceCount, table.everybody(actor, accounts).count, "audience, counted", actor)
    same(
      try sight.templates, table.everybody(actor, facts.templates.map(\.id)), "templates", actor)
    same(
      try sight.categories, table.everybody(actor, facts.categories.map(\.id)), "categories", actor)
    let products = facts.products.map(\.id)
    same(try sight.products, table.everybody(actor, products), "products", actor)
    same(
      try sight.records(of: facts.products), table.everybody(actor, products), "products' pages",
      actor)
    let answering = facts.users.filter {
      Actor(Session(user: $0.id, account: nil), in: facts).works(.answerTickets)
    }.map(\.id)
    same(try sight.ticketStaff, table.everybody(actor, answering), "those who answer", actor)
    let mine = facts.tickets.filter { $0.assignee == actor.session.user }.map(\.id)
    same(
      try sight.myTickets, actor.isStaff ? mine : table.tickets(actor), "my tickets", actor)
    try assignees(actor, sight)
  }

  /// Who of staff looks after a ticket is staff's alone.
  private func assignees(_ actor: Actor, _ sight: Sight) throws {
    let shown = try table.facts.tickets.compactMap { try sight.ask(TicketDetail($0.id)) }
    let named = shown.filter { $0.assignee != nil || $0.places != nil }.map(\.ticket.id)
    same(
      named, actor.isStaff ? table.facts.tickets.map(\.id) : [], "assignees and places", actor)
  }
}
