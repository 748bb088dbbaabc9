import ClientArea
import Screens

// Where steps about services and orders happen.

extension ServiceExists {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.ownersPlace(of: service, preferring: kind)
  }
}

extension Orders {
  func place(in scene: Scene) throws -> StepPlace? { try scene.placeOfOrder(by: actor) }
}

extension OrdersForNewClient {
  func place(in scene: Scene) throws -> StepPlace? { try scene.placeOfOrder(by: actor) }
}

extension OrdersForExistingClient {
  func place(in scene: Scene) throws -> StepPlace? { try scene.placeOfOrder(by: actor) }
}

extension PaysOrder {
  func place(in scene: Scene) throws -> StepPlace? { try scene.placeOfOrderPayment(by: actor) }
}

extension PaysOrderInVain {
  func place(in scene: Scene) throws -> StepPlace? { try scene.placeOfOrderPayment(by: actor) }
}

extension AbandonsOrder {
  func place(in scene: Scene) throws -> StepPlace? { .menu(.order, as: try scene.view(of: actor)) }
}

extension ChangesPrice {
  func place(in scene: Scene) throws -> StepPlace? {
    .menu(.products, as: try scene.view(of: actor))
  }
}

extension OwnerIs {
  func place(in scene: Scene) throws -> StepPlace? { try scene.ownersPlace(of: service) }
}

extension ExpiresOn {
  func place(in scene: Scene) throws -> StepPlace? { try scene.ownersPlace(of: service) }
}

extension Scene {
  /// The page before payment; the orders where one waits for somebody's agreement (ORDER-8). What is refused
  /// gets no further than the choice of a product.
  fileprivate func placeOfOrder(by actor: Actor) throws -> StepPlace {
    let session = try view(of: actor)
    guard attempt?.refusal == nil else { return .menu(.order, as: session) }
    if let cart = players[key(of: actor)]?.cart {
      return .screens(
        [OrderScreen(), OrderRecapScreen(cart.request)], of: .order, as: session)
    }
    return .screens([OrderScreen(), OrdersScreen()], of: .order, as: session)
  }

  func placeOfOrderPayment(by actor: Actor) throws -> StepPlace {
    let session = try view(of: actor)
    let page: any Screen =
      players[key(of: actor)]?.cart.map { OrderRecapScreen($0.request) } ?? OrdersScreen()
    return place(ofPayment: page, over: OrderScreen(), of: .order, as: session)
  }
}
