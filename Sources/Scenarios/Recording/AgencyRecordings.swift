import ClientArea
import Store

extension SetAgency: RecordableCommand {
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    [
      SetsAgency(
        actor: place.actor, isAgency: isAgency, code: try place.account(account),
        withdrawsOrders: withdrawsOrders)
    ]
  }
}

extension RecordOrder: RecordableCommand {
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    let (product, service) = (
      try place.product(request.product), ServiceName(request.serviceName)
    )
    let agency = try request.agency.map { try place.account($0) }
    if let client {
      return [
        RecordsOrderFor(
          actor: place.actor, client: try place.account(client), product: product,
          service: service, agency: agency)
      ]
    }
    guard let agency else { return nil }
    let owner: AccountCode?
    switch request.beneficiary {
    case .myself: owner = nil
    case .existingClient(let client): owner = try place.account(client)
    case .newClient: return nil
    }
    return [
      OrdersWithAgency(
        actor: place.actor, product: product, service: service, owner: owner, agency: agency)
    ]
  }
}

extension ChangeOrder: RecordableCommand {
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    guard let service = try place.service(ofLatestOrder: order) else { return nil }
    return [
      ChangesOrder(
        actor: place.actor, service: service, product: try place.product(product),
        name: ServiceName(serviceName))
    ]
  }
}

extension WithdrawAgency: RecordableCommand {
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    guard let service = try place.service(ofLatestOrder: order) else { return nil }
    return [WithdrawsAgency(actor: place.actor, service: service)]
  }
}

extension DropOldOrder: RecordableCommand {
  /// Only the clock drops orders: the step that moves it says them all.
  func steps(in place: RecordingPlace) -> [any WhenStep]? { [] }
}

extension RecordingPlace {
  /// The name by which steps find an order; nil where a later one has the same.
  func service(ofLatestOrder id: ID<Order>) throws -> ServiceName? {
    let order = try desk.reader.order(id)
    guard try facts.order(named: order.serviceName)?.id == id else { return nil }
    return ServiceName(order.serviceName)
  }
}
