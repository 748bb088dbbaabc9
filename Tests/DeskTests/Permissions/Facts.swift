import ClientArea

@testable import Store

/// Every row of a world, as it stands at one moment.
struct Facts {
  let today: Day
  let users: [User]
  let accesses: [AccountAccess]
  let accounts: [ClientAccount]
  let types: [ContactType]
  let persons: [Person]
  let memberships: [TypeMembership]
  let services: [Service]
  let technicalLinks: [TechnicalLink]
  let administrativeLinks: [AdministrativeLink]
  let ownerChanges: [OwnerChange]
  let orders: [Order]
  let agencies: [OrderAgency]
  let invoices: [Invoice]
  let payments: [Payment]
  let creditNotes: [CreditNote]
  let paidPeriods: [PaidPeriod]
  let drafts: [InvoiceDraft]
  let reminders: [InvoiceReminder]
  let ledger: [LedgerEntry]
  let payers: [Payer]
  let cards: [SavedCard]
  let tickets: [Ticket]
  let mails: [Mail]
  let quickLinks: [RenewalLink]
  let alerts: [ExpiryAlert]
  let impersonations: [Impersonation]
  let broadcasts: [Broadcast]
  let categories: [TicketCategory]
  let templates: [ReplyTemplate]
  let products: [Product]
  let prices: [ProductPrice]
  let discounts: [Discount]
  let notes: [TicketNote]
  let unread: [TicketUnread]
  let requests: [ServiceRequest]
  let ticks: [StepTick]
  let codes: [AuthCode]
  let replacements: [DomainReplacement]
  let opportunities: [Opportunity]
  let procedures: [Procedure]

  init(of town: Town) throws {
    today = try town.today
    users = try town.all(User.self)
    accesses = try town.all(AccountAccess.self)
    accounts = try town.all(ClientAccount.self)
    types = try town.all(ContactType.self)
    persons = try town.all(Person.self)
    memberships = try town.all(TypeMembership.self)
    services = try town.all(Service.self)
    technicalLinks = try town.all(TechnicalLink.self)
    administrativeLinks = try town.all(AdministrativeLink.self)
    ownerChanges = try town.all(OwnerChange.self)
    orders = try town.all(Order.self)
    agencies = try town.all(OrderAgency.self)
    invoices = try town.all(Invoice.self)
    payments = try town.all(Payment.self)
    creditNotes = try town.all(CreditNote.self)
    paidPeriods = try town.all(PaidPeriod.self)
    drafts = try town.all(InvoiceDraft.self)
    reminders = try town.all(InvoiceReminder.self)
    ledger = try town.all(LedgerEntry.self)
    payers = try town.all(Payer.self)
    cards = try town.all(SavedCard.self)
    tickets = try town.all(Ticket.self)
    mails = try town.all(Mail.self)
    quickLinks = try town.all(RenewalLink.self)
    alerts = try town.all(ExpiryAlert.self)
    impersonations = try town.all(Impersonation.self).filter { $0.endedAt == nil }
    broadcasts = try town.all(Broadcast.self)
    categories = try town.all(TicketCategory.self)
    templates = try town.all(ReplyTemplate.self)
    products = try town.all(Product.self)
    prices = try town.all(ProductPrice.self)
    discounts = try town.all(Discount.self)
    notes = try town.all(TicketNote.self)
    unread = try town.all(TicketUnread.self)
    requests = try town.all(ServiceRequest.self)
    ticks = try town.all(StepTick.self)
    codes = try town.all(AuthCode.self)
    replacements = try town.all(DomainReplacement.self)
    opportunities = try town.all(Opportunity.self)
    procedures = try town.all(Procedure.self)
  }

  /// Every way to sit down at a terminal: each user for each account, whether he reaches it or not.
  var actors: [Actor] {
    let sessions = users.flatMap { user in
      [Session(user: user.id, account: nil)]
        + accounts.map { Session(user: user.id, account: $0.id) }
    }
    return (sessions + [.visitor, .clock]).map { Actor($0, in: self) }
  }
}

// What the rule book says about rows.
extension Facts {
  /// Whether an account is technical contact of a service now (LINK-1, LINK-8).
  func isContact(_ account: ID<ClientAccount>?, of service: Service) -> Bool {
    technicalLinks.contains {
      $0.account == account && $0.service == service.id && $0.endedOn == nil
    }
  }

  /// Whether an account may order in another's name now (LINK-2).
  func mayOrder(_ account: ID<ClientAccount>?, for principal: ID<ClientAccount>) -> Bool {
    administrativeLinks.contains {
      $0.account == account && $0.principal == principal && $0.status == .active
    }
  }

  /// The account to which an order is entrusted now (AGENCY-2).
  func agency(of order: Order) -> ID<ClientAccount>? {
    agencies.first { $0.order == order.id && $0.endedOn == nil }?.agency
  }

  /// Whether somebody acts for the agency of an order that is not his own (AGENCY-3).
  func isAgent(_ actor: Actor, of order: Order) -> Bool {
    actor.account != nil && actor.account != order.buyer && agency(of: order) == actor.account
  }

  /// Whether somebody may do with an order what its client may: its client's users where they have the
  /// rights, its agency's users whatever theirs are (AGENCY-3).
  func actsLikeClient(_ actor: Actor, of order: Order, with needed: Permission...) -> Bool {
    actor.account == order.buyer && actor.permissions.isSuperset(of: needed)
      || isAgent(actor, of: order)
  }

  func service(_ id: ID<Service>?) -> Service? { services.first { $0.id == id } }

  func user(at email: String) -> User? { users.first { $0.email == email } }

  /// The accounts that a user owns.
  func owned(by user: ID<User>?) -> [ClientAccount] {
    accounts.filter { account in
      accesses.contains {
        $0.user == user && $0.account == account.id && $0.role == .owner && $0.status == .active
      }
    }
  }

  /// Whether a user has a client account, or is contact of a client other than this one (ACCESS-3).
  func isRegistered(_ user: User, besides account: ID<ClientAccount>) -> Bool {
    accesses.contains {
      $0.user == user.id && $0.status == .active
        && ($0.role == .owner || $0.role == .contact && $0.account != account)
    }
  }
}
