import ClientArea
import Screens
import Store

// Where steps about agencies and the orders entrusted to them happen.

extension IsAgency {
  func place(in scene: Scene) throws -> StepPlace? {
    .menu(.home, as: try scene.view(ofOwner: code))
  }
}

extension SetsAgency {
  func place(in scene: Scene) throws -> StepPlace? {
    .menu(.home, as: try scene.view(ofOwner: code))
  }
}

extension OrdersWithAgency {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.place(ofOrderOf: service, as: actor)
  }
}

extension RecordsOrderFor {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.place(ofOrderOf: service, as: actor)
  }
}

extension PaysOrderOf {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.place(ofOrderOf: service, as: actor)
  }
}

extension ChangesOrder {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.place(ofOrderOf: name, as: actor)
  }
}

extension WithdrawsAgency {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.place(ofOrderOf: service, as: actor)
  }
}

extension OpensTicketAboutOrder {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.place(ofTicketAbout: subject.text, as: scene.view(of: actor))
  }
}

extension BreaksLinkKeepingAgency {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.place(of: service, as: scene.view(of: actor))
  }
}

extension Scene {
  /// The page of an order as somebody sees it; his list where there is none.
  fileprivate func place(ofOrderOf service: ServiceName, as actor: Actor) throws -> StepPlace {
    let session = try view(of: actor)
    let order = try facts.order(named: service.text)
    let (menu, kind): (MenuPlace, OrdersScreen.Kind) =
      switch session.account {
      case nil: (.orders, .all)
      case order?.buyer: (.order, .mine)
      default: (.entrusted, .entrusted)
      }
    let page = order.map { [WaitingOrderScreen($0.id)] } ?? []
    return .screens([OrdersScreen(kind)] + page, of: menu, as: session)
  }
}
