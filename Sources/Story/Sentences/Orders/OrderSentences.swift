import ClientArea
import Store

/// Services and their orders.
enum OrderSentences {
  static let all: [any ScenarioStep.Type] =
    [Orders.self, OrdersForNewClient.self, AbandonsOrder.self, PaysOrder.self]
    + OrderOfLinesSentences.all + WaitingOrderSentences.all + AgencySentences.all + OrderChecks.all
}

/// A sentence that goes as far as the page before payment, asks for the consent that is missing, or records what is
/// entrusted to an agency: what one person does at the form, and the rules decide which.
protocol OrderFormSentence: Sentence {
  func request(in names: Names) throws -> OrderRequest
}

extension OrderFormSentence {
  /// The command of those three that is performed, or foreseen by the page before payment.
  func command(in names: Names) throws -> any Command {
    let request = try request(in: names)
    return
      switch try OrderWay(
        of: request, refusal: { try names.desk.foresee($0, as: names.session).refusal })
    {
    case .pay(let order): order
    case .entrust(let order): order
    case .ask(let question): question
    case .refused: request.agency == nil ? PlaceOrder(request, paying: .card) : RecordOrder(request)
    }
  }

  func act(in scene: Scene) throws {
    let session = try scene.session(of: actor)
    try scene.order(try request(in: scene.names(of: actor, as: session)), as: session)
  }

  func happensAt(in names: Names) -> Spot { .order(names.cart) }
}

/// Says what is recorded to be paid later, or what a consent is asked for, as the sentences below do of one line.
protocol SaysRecording: Sentence where Said == RecordOrder {}
protocol SaysAsking: Sentence where Said == RequestConsent {}

struct Orders: OrderFormSentence {
  typealias Said = RecordOrder

  var actor = Actor.unknown
  var product = FreeText("")
  var service = ServiceName("")
  var owner: AccountCode?
  /// The order is recorded, to be paid later (ORDER-10).
  var agency: AccountCode?

  static let pattern: StepPattern<Self> = """
    \(\.actor) commande \(\.product, as: "produit") nommé \(\.service)\
    \(" pour le contact existant ", \.owner)\(" avec l'agence ", \.agency)
    """

  func request(in names: Names) throws -> OrderRequest {
    let owner = try owner.map { try names.account($0).id }
    return OrderRequest(
      try names.product(product).id, named: service.text,
      for: owner.map { .existingClient($0) } ?? .myself,
      entrustedTo: try agency.map { try names.account($0).id })
  }

  static func saying(_ command: RecordOrder, in names: Names) throws -> Self? {
    guard command.client == nil, command.request.agency != nil else { return nil }
    return try asking(command.request, in: names)
  }

  /// Nil where it is ordered for somebody who is no client yet, and where it has several lines.
  static func asking(_ request: OrderRequest, in names: Names) throws -> Self? {
    guard request.lines.count == 1, let line = request.lines.first else { return nil }
    let owner: AccountCode?
    switch request.beneficiary {
    case .myself: owner = nil
    case .existingClient(let client): owner = try names.code(of: client)
    case .newClient: return nil
    }
    return Self(
      actor: names.actor, product: try names.name(of: line.product),
      service: ServiceName(line.serviceName), owner: owner,
      agency: try request.agency.map { try names.code(of: $0) })
  }

  /// The page of what was recorded for an agency; otherwise the one before payment.
  func happensAt(in names: Names) throws -> Spot {
    try agency == nil ? .order(names.cart) : names.spot(ofOrderOf: service)
  }
}

struct OrdersForNewClient: OrderFormSentence {
  typealias Said = RequestConsent

  var actor = Actor.unknown
  var product = FreeText("")
  var service = ServiceName("")
  var client = FieldTable([])

  static let pattern: StepPattern<Self> = """
    \(\.actor) commande \(\.product, as: "produit") nommé \(\.service) pour le nouveau contact :\
    \(table: \.client)
    """

  func request(in names: Names) throws -> OrderRequest {
    OrderRequest(
      try names.product(product).id, named: service.text,
      for: .newClient(try ContactDetails(filledFrom: client)))
  }

  static func saying(_ command: RequestConsent, in names: Names) throws -> Self? {
    try asking(command.request, in: names)
  }

  static func asking(_ request: OrderRequest, in names: Names) throws -> Self? {
    guard case .newClient(let details) = request.beneficiary, request.agency == nil,
      request.lines.count == 1, let line = request.lines.first
    else { return nil }
    return Self(
      actor: names.actor, product: try names.name(of: line.product),
      service: ServiceName(line.serviceName), client: details.fields())
  }
}

/// What is in the cart, or else the order that waits.
struct PaysOrder: Sentence {
  typealias Said = PlaceOrder

  var actor = Actor.unknown
  var choice = PaymentChoice.card
  var payer: FreeText?
  /// Where the recap showed another total than when it was ordered (ORDER-15).
  var seen: Money?

  static let pattern: StepPattern<Self> = """
    \(\.actor) paie la commande\(\.choice, PaymentChoice.paying)\
    \(" au nom du payeur ", \.payer, as: "nom")\(" pour un total affiché de ", \.seen)
    """

  /// What is in the cart is paid at the total that the recap showed (ORDER-15).
  func command(in names: Names) throws -> any Command {
    let payment = PaymentOrder(
      choice, payer: try names.payer(payer),
      seeing: seen ?? (names.cart == nil ? nil : names.seen))
    if let request = names.cart { return PlaceOrder(request, paying: payment) }
    return PayOrder(try names.waitingOrder().id, paying: payment)
  }

  static func saying(_ command: PlaceOrder, in names: Names) throws -> Self? {
    let payment = command.payment
    // What is ordered by the sentence before is paid at the total of then.
    let told =
      try names.cart == command.request
      ? names.seen : names.total(of: PlaceOrder(command.request, paying: .card))
    return Self(
      actor: names.actor, choice: payment.choice, payer: try names.name(of: payment.payer),
      seen: payment.seen == told ? nil : payment.seen)
  }

  /// The order first, unless it is in the cart already.
  static func telling(_ command: PlaceOrder, in names: Names) throws -> [any WhenStep]? {
    guard command.request.agency == nil, let order = try names.asking(command.request),
      let payment = try saying(command, in: names)
    else { return nil }
    return (names.cart == command.request ? [] : [order])
      + [command.payment.choice == .abandoned ? AbandonsOrder(actor: names.actor) : payment]
  }

  func act(in scene: Scene) throws {
    let session = try scene.session(of: actor)
    let names = try scene.names(of: actor, as: session)
    do {
      try scene.perform(try command(in: names), as: session)
    } catch let refusal as Refusal {
      // The page shows the new total, which is the one that is paid next.
      if let request = names.cart, refusal.reasons.first?.rule == TheTotalSeenIsPaid.id {
        try scene.showRecap(
          of: request, paidBy: PlaceOrder(request, paying: .card), as: session)
      }
      throw refusal
    }
    if names.cart != nil { try scene.fill(with: nil, for: session) }
  }

  func happensAt(in names: Names) -> Spot { .orderPayment(names.cart) }
}

/// Empties the cart, or else cancels the order that waits.
struct AbandonsOrder: WhenStep {
  var actor = Actor.unknown

  static let pattern: StepPattern<Self> = "\(\.actor) abandonne la commande"

  func act(in scene: Scene) throws {
    let session = try scene.session(of: actor)
    let names = try scene.names(of: actor, as: session)
    guard names.cart == nil else {
      try scene.fill(with: nil, for: session)
      return scene.cite(AnAbandonedOrderCreatesNothing.self)
    }
    try scene.perform(CancelOrder(try names.waitingOrder().id), as: session)
  }

  func setting(in scene: Scene) throws -> Setting? {
    Setting(.menu(.order), as: try scene.view(of: actor))
  }
}

extension Names {
  /// The sentence that fills the cart with a request, or asks for the consent that it needs.
  func asking(_ request: OrderRequest) throws -> (any WhenStep)? {
    try Orders.asking(request, in: self) ?? OrdersForNewClient.asking(request, in: self)
      ?? OrdersTogether.asking(request, in: self) ?? OrdersTogetherFor.asking(request, in: self)
      ?? OrdersTogetherForNewClient.asking(request, in: self)
  }
}
