import ClientArea
import Store

// The order form: what a person does between choosing a product and paying it.
extension Scene {
  /// Goes as far as the page before payment. Where the future owner has to agree first, the order is left to
  /// wait for him (ORDER-8).
  func order(
    _ product: FreeText, named name: ServiceName, for beneficiary: Beneficiary, as actor: Actor
  ) throws {
    let session = try session(of: actor)
    let request = OrderRequest(
      try builder.product(product.text).id, named: name.text, for: beneficiary)
    recap = nil
    do {
      let decision = try foresee(PlaceOrder(request, paying: .card), as: session)
      recap = try OrderRecap(foreseen: decision) { try self.known($0) }
      try keep(Cart(of: session, holding: request), for: actor)
    } catch let refusal as Refusal where Self.awaitsConsent(refusal) {
      try perform(RequestConsent(for: request), as: session)
      try keep(nil, for: actor)
    }
  }

  /// Records an order that is entrusted to an agency; nothing is paid (ORDER-10).
  func record(_ request: OrderRequest, as actor: Actor) throws {
    let session = try session(of: actor)
    recap = nil
    let decision = try perform(RecordOrder(request), as: session)
    try keep(nil, for: actor)
    guard !isRehearsal, let order = decision.first(Order.self) else { return }
    if case .possible(let payment) = try desk.foresee(
      PayOrder(order.id, paying: .card), as: session)
    {
      recap = try OrderRecap(foreseen: payment) { try self.known($0) }
    }
  }

  /// The latest order of a service by its name, whatever became of it.
  func order(of service: ServiceName) throws -> Order {
    guard let order = try facts.order(named: service.text) else {
      let name = service.text
      throw StepImpossible(
        reason: Phrase(
          fr: "il n'y a pas de commande de « \(name) »", it: "non c'è alcun ordine di « \(name) »",
          en: "there is no order of “\(name)”"))
    }
    return order
  }

  /// Pays what is in the cart, or else the order that waits.
  func payOrder(_ payment: PaymentOrder, as actor: Actor) throws {
    let session = try session(of: actor)
    if let cart = try cart(of: actor) {
      try perform(PlaceOrder(cart.request, paying: payment), as: session)
      try keep(nil, for: actor)
      return
    }
    try perform(PayOrder(try unpaidOrder(of: session).id, paying: payment), as: session)
  }

  /// Empties the cart, or else cancels the order that waits.
  func abandonOrder(as actor: Actor) throws {
    let session = try session(of: actor)
    if try cart(of: actor) != nil {
      try keep(nil, for: actor)
      cite(AnAbandonedOrderCreatesNothing.self)
      return
    }
    try perform(CancelOrder(try unpaidOrder(of: session).id), as: session)
  }

  private static func awaitsConsent(_ refusal: Refusal) -> Bool {
    refusal.reasons.first?.rule == AnAddressThatIsKnownIsAsked.id
  }

  private func known(_ id: ID<ClientAccount>) throws -> ClientAccount? {
    do {
      return try desk.reader.account(id)
    } catch is RecordMissing {
      // The payment will open it.
      return nil
    }
  }

  /// - Throws: a refusal where there is nothing to pay.
  private func unpaidOrder(of session: Session) throws -> Order {
    if let account = session.account, let order = try facts.unpaidOrder(of: account) {
      return order
    }
    throw Refusal(
      ACartBelongsToOneSession.self,
      Phrase(
        fr: "Le panier est vide et aucune commande n'attend.",
        it: "Il carrello è vuoto e nessun ordine attende.",
        en: "The cart is empty and no order waits."))
  }
}
