/// What a change of owner touches, found once: the two read it before anything is agreed, and the acceptance does it
/// (LINK-16). What an account may have of a service from now on has its place here: in the list and in what ends.
package struct OwnerChangeScope: Sendable {
  /// A technical contact of what changes its owner.
  package struct Contact: Sendable {
    let link: TechnicalLink
    let service: Service
    let account: ClientAccount
  }

  /// An order of the owner that an agency has.
  package struct Entrusted: Sendable {
    let assignment: OrderAgency
    let order: Order
    let agency: ClientAccount
  }

  /// Who renews something by itself that changes its owner (BILL-22).
  package struct Renewer: Sendable {
    let service: Service
    let account: ClientAccount
  }

  package let keepsContacts: Bool
  private let service: Service
  /// The mailboxes that go with their domain (ORDER-13).
  private let mailboxes: [Service]
  package private(set) var contacts: [Contact] = []
  package private(set) var entrusted: [Entrusted] = []
  package private(set) var renewers: [Renewer] = []
  package private(set) var links: [RenewalLink] = []
  package private(set) var requests: [ServiceRequest] = []
  package private(set) var codes: [AuthCode] = []
  /// What costs its owner nothing, because it took the place of another domain of his (DOMAIN-6).
  package private(set) var free: [Service] = []
  /// What the owner has open with support about it.
  package private(set) var tickets: [Ticket] = []
  /// What contacts have asked and support has sent on to the owner (LINK-12).
  package private(set) var forwarded: [Ticket] = []
  /// Mailboxes on the domain that the owner has ordered and that wait for payment or consent.
  package let orders: [Order]

  package static func of(
    _ service: Service, keepingContacts: Bool, on today: Day, reading records: some Records
  ) throws -> OwnerChangeScope {
    let isDomain = service.kind == .domain
    var scope = OwnerChangeScope(
      keepsContacts: keepingContacts, service: service,
      mailboxes: isDomain ? try records.mailboxes(on: service.name, of: service.owner) : [],
      orders: isDomain
        ? try records.waitingOrders(ofMailboxesOn: service.name, for: service.owner) : [])
    let open = try records.openTickets(of: service.owner)
    for service in scope.services {
      try scope.find(of: service, on: today, reading: records)
      scope.tickets += open.filter { $0.service == service.id }
    }
    return scope
  }

  /// All that changes its owner.
  var services: [Service] { [service] + mailboxes }

  private init(keepsContacts: Bool, service: Service, mailboxes: [Service], orders: [Order]) {
    self.keepsContacts = keepsContacts
    self.service = service
    self.mailboxes = mailboxes
    self.orders = orders
  }

  private mutating func find(
    of service: Service, on today: Day, reading records: some Records
  ) throws {
    contacts += try records.standingTechnicalLinks(on: service.id).map {
      Contact(link: $0, service: service, account: try records.account($0.account))
    }
    for contact in contacts where contact.service.id == service.id {
      forwarded += try records.openTickets(of: contact.account.id).filter {
        $0.service == service.id && $0.status == .forwarded
      }
    }
    if let order = try records.order(opening: service.id),
      let assignment = try records.agency(of: order.id), assignment.endedOn == nil
    {
      let agency = try records.account(assignment.agency)
      entrusted.append(Entrusted(assignment: assignment, order: order, agency: agency))
    }
    if let renewal = service.renewal {
      renewers.append(
        Renewer(service: service, account: try records.account(renewal.account)))
    }
    if try ADomainIsInvoicedForItsFirstYear.freePeriod(of: service, reading: records) != nil {
      free.append(service)
    }
    links += try records.openRenewalLinks(of: service.id)
    requests += try records.standingRequests(on: service.id)
    codes += try records.standingAuthCodes(of: service.id).filter { $0.isValid(on: today) }
  }

  /// What was sent on to the owner and waits for nobody any more. Tickets of contacts whose link ends are closed with it.
  func leftBehind(on service: Service, for owner: ID<ClientAccount>) -> [Ticket] {
    forwarded.filter { ticket in
      ticket.service == service.id
        && (keepsContacts || ticket.account == owner)
    }
  }

  /// Whether the technical contact stays: whoever becomes owner is none any more.
  func stays(_ contact: Contact, with owner: ID<ClientAccount>?) -> Bool {
    keepsContacts && contact.account.id != owner
  }

  /// Whether the service goes on renewing itself: for a technical contact who stays, and for nobody else.
  func stays(_ renewer: Renewer, with owner: ID<ClientAccount>?) -> Bool {
    keepsContacts && renewer.account.id != renewer.service.owner && renewer.account.id != owner
  }
}

// What stands in the way of a change.
extension OwnerChangeScope {
  /// - Parameter change: the one that is answered; nil where it is asked for.
  func check(
    answering change: ID<OwnerChange>? = nil, on today: Day, reading records: some Records
  ) throws {
    for service in services {
      let open = try records.openOwnerChange(of: service.id)
      try AChangeOfOwnerIsAgreed.checkNoneIsOpen(open?.id == change ? nil : open, service)
    }
    try AServiceIsSuspendedThenDeleted.checkWorks(service, on: today, reading: records)
    try TheReplacedDomainStaysUntilItsDate.check(service, reading: records)
    for request in requests {
      guard try RequestProgress.of(request, reading: records).effect != nil else { continue }
      throw AChangeOfOwnerIsAgreed.isUnderWay(request)
    }
    if let domain = try domain(reading: records), domain.owner == service.owner {
      try AChangeOfOwnerIsAgreed.checkNoneIsOpen(
        try records.openOwnerChange(of: domain.id), domain)
    }
  }

  /// A mailbox goes with its domain, or to whoever may have one there (ORDER-13).
  func check(_ owner: ClientAccount, reading records: some Records) throws {
    guard service.kind == .mailbox else { return }
    try ANameFitsItsOwner.checkDomain(of: service.name, for: owner.id, reading: records)
  }

  /// The domain of a mailbox; nil for what is none, or where it is nobody's here.
  private func domain(reading records: some Records) throws -> Service? {
    guard service.kind == .mailbox, let name = Naming.domain(of: service.name) else { return nil }
    return try records.service(named: name, as: .domain)
  }
}
