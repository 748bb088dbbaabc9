/// The client or the agency changes a line of a recorded order, before it is paid (AGENCY-3). Another
/// product has to be sold, and comes at its price of today; the same one keeps its own (ORDER-11).
package struct ChangeOrder: Command, Hashable {
  package let order: ID<Order>
  /// Which of its lines, from 0.
  package let line: Int
  package let edit: Edit<OrderEntry>

  package init(
    _ order: ID<Order>, line: Int = 0, from opened: OrderEntry? = nil, to entry: OrderEntry
  ) {
    self.order = order
    self.line = line
    edit = Edit(from: opened, to: entry)
  }

  package init(
    _ order: ID<Order>, line: Int = 0, to product: ID<Product>, named serviceName: String
  ) {
    self.init(order, line: line, to: OrderEntry(product, named: serviceName))
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
    try ARecordedOrderWaits.checkHas(line, order)
    let former = order
    let entry = try edit.merged(over: OrderEntry(of: order.lines[line]), reading: records)
    order.lines[line].product = entry.product
    order.lines[line].serviceName = entry.serviceName
    try checkNames(of: order, reading: records)
    if former.lines[line].product != entry.product {
      order.lines[line].price = try AnOrderKeepsItsPrice.offer(
        of: entry.product, on: circumstances.today, reading: records
      ).price
    }
    var decision = Decision(
      saying: Phrase(
        fr: "La commande \(order.number) a été modifiée.",
        it: "L'ordine \(order.number) è stato modificato.",
        en: "Order \(order.number) has been changed."))
    decision.save(order)
    decision.explain([ARecordedOrderWaits.reason(order), AnOrderKeepsItsPrice.reason(order)])
    if standing == .agency { decision.explain([AgencyActsLikeTheClient.reason(order, account)]) }
    guard order.lines != former.lines else { return decision }
    decision.send(
      try OrderNews(of: order, reading: records).told(
        .orderChanged, by: account,
        telling: [.text: try phrase(of: former.lines[line], reading: records)],
        because: [ARecordedOrderWaits.reason(order)]))
    return decision
  }

  private func checkNames(of order: Order, reading records: some Records) throws {
    let ordered = try OrderedNames(of: order, reading: records)
    do {
      try ordered.checkAreFree(reading: records)
      try ordered.checkFit(order.owner, reading: records)
    } catch let refusal as Refusal {
      throw refusal.within(line: line)
    }
  }

  /// What the line was about before.
  private func phrase(of line: OrderLine, reading records: some Records) throws -> Phrase {
    let product = try records.product(line.product).called
    return Phrase(
      fr: "\(product), \(line.serviceName), \(line.price)",
      it: "\(product), \(line.serviceName), \(line.price)",
      en: "\(product), \(line.serviceName), \(line.price)")
  }
}

/// What is filled in of a line of an order that is recorded.
package struct OrderEntry: Hashable, Sendable {
  package internal(set) var product: ID<Product>
  package internal(set) var serviceName: String

  package init(_ product: ID<Product>, named serviceName: String) {
    self.product = product
    self.serviceName = Naming.standard(serviceName)
  }

  package init(of line: OrderLine) { self.init(line.product, named: line.serviceName) }
}

extension Edit<OrderEntry> {
  /// The line with what was changed, and nothing else of the form (SIM-8).
  package func merged(over stored: OrderEntry, reading records: some Records) throws -> OrderEntry {
    var merge = Merge(self, over: stored)
    try merge.part(\.product, in: .product) { try records.product($0).called }
    merge.text(\.serviceName, in: .serviceName)
    return try merge.result()
  }
}
