import ClientArea
import Testing

@testable import Store

/// A world made by chance, for the tests of who may do what.
struct RandomWorld {
  let town: Town
  var dice: WorldDice
  var accounts: [ClientAccount] = []
  var services: [Service] = []
  private var links: [AdministrativeLink] = []
  /// The users who act for the first account with every set of rights (`addCrowd`).
  var crowd: [AccountAccess] = []

  init(seed: Int) throws {
    dice = WorldDice(seed: seed)
    town = try Town(seed: UInt64(seed), mails: ShortMails())
    try addPeople()
    try addServices()
    try addAdministrativeLinks()
    try addOrders()
    try addAgencies()
    try addAccesses()
    try addPersons()
    try addTickets()
    try addMoney()
    try addImpersonation()
    try addMessages()
    try addProduct()
    try addDiscounts()
    try addDesk()
    try addRequests()
    try addOwnerChanges()
    try addAutomaticRenewals()
  }

  /// Beside what is ordered there is a product to which nothing refers, with a price that is planned.
  private func addProduct() throws {
    let product = try town.desk.found { circumstances in
      Product(
        id: circumstances.newID(), name: "Essai", kind: .website, price: Money(cents: 500),
        months: 1)
    }
    try town.desk.found { circumstances in
      ProductPrice(
        id: circumstances.newID(), product: product.id, startsOn: circumstances.today + 400,
        price: Money(cents: 600))
    }
  }

  /// Staff is in the panel of the first account.
  private func addImpersonation() throws {
    let account = accounts[0]
    guard let staff = town.staff.user, let owner = try town.session(of: account).user else {
      return
    }
    let now = try town.reader.now()
    try town.desk.found { circumstances in
      Impersonation(
        id: circumstances.newID(), staff: staff, account: account.id, owner: owner,
        motive: "one question", since: now, until: now + 30)
    }
  }

  /// Some users own several accounts, some accounts have several users, some accesses were withdrawn.
  private mutating func addPeople() throws {
    for index in 0..<dice.number(4...6) {
      accounts.append(
        try town.account("Client \("ABCDEF".map { $0 }[index])", isAdvancedModeOn: dice.happens(6)))
    }
    for _ in 0..<3 {
      let account = dice.one(of: accounts)
      let user = try #require(try town.reader.user(email: dice.one(of: accounts).details.email))
      guard try town.reader.access(of: user.id, to: account.id) == nil else { continue }
      try town.grant(user, account, dice.happens(6) ? .active : .inactive)
    }
    let helper = try town.user("helper@client.test")
    try town.grant(helper, dice.one(of: accounts))
    _ = try town.user("nobody@client.test")
    try town.member("desk@provider.test", .support)
    try town.member("books@provider.test", .billing)
  }

  private mutating func addServices() throws {
    let days = [-66, -61, -60, -59, -45, -31, -30, -15, -1, 0, 1, 7, 15, 30, 60, 370]
    // The first one has all that a service can have, and is the first account's.
    for index in 0..<dice.number(6...9) {
      let isFirst = index == 0
      let kind = isFirst || dice.happens(6) ? .hosting : dice.one(of: ServiceKind.allCases)
      let name = kind == .mailbox ? "m\(index)@s.example" : "s\(index).example"
      let service = try town.service(
        name, kind, of: isFirst ? accounts[0] : dice.one(of: accounts),
        expiresIn: isFirst ? 15 : dice.one(of: days))
      services.append(service)
      if !isFirst, dice.happens(2) { try payAhead(service) }
      if kind == .hosting, isFirst || dice.happens(7) {
        try addQuickLink(to: service, dice.number(isFirst ? 3...5 : 0...5))
      }
      for contact in accounts where contact.id != service.owner {
        if dice.happens(2) { try town.technicalLink(contact, on: service, endedOn: Town.start - 9) }
        if dice.happens(3) { try town.technicalLink(contact, on: service) }
      }
    }
  }

  private func payAhead(_ service: Service) throws {
    try town.desk.found { _ in
      var paid = service
      paid.paidFrom = Town.start + 5
      paid.expiresOn = Town.start + 370
      return paid
    }
  }

  /// The secret of the quick link of a service.
  static func secret(for service: Service) -> String { "secret\(service.id.value)" }

  /// - Parameter state: 0 to 2 for a link that works no more.
  private func addQuickLink(to service: Service, _ state: Int) throws {
    let renews = state == 0 ? Town.start - 40 : service.expiresOn
    let mark = try town.reader.mark(ofSecret: Self.secret(for: service))
    try town.desk.found { circumstances in
      RenewalLink(
        id: circumstances.newID(), mark: mark, service: service.id,
        sentOn: Town.start - 1, renews: renews, usedOn: state == 1 ? Town.start - 1 : nil,
        closedOn: state == 2 ? Town.start - 1 : nil)
    }
  }

  /// Up to two links in turn from one account to another, of which the last may stand.
  private mutating func addAdministrativeLinks() throws {
    for contact in accounts {
      for principal in accounts where principal.id != contact.id && dice.happens(6) {
        if dice.happens(4) {
          let past = dice.one(of: [AdministrativeLinkStatus.ended, .declined])
          links.append(try town.administrativeLink(contact, for: principal, past))
        }
        let status = dice.one(of: [AdministrativeLinkStatus.active, .active, .pending, .ended])
        links.append(try town.administrativeLink(contact, for: principal, status))
      }
    }
  }

  private mutating func addOrders() throws {
    for (index, link) in links.enumerated() where dice.happens(7) {
      let status: OrderStatus =
        switch link.status {
        case .pending: .awaitingConsent
        case .active: dice.happens(7) ? .awaitingPayment : .cancelled
        case .ended: dice.happens(5) ? .awaitingPayment : .cancelled
        case .declined: .cancelled
        }
      let plan = town.plan
      try town.desk.found { circumstances in
        Order(
          id: circumstances.newID(), number: "CMD-9\(index)", buyer: link.account,
          product: plan.id, serviceName: "o\(index).example", price: plan.firstPrice,
          placedOn: circumstances.today, status: status, owner: link.principal, consent: link.id)
      }
    }
  }

  /// Tickets of owners, contacts, former contacts and strangers.
  private mutating func addTickets() throws {
    let orders = try town.all(Order.self)
    for index in 0..<12 {
      let account = dice.one(of: accounts)
      let service = dice.happens(6) ? dice.one(of: services) : nil
      let order = service == nil && dice.happens(6) ? dice.one(of: orders) : nil
      let status = dice.one(of: [TicketStatus.open, .answered, .forwarded, .closed])
      try town.desk.found { circumstances in
        Ticket(
          id: circumstances.newID(), number: "T-9\(index)", account: account.id,
          service: service?.id, order: order?.id, topic: .question, subject: "example \(index)",
          openedOn: circumstances.today, status: status)
      }
    }
  }

  private mutating func addMoney() throws {
    for account in accounts where account.id == accounts[0].id || dice.happens(5) {
      _ = try town.payer("Payeur", of: account)
      try town.done(TopUpBalance(by: Money(cents: 900_000)), as: town.session(of: account))
    }
    try addLateInvoice()
    for index in 0..<6 {
      let account = dice.one(of: accounts)
      let line = InvoiceLine(label: "Heure", amount: Money(cents: 100))
      try town.done(
        IssueInvoice(to: account.id, for: "Conseil \(index)", lines: [line]), as: town.staff)
      let invoice = try town.lastInvoice
      if dice.happens(3) {
        try town.done(PayInvoice(invoice.id, with: .card), as: town.session(of: account))
      }
      if dice.happens(3) { try town.done(CancelInvoice(invoice.id), as: town.staff) }
      if index < 2 {
        try town.done(DraftInvoice(to: account.id, lines: [line]), as: town.staff)
        let two = [line, InvoiceLine(label: "Trajet", amount: Money(cents: 50))]
        try town.done(IssueInvoice(to: account.id, for: "Deux", lines: two), as: town.staff)
        let credited = CancelInvoiceLines(index, of: try town.lastInvoice.id)
        if dice.happens(7) { try town.done(credited, as: town.staff) }
      }
    }
  }
}

/// Mails without words, since these tests make them by the thousand.
struct ShortMails: MailRendering {
  func render(_ letter: Letter) -> (subject: String, body: String) {
    (letter.model.rawValue, letter.facts[.service]?.fr ?? "")
  }
}
