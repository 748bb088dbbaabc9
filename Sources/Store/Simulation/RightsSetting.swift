package import ClientArea
import SQLite

/// « Matrice des droits »: a service, an order or an account, what there is to do with it, and whose rights to
/// ask: everybody linked to it, somebody who is not, a visitor and staff. It belongs to the simulator, which
/// sees everything, whoever asks. Who may do what it does not say: the commands are asked that.
package struct RightsSetting: Query {
  package struct Facts: Sendable {
    package let matter: Matter
    package let actors: [RightsActor]
    /// A client who has nothing to do with the matter yet, if there is one.
    package let stranger: AccountName?
    /// Something to order, if there is anything.
    package let product: Product?
  }

  package enum Matter: Sendable {
    case service(OfService)
    case order(OfOrder)
    case account(OfAccount)
  }

  package struct OfService: Sendable {
    package let service: Service
    package let owner: AccountName
    /// A technical contact's link that could be broken.
    package let link: TechnicalLink?
    /// The change of owner that waits for its answer (LINK-16).
    package let ownerChange: OwnerChange?
    /// The secret of the quick link that renews it now.
    package let quickLink: String?
  }

  package struct OfOrder: Sendable {
    package let order: Order
    package let buyer: AccountName
    package let owner: AccountName
  }

  package struct OfAccount: Sendable {
    package let account: ClientAccount
    /// The latest invoice, and the one that has waited longest for payment.
    package let invoice: Invoice?
    package let openInvoice: Invoice?
    /// A link by which somebody may order for the account, and one that waits for its answer.
    package let link: AdministrativeLink?
    package let question: AdministrativeLink?
  }

  /// Nil for a service of the preferred account, or the first there is.
  package let subject: Subject?
  package let preferred: ID<ClientAccount>?

  package init(about subject: Subject?, preferring preferred: ID<ClientAccount>? = nil) {
    self.subject = subject
    self.preferred = preferred
  }

  /// - Returns: nil where the matter is gone or nothing that rights are asked about, or the world is empty.
  package func fetch(from reader: Reader, as session: Session) throws -> Facts? {
    guard let matter = try matter(in: reader) else { return nil }
    let actors = RightsActors(of: matter, reader)
    let stranger = try actors.strangers()
    return Facts(
      matter: matter, actors: try actors.all(with: stranger), stranger: stranger.first?.account,
      product: try reader.catalogue(on: try reader.today()).map(\.product).first(where: \.isSold))
  }

  private func matter(in reader: Reader) throws -> Matter? {
    switch try subject ?? usual(in: reader) {
    case .service(let id): try service(id, in: reader)
    case .order(let id): try order(id, in: reader)
    case .account(let id): try account(id, in: reader)
    case .user, .person, .invoice, .mail, .ticket, .request, nil: nil
    }
  }

  private func usual(in reader: Reader) throws -> Subject? {
    if let preferred {
      let own = try reader.first(
        Service.self, "WHERE owner = \(preferred) ORDER BY name, id LIMIT 1")
      return own.map { .service($0.id) } ?? .account(preferred)
    }
    if let first = try reader.first(Service.self, "ORDER BY id LIMIT 1") {
      return .service(first.id)
    }
    return try reader.first(ClientAccount.self, "ORDER BY id LIMIT 1").map { .account($0.id) }
  }

  private func service(_ id: ID<Service>, in reader: Reader) throws -> Matter? {
    guard let service = try reader.first(Service.self, "WHERE id = \(id)") else { return nil }
    return .service(
      OfService(
        service: service, owner: AccountName(try reader.account(service.owner)),
        link: try reader.standingTechnicalLinks(on: id).first,
        ownerChange: try reader.latestOwnerChange(of: id).flatMap {
          $0.status == .asked ? $0 : nil
        },
        quickLink: try reader.openRenewalLinks(of: id).last.flatMap { try reader.secret(of: $0.id) }
      ))
  }

  private func order(_ id: ID<Order>, in reader: Reader) throws -> Matter? {
    guard let order = try reader.first(Order.self, "WHERE id = \(id)") else { return nil }
    return .order(
      OfOrder(
        order: order, buyer: AccountName(try reader.account(order.buyer)),
        owner: AccountName(try reader.account(order.owner))))
  }

  private func account(_ id: ID<ClientAccount>, in reader: Reader) throws -> Matter? {
    guard let account = try reader.first(ClientAccount.self, "WHERE id = \(id)") else { return nil }
    func link(_ status: AdministrativeLinkStatus) throws -> AdministrativeLink? {
      try reader.first(
        AdministrativeLink.self,
        """
        WHERE principal = \(id) AND status = \(status) AND asked IS NULL
        ORDER BY id
        LIMIT 1
        """)
    }
    return .account(
      OfAccount(
        account: account,
        invoice: try reader.first(
          Invoice.self, "WHERE account = \(id) ORDER BY issuedOn DESC, id DESC LIMIT 1"),
        openInvoice: try reader.first(
          Invoice.self,
          "WHERE account = \(id) AND \(sql: VisibleInvoices.open) ORDER BY dueOn, id LIMIT 1"),
        link: try link(.active), question: try link(.pending)))
  }
}

extension Subject {
  /// Whether the matrix can be asked about it. A user has rights himself, and is not what they are about.
  package var isMatterOfRights: Bool {
    switch self {
    case .service, .order, .account: true
    case .user, .person, .invoice, .mail, .ticket, .request: false
    }
  }
}
