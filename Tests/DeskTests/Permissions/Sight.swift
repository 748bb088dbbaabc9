import ClientArea

@testable import Store

/// What the queries show one actor, as keys.
struct Sight {
  let desk: Desk
  let session: Session
  let limit = 10_000

  func ask<Asked: Query>(_ query: Asked) throws -> Asked.Answer {
    try desk.answer(query, as: session)
  }

  var owned: [ID<Service>] {
    get throws { try ask(OwnedServices(window: Window(limit: limit))).items.map(\.id) }
  }

  var all: [ID<Service>] {
    get throws { try ask(OwnedServices(.all, window: Window(limit: limit))).items.map(\.id) }
  }

  var count: Int {
    get throws { try ask(OwnedServices(window: Window(limit: 1))).count.count }
  }

  var lent: [ID<Service>] { get throws { try ask(ContactServices()).map(\.service) } }

  /// Of rows that a list may have, those of which more is told on a wide terminal.
  func further<Fact: RowFact>(_ facts: [Fact], _ rows: [ID<Fact.Thing>]) throws -> [ID<Fact.Thing>]
  {
    Array(try ask(RowFacts(facts, of: rows)).keys)
  }

  /// Of services that are chosen, those that stand in a list.
  func chosen(_ services: [Service], in list: ChosenServices.List) throws -> [ID<Service>] {
    try ask(ChosenServices(services.map(\.id), in: list)).map(\.service)
  }

  var contactsOnMine: [ID<TechnicalLink>] {
    get throws { try ask(ContactsOnMyServices()).map(\.link) }
  }

  func details(_ services: [Service]) throws -> [ServiceDetail.Facts] {
    try services.compactMap { try ask(ServiceDetail($0.id)) }
  }

  var administrative: AdministrativeContacts.Answer {
    get throws { try ask(AdministrativeContacts()) }
  }

  var orderable: [ID<ClientAccount>] { get throws { try ask(OrderableAccounts()).map(\.id) } }

  var orders: [ID<Order>] {
    get throws { try ask(OrderList(window: Window(limit: limit))).map(\.order.id) }
  }

  var entrusted: [ID<Order>] {
    get throws { try ask(OrderList(.entrusted, window: Window(limit: limit))).map(\.order.id) }
  }

  var waiting: [ID<Order>] { get throws { try ask(WaitingOrders(limit: limit)).map(\.id) } }

  var expiring: [ID<Service>] {
    get throws { try ask(ExpiringServices(within: 30, limit: limit)).map(\.id) }
  }

  func details(_ orders: [Order]) throws -> [ID<Order>] {
    try orders.compactMap { try ask(OrderDetail($0.id))?.order.id }
  }

  /// The orders of the list that name their future owner.
  var ordersWithOwner: [ID<Order>] {
    get throws {
      try ask(OrderList(window: Window(limit: limit))).filter { $0.owner != nil }.map(\.order.id)
    }
  }

  /// The lists as they count themselves.
  var counts: [Int] {
    get throws {
      let window = 1
      return [
        try ask(Counted(OrderList(window: Window(limit: window)))).count.count,
        try ask(Counted(TicketList(filter: "example", window: Window(limit: window)))).count.count,
        try ask(InvoiceList(filter: "F20", window: Window(limit: window))).count.count,
      ]
    }
  }

  func mayLookUp(_ account: ClientAccount) throws -> Bool {
    try !ask(AccountsMeantBy(account.details.email)).isEmpty
  }

  var invoices: [ID<Invoice>] {
    get throws { try ask(InvoiceList(window: Window(limit: limit))).items.map(\.invoice.id) }
  }

  func details(_ invoices: [Invoice]) throws -> [ID<Invoice>] {
    try invoices.compactMap { try ask(InvoiceDetail($0.id))?.invoice.id }
  }

  var creditNotes: [ID<CreditNote>] {
    get throws { try ask(CreditNoteList(window: Window(limit: limit))).map(\.creditNote.id) }
  }

  var payments: [ID<Payment>] {
    get throws { try ask(PaymentList(window: Window(limit: limit))).map(\.payment.id) }
  }

  var ledger: [ID<LedgerEntry>] {
    get throws { try ask(LedgerList(window: Window(limit: limit))).map(\.id) }
  }

  var payers: [ID<Payer>] { get throws { try ask(PayerList()).map(\.id) } }

  var cards: [ID<SavedCard>] { get throws { try ask(SavedCardList()).map(\.id) } }

  /// Narrowed to one account, as staff may.
  func money(of account: ID<ClientAccount>) throws -> [Int] {
    let invoices = try ask(InvoiceList(of: account, window: Window(limit: limit))).items
    let notes = try ask(CreditNoteList(of: account, window: Window(limit: limit)))
    let payments = try ask(PaymentList(of: account, window: Window(limit: limit)))
    let ledger = try ask(LedgerList(of: account, window: Window(limit: limit)))
    return try invoices.map(\.invoice.id.value) + notes.map(\.creditNote.id.value)
      + payments.map(\.payment.id.value) + ledger.map(\.id.value)
      + ask(PayerList(of: account)).map(\.id.value)
  }

  func details(_ notes: [CreditNote]) throws -> [ID<CreditNote>] {
    try notes.compactMap { try ask(CreditNoteDetail($0.id))?.creditNote.id }
  }

  var drafts: [ID<InvoiceDraft>] {
    get throws { try ask(InvoiceDraftList(window: Window(limit: limit))).map(\.draft.id) }
  }

  func details(_ drafts: [InvoiceDraft]) throws -> [ID<InvoiceDraft>] {
    try drafts.compactMap { try ask(InvoiceDraftDetail($0.id))?.draft.id }
  }

  /// The accounts whose expenses are shown, with what they come to.
  var expenses: [ID<ClientAccount>: Money] {
    get throws {
      try ask(ExpenseList(window: Window(limit: limit))).expenses.items.reduce(into: [:]) {
        $0[$1.account.id, default: .zero] = $0[$1.account.id, default: .zero] + $1.amount
      }
    }
  }

  var accountFacts: [ID<ClientAccount>] {
    get throws { try ask(AccountFactsList(window: Window(limit: limit))).items.map(\.account.id) }
  }

  var tickets: [ID<Ticket>] {
    get throws { try ask(TicketList(window: Window(limit: limit))).map(\.ticket.id) }
  }

  func details(_ tickets: [Ticket]) throws -> [ID<Ticket>] {
    try tickets.compactMap { try ask(TicketDetail($0.id))?.ticket.id }
  }

  var mails: [ID<Mail>] {
    get throws { try ask(MailList(window: Window(limit: limit))).map(\.id) }
  }

  func details(_ mails: [Mail]) throws -> [ID<Mail>] {
    try mails.compactMap { try ask(MailDetail($0.id))?.mail.id }
  }

  var balance: Money? { get throws { try ask(Balance()) } }

  var home: HomeSummary.Answer { get throws { try ask(HomeSummary()) } }

  var staffHome: StaffSummary.Facts? { get throws { try ask(StaffSummary()) } }

  func search(_ text: String) throws -> [Search.Hit] { try ask(Search(text, limit: limit)) }
}
