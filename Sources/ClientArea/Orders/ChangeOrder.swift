/// The client or the agency changes what a recorded order is about, before it is paid (AGENCY-3). Another
/// product has to be sold, and comes at its price of today; the same one keeps its own (ORDER-11).
package struct ChangeOrder: Command, Hashable {
  package let order: ID<Order>
  package let edit: Edit<OrderEntry>

  package init(_ order: ID<Order>, from opened: OrderEntry? = nil, to entry: OrderEntry) {
    self.order = order
    edit = Edit(from: opened, to: entry)
  }

  package init(_ order: ID<Order>, to product: ID<Product>, named serviceName: String) {
    self.init(order, to: OrderEntry(product, named: serviceName))
  }

  package var title: Phrase {
    let serviceName = edit.wanted.serviceName
    return Phrase(
      fr: "changer la commande de \(serviceName)", it: "cambiare l'ordine di \(serviceName)",
      en: "change the order of \(serviceName)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    var order = try records.order(self.order)
    let (account, standing) = try AgencyActsLikeTheClient.check(
      session, on: order, needing: [.order], reading: records)
    try ARecordedOrderWaits.checkChangeable(order, on: circumstances.today)
    let entry = try edit.merged(over: OrderEntry(of: order), reading: records)
    let product = try records.product(entry.product)
    let serviceName = entry.serviceName
    try DetailsMustBeComplete.checkName(
      serviceName, of: product.kind,
      isTaken: try records.isTaken(serviceName, as: product.kind))
    try ANameFitsItsOwner.check(serviceName, of: product, for: order.owner, reading: records)
    let former = order
    if order.product != product.id {
      order.price = try AnOrderKeepsItsPrice.offer(
        of: product.id, on: circumstances.today, reading: records
      ).price
    }
    order.product = product.id
    order.serviceName = serviceName
    var decision = Decision(
      saying: Phrase(
        fr: "La commande \(order.number) a été modifiée.",
        it: "L'ordine \(order.number) è stato modificato.",
        en: "Order \(order.number) has been changed."))
    decision.save(order)
    decision.explain([ARecordedOrderWaits.reason(order), AnOrderKeepsItsPrice.reason(order)])
    if standing == .agency { decision.explain([AgencyActsLikeTheClient.reason(order, account)]) }
    guard (order.product, order.serviceName) != (former.product, former.serviceName) else {
      return decision
    }
    decision.send(
      try OrderNews(of: order, reading: records).told(
        .orderChanged, by: account, telling: [.text: try phrase(of: former, reading: records)],
        because: [ARecordedOrderWaits.reason(order)]))
    return decision
  }

  /// What the order was about before.
  private func phrase(of order: Order, reading records: some Records) throws -> Phrase {
    let product = try records.product(order.product).name
    return Phrase(
      fr: "\(product), \(order.serviceName), \(order.price)",
      it: "\(product), \(order.serviceName), \(order.price)",
      en: "\(product), \(order.serviceName), \(order.price)")
  }
}

/// What is filled in of an order that is recorded.
package struct OrderEntry: Hashable, Sendable {
  package internal(set) var product: ID<Product>
  package internal(set) var serviceName: String

  package init(_ product: ID<Product>, named serviceName: String) {
    self.product = product
    self.serviceName = Naming.standard(serviceName)
  }

  package init(of order: Order) { self.init(order.product, named: order.serviceName) }
}

extension Edit<OrderEntry> {
  /// The order with what was changed, and nothing else of the form (SIM-8).
  package func merged(over stored: OrderEntry, reading records: some Records) throws -> OrderEntry {
    var merge = Merge(self, over: stored)
    try merge.part(\.product, in: .product) { Phrase(name: try records.product($0).name) }
    merge.text(\.serviceName, in: .serviceName)
    return try merge.result()
  }
}
