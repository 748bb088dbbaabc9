import ClientArea
import SQLite

// What the deeds of a history are in commands.
extension WorldHistory {
  func renew(
    _ service: WorldDeed.ServiceName, with means: PaymentChoice, as session: Session
  ) throws {
    let service = try self.service(service)
    try done(
      RenewService(
        service.id, named: service.name, expiringOn: service.expiresOn,
        paying: PaymentOrder(means)), as: session)
  }

  func renewByLink(_ service: WorldDeed.ServiceName, as session: Session) throws {
    let service = try self.service(service)
    guard let link = try desk.reader.openRenewalLinks(of: service.id).last else {
      throw WorldProblem.unknown(.renewalLink, service.name)
    }
    try done(RenewByQuickLink(link.secret, paying: .card), as: session)
  }

  func order(
    _ product: String, named name: String, for beneficiary: Beneficiary,
    with means: PaymentChoice, as session: Session
  ) throws {
    let request = try request(product, named: name, for: beneficiary)
    try done(PlaceOrder(request, paying: PaymentOrder(means)), as: session)
  }

  func request(
    _ product: String, named name: String, for beneficiary: Beneficiary,
    agency: ID<ClientAccount>? = nil
  ) throws -> OrderRequest {
    OrderRequest(
      try builder.product(product).id, named: name, for: beneficiary, entrustedTo: agency)
  }

  func beneficiary(_ future: WorldDeed.ServiceFuture) throws -> Beneficiary {
    switch future {
    case .myself: .myself
    case .existing(let code): .existingClient(try builder.account(code).id)
    case .new(let details): .newClient(details)
    }
  }

  func issueInvoice(
    to code: String, for subject: String, of amount: Money, dueIn delay: Int,
    as session: Session
  ) throws {
    try done(
      IssueInvoice(
        to: try builder.account(code).id, for: subject,
        lines: [InvoiceLine(label: subject, amount: amount)], dueIn: delay), as: session)
  }

  func inviteGuest(
    _ email: String, allowing permissions: Permissions, as session: Session
  ) throws {
    guard let account = session.account else { throw WorldProblem.missing }
    try done(InviteGuest(email, into: account, allowing: permissions), as: session)
  }

  func renewAccessCodes(
    of service: WorldDeed.ServiceName, answering subject: String?, as session: Session
  ) throws {
    let service = try self.service(service)
    let ticket = try subject.map { try self.ticket($0).id }
    try done(
      RenewAccessCodes(of: service.id, named: service.name, answering: ticket), as: session)
  }

  func breakTechnicalContact(
    _ contact: String, of service: WorldDeed.ServiceName, as session: Session
  ) throws {
    let link = try desk.reader.latestTechnicalLink(
      of: try builder.account(contact).id, on: try self.service(service).id)
    guard let link else { throw WorldProblem.unknown(.link, contact) }
    try done(BreakTechnicalLink(link.id), as: session)
  }

  /// The actor is the one in whose name the other could order.
  func breakAdministrativeContact(_ contact: String, as session: Session) throws {
    let link = try session.account.flatMap { principal in
      try desk.reader.latestAdministrativeLink(
        of: try builder.account(contact).id, for: principal)
    }
    guard let link else { throw WorldProblem.unknown(.link, contact) }
    try done(BreakAdministrativeLink(link.id), as: session)
  }

  func readMails(as session: Session) throws {
    guard let user = try session.user.map({ try desk.reader.user($0) }) else { return }
    let unread = try desk.reader.all(
      Mail.self, "WHERE address = \(user.email) COLLATE NOCASE AND isRead = 0 ORDER BY id")
    for mail in unread { try done(MarkMailRead(mail.id), as: session) }
  }

  func service(_ service: WorldDeed.ServiceName) throws -> Service {
    try builder.service(service.name, kind: service.kind)
  }

  /// The last invoice about this.
  func invoice(_ subject: String) throws -> Invoice {
    let invoice = try desk.reader.first(
      Invoice.self, "WHERE subject = \(subject) ORDER BY id DESC LIMIT 1")
    guard let invoice else { throw WorldProblem.unknown(.invoice, subject) }
    return invoice
  }

  /// The last ticket about this.
  func ticket(_ subject: String) throws -> Ticket {
    let ticket = try desk.reader.first(
      Ticket.self, "WHERE subject = \(subject) ORDER BY id DESC LIMIT 1")
    guard let ticket else { throw WorldProblem.unknown(.ticket, subject) }
    return ticket
  }

  /// Performs a command that no rule may refuse.
  func done(_ command: some Command, as session: Session) throws {
    switch try desk.perform(command, as: session) {
    case .done: break
    case .refused(let refusal): throw WorldProblem.refused(refusal.sentence)
    }
  }
}
