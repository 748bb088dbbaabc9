import ClientArea
import Testing

@testable import Store

/// An owner with a hosting, a domain and a website, a technical contact who orders for him too, an agency, another
/// client and a guest: everybody who may hear of something.
final class ToldTown: TownWithADomain {
  let hosting: Service
  let trame: ClientAccount
  let gite: ClientAccount
  let asTrame: Session
  let asGite: Session
  let ordering: AdministrativeLink
  /// How many mails were sent before what is watched.
  private var before = 0

  override init() throws {
    let made = try TownWithADomain()
    hosting = try made.town.service("lune.example", of: made.lune, expiresIn: 30)
    trame = try made.town.account("Trame")
    gite = try made.town.account("Gîte")
    asTrame = try made.town.session(of: trame)
    asGite = try made.town.session(of: gite)
    ordering = try made.town.administrativeLink(made.studio, for: made.lune)
    super.init(like: made)
    try town.done(SetAgency(trame.id, to: true), as: town.staff)
    try town.done(SetAdvancedMode(on: true), as: asStudio)
    for service in [hosting, domain, site] { try town.technicalLink(studio, on: service) }
  }

  /// What was sent until here is not what is watched.
  func watch() throws { before = try town.all(Mail.self).count }

  /// What was sent since: « owner: welcome ».
  var told: [String] {
    get throws {
      try town.all(Mail.self).dropFirst(before).map { "\(role(of: $0.address)): \($0.model)" }
    }
  }

  private func role(of address: String) -> String {
    switch address {
    case lune.details.email: "owner"
    case studio.details.email: "contact"
    case trame.details.email: "agency"
    case gite.details.email: "other"
    case "sam@provider.test": "staff"
    default: "person"
    }
  }

  /// Does what is watched.
  func watching(_ command: some Command, as session: Session) throws {
    try watch()
    try town.done(command, as: session)
  }

  /// Two of the owner's services with one payment.
  func renewalOfTwo() -> RenewServices {
    RenewServices(
      [hosting, domain].map {
        ServiceToRenew($0.id, named: $0.name, expiringOn: $0.expiresOn)
      }, paying: .card)
  }

  func order(
    _ product: Product, named name: String = "new.example", for beneficiary: Beneficiary = .myself
  ) -> PlaceOrder {
    PlaceOrder(OrderRequest(product.id, named: name, for: beneficiary), paying: .card)
  }

  /// An order of the owner that is entrusted to the agency.
  func entrusted() throws -> Order {
    let request = OrderRequest(town.plan.id, named: "new.example", entrustedTo: trame.id)
    return try #require(try town.done(RecordOrder(request), as: asLune).first(Order.self))
  }

  /// What the agency's order opened for the owner, once it is paid.
  func openedWithAnAgency() throws -> Service {
    let order = try entrusted()
    return try #require(
      try town.done(PayOrder(order.id, paying: .card), as: asLune).first(Service.self))
  }

  /// The clock stands so many days after an expiry, and nothing that fell due on the way was done.
  func waiting(days: Int, after service: Service) throws {
    try town.done(
      AdvanceTime(to: Moment(morningOf: service.expiresOn + days)), as: .clock)
  }

  func switching(on isOn: Bool) -> SwitchAutomaticRenewal {
    SwitchAutomaticRenewal(of: hosting.id, named: hosting.name, on: isOn)
  }

  /// An account has a card, and renews the hosting with it, for which so many days are left.
  func renewing(
    by session: Session, with outcome: CardOutcome, daysBefore days: Int? = nil
  ) throws {
    try town.done(SaveCard(outcome), as: session)
    try town.done(switching(on: true), as: session)
    if let days { try waiting(days: -days, after: hosting) }
  }

  func ticket(
    _ topic: TicketTopic = .question, about service: Service?, as session: Session
  ) throws -> Ticket {
    let command = OpenTicket("Aide", saying: "Bonjour", asking: topic, about: service?.id)
    return try #require(try town.done(command, as: session).first(Ticket.self))
  }

  func invoice() throws -> Invoice {
    let line = InvoiceLine(label: "Travaux", amount: Money(cents: 1000))
    return try #require(
      try town.done(IssueInvoice(to: lune.id, for: "Travaux", lines: [line]), as: town.staff)
        .first(Invoice.self))
  }

  /// So many days pass after an invoice's due date, and nothing else happens.
  func unpaid(_ invoice: Invoice, after days: Int) throws {
    let due = try #require(invoice.dueOn)
    _ = try town.desk.perform(AdvanceTime(to: Moment(morningOf: due + days)), as: .clock)
  }

  /// The technical contact asks the other client, whose answer an order waits for (ORDER-8).
  /// - Parameter email: somebody else's address.
  func asked(
    _ email: String? = nil
  ) throws -> (link: ID<AdministrativeLink>, order: ID<Order>) {
    let details = ContactDetails.complete(email: email ?? gite.details.email)
    let request = OrderRequest(town.plan.id, named: "new.example", for: .newClient(details))
    let decision = try town.done(RequestConsent(for: request), as: asStudio)
    let order = try #require(decision.first(Order.self))
    return (try #require(order.consent), order.id)
  }

  /// The other client is invited into the owner's account.
  func invited(by session: Session? = nil) throws -> ID<AccountAccess> {
    let command = InviteGuest(gite.details.email, into: lune.id, allowing: .none)
    return try #require(try town.done(command, as: session ?? asLune).first(AccountAccess.self)).id
  }

  /// A contact of the owner's account, who sees to its contacts.
  func contactOfLune() throws -> (session: Session, access: ID<AccountAccess>) {
    let leo = try town.user("leo@client.test", named: "Bleu")
    let access = try town.access(of: leo, to: lune, as: .contact, allowing: [.manageContacts])
    return (Session(user: leo.id, account: lune.id), access.id)
  }

  func link(on service: Service) throws -> TechnicalLink {
    try #require(try town.reader.standingTechnicalLinks(on: service.id).first)
  }
}
