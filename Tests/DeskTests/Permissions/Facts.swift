import ClientArea

@testable import Store

/// Every row of a world, as it stands at one moment.
struct Facts {
  let today: Day
  let users: [User]
  let accesses: [AccountAccess]
  let accounts: [ClientAccount]
  let services: [Service]
  let technicalLinks: [TechnicalLink]
  let administrativeLinks: [AdministrativeLink]
  let orders: [Order]
  let invoices: [Invoice]
  let payments: [Payment]
  let creditNotes: [CreditNote]
  let ledger: [LedgerEntry]
  let payers: [Payer]
  let tickets: [Ticket]
  let mails: [Mail]
  let quickLinks: [RenewalLink]
  let alerts: [ExpiryAlert]

  init(of town: Town) throws {
    today = try town.today
    users = try town.all(User.self)
    accesses = try town.all(AccountAccess.self)
    accounts = try town.all(ClientAccount.self)
    services = try town.all(Service.self)
    technicalLinks = try town.all(TechnicalLink.self)
    administrativeLinks = try town.all(AdministrativeLink.self)
    orders = try town.all(Order.self)
    invoices = try town.all(Invoice.self)
    payments = try town.all(Payment.self)
    creditNotes = try town.all(CreditNote.self)
    ledger = try town.all(LedgerEntry.self)
    payers = try town.all(Payer.self)
    tickets = try town.all(Ticket.self)
    mails = try town.all(Mail.self)
    quickLinks = try town.all(RenewalLink.self)
    alerts = try town.all(ExpiryAlert.self)
  }

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

  func service(_ id: ID<Service>?) -> Service? { services.first { $0.id == id } }

  /// The accounts that a user owns.
  func owned(by user: ID<User>?) -> [ClientAccount] {
    accounts.filter { account in
      accesses.contains { $0.user == user && $0.account == account.id && $0.status == .active }
    }
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

/// Somebody who acts, with what the rule book makes him.
struct Actor: CustomStringConvertible {
  let session: Session
  /// Whether the user reaches the account for which he acts (ACCESS-1).
  let stands: Bool
  /// The account for which he acts, if he reaches it.
  let account: ID<ClientAccount>?
  let isStaff: Bool
  let isClock: Bool
  /// Where mails to him arrive.
  let addresses: Set<String>

  init(_ session: Session, in facts: Facts) {
    self.session = session
    isClock = session == .clock
    let own = facts.owned(by: session.user)
    stands = session.account == nil || own.contains { $0.id == session.account }
    account = stands ? session.account : nil
    let user = facts.users.first { $0.id == session.user }
    isStaff = session.account == nil && user?.kind == .internal
    addresses = Set(own.map(\.details.email) + (user.map { [$0.email] } ?? []))
  }

  var description: String {
    "user \(session.user?.value ?? 0) for account \(session.account?.value ?? 0)"
      + (isStaff ? ", staff" : "") + (stands ? "" : ", out of reach") + (isClock ? ", clock" : "")
  }
}
