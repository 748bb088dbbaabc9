/// « Commande »: one or more products, each under a name, for whoever will own them all. Recorded when it is paid, or
/// when it has to wait: for the future owner's consent (ORDER-8), or for the client or his agency to pay (ORDER-10).
package struct Order: Entity {
  package let id: ID<Order>
  package let number: String
  /// The client: the account that ordered. It pays, unless the order's agency does (AGENCY-3).
  package let buyer: ID<ClientAccount>
  package var first: OrderLine
  /// What is ordered with it (ORDER-13); none for most orders.
  package var further: [OrderLine]
  package let placedOn: Day
  package var status: OrderStatus
  /// The account that owns what is ordered, or will once it has agreed. As long as a person is asked who has no account
  /// of his own, it is the buyer.
  package internal(set) var owner: ID<ClientAccount>
  /// The consent that the order waits or waited for.
  package var consent: ID<AdministrativeLink>?
  package var invoice: ID<Invoice>?

  package init(
    id: ID<Order>, number: String, buyer: ID<ClientAccount>, first: OrderLine,
    further: [OrderLine] = [], placedOn: Day, status: OrderStatus, owner: ID<ClientAccount>,
    consent: ID<AdministrativeLink>?, invoice: ID<Invoice>? = nil
  ) {
    self.id = id
    self.number = number
    self.buyer = buyer
    self.first = first
    self.further = further
    self.placedOn = placedOn
    self.status = status
    self.owner = owner
    self.consent = consent
    self.invoice = invoice
  }

  /// An order of one line.
  package init(
    id: ID<Order>, number: String, buyer: ID<ClientAccount>, product: ID<Product>,
    serviceName: String, price: Money, placedOn: Day, status: OrderStatus, owner: ID<ClientAccount>,
    consent: ID<AdministrativeLink>?, service: ID<Service>? = nil, invoice: ID<Invoice>? = nil
  ) {
    self.init(
      id: id, number: number, buyer: buyer,
      first: OrderLine(product, named: serviceName, at: price, opening: service),
      placedOn: placedOn, status: status, owner: owner, consent: consent, invoice: invoice)
  }

  /// Whether whoever is to own it has, or had, no account yet (ORDER-12).
  package var awaitsPersonWithoutAccount: Bool { consent != nil && owner == buyer }

  /// All that is ordered, in the order in which it was.
  package var lines: [OrderLine] {
    get { [first] + further }
    set {
      precondition(!newValue.isEmpty, "An order has a line.")
      first = newValue[0]
      further = Array(newValue.dropFirst())
    }
  }

  /// « lune.example, contact@lune.example »: a hosting and its domain have one name.
  package var names: String { lines.map(\.serviceName).eachOnce }

  /// Of one period of everything, excluding tax.
  package var price: Money { lines.reduce(.zero) { $0 + $1.price } }

  /// « CMD-00012, lune.example ».
  var numberAndNames: String { "\(number), \(names)" }
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
