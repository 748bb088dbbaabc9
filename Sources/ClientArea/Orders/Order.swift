/// « Commande »: a product under a name, for whoever will own it. Recorded when it is paid, or when it has
/// to wait: for the future owner's consent (ORDER-8), or for the client or his agency to pay (ORDER-10).
package struct Order: Entity {
  package let id: ID<Order>
  package let number: String
  /// The client: the account that ordered. It pays, unless the order's agency does (AGENCY-3).
  package let buyer: ID<ClientAccount>
  package var product: ID<Product>
  package var serviceName: String
  /// The price of one period excluding tax on the day of the order (ORDER-11).
  package var price: Money
  package let placedOn: Day
  package var status: OrderStatus
  /// The account that owns the service, or will once it has agreed.
  package let owner: ID<ClientAccount>
  /// The consent that the order waits or waited for.
  package var consent: ID<AdministrativeLink>?
  package var service: ID<Service>?
  package var invoice: ID<Invoice>?

  package init(
    id: ID<Order>, number: String, buyer: ID<ClientAccount>, product: ID<Product>,
    serviceName: String, price: Money, placedOn: Day, status: OrderStatus, owner: ID<ClientAccount>,
    consent: ID<AdministrativeLink>?, service: ID<Service>? = nil, invoice: ID<Invoice>? = nil
  ) {
    self.id = id
    self.number = number
    self.buyer = buyer
    self.product = product
    self.serviceName = serviceName
    self.price = price
    self.placedOn = placedOn
    self.status = status
    self.owner = owner
    self.consent = consent
    self.service = service
    self.invoice = invoice
  }

  /// « CMD-00012, lune.example ».
  var numberAndName: String { "\(number), \(serviceName)" }
}

/// How far an order is.
package enum OrderStatus: String, Sendable {
  case awaitingConsent, awaitingPayment, paid, cancelled

  package var word: Phrase {
    switch self {
    case .awaitingConsent:
      Phrase(fr: "attend l'accord", it: "attende il consenso", en: "awaits consent")
    case .awaitingPayment: Phrase(fr: "à payer", it: "da pagare", en: "to pay")
    case .paid: Phrase(fr: "payée", it: "pagato", en: "paid")
    case .cancelled: Phrase(fr: "annulée", it: "annullato", en: "cancelled")
    }
  }
}
