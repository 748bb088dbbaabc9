import ClientArea
import Store

extension OrderRequest {
  /// The step that goes as far as the page before payment, or asks for the consent that is missing.
  func step(in place: RecordingPlace) throws -> any WhenStep {
    let (product, service) = (try place.product(product), ServiceName(serviceName))
    return switch beneficiary {
    case .myself: Orders(actor: place.actor, product: product, service: service)
    case .existingClient(let owner):
      OrdersForExistingClient(
        actor: place.actor, product: product, service: service, client: try place.account(owner))
    case .newClient(let details):
      OrdersForNewClient(
        actor: place.actor, product: product, service: service, client: details.fields())
    }
  }
}

extension PlaceOrder: RecordableCommand {
  /// The order first, unless it is in the cart already.
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    let order = place.cart == request ? [] : [try request.step(in: place)]
    let payment: any WhenStep =
      switch self.payment.choice {
      case .card, .balance:
        PaysOrder(
          actor: place.actor, paysByBalance: self.payment.choice == .balance,
          payer: try place.payer(self.payment.payer))
      case .refusedCard: PaysOrderInVain(actor: place.actor)
      case .abandoned: AbandonsOrder(actor: place.actor)
      }
    return order + [payment]
  }
}

extension RequestConsent: RecordableCommand {
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    [try request.step(in: place)]
  }
}

extension PayOrder: RecordableCommand {
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    let number = FreeText(try place.desk.reader.order(order).number)
    return switch payment.choice {
    case .card, .balance:
      [
        PaysWaitingOrder(
          actor: place.actor, number: number, paysByBalance: payment.choice == .balance,
          payer: try place.payer(payment.payer))
      ]
    case .refusedCard, .abandoned:
      [PaysWaitingOrderInVain(actor: place.actor, number: number, choice: payment.choice)]
    }
  }
}

extension CancelOrder: RecordableCommand {
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    let number = FreeText(try place.desk.reader.order(order).number)
    return [CancelsWaitingOrder(actor: place.actor, number: number)]
  }
}

extension ChangePrice: RecordableCommand {
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    [ChangesPrice(actor: place.actor, product: try place.product(product), price: price)]
  }
}
