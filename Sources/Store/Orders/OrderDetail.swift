package import ClientArea
import SQLite

/// Everything about one order; nil where the session does not see it.
package struct OrderDetail: Query {
  package struct Facts: Sendable {
    package let order: Order
    /// In the order of its lines.
    package let products: [Product]
    package let buyer: AccountName
    /// Nil while that client has not agreed, except for staff (ORDER-8).
    package let owner: AccountName?
    /// The consent that it waits or waited for (ORDER-8).
    package let consent: AdministrativeLink?
    package let invoiceNumber: String?
    /// The agency it was given, whether it still is entrusted to it or not.
    package let agency: Agency?
    /// What the session is to the order.
    package let standing: OrderStanding
    /// The last day on which it can be paid (ORDER-10); nil where it waits for nothing of that kind.
    package let deadline: Day?
    /// Whether the session may open its invoice.
    package let hasInvoice: Bool
    /// The services that it opened which the session may open.
    package let services: Set<ID<Service>>
    /// The tickets about it, the oldest first.
    package let tickets: [Ticket]
  }

  package struct Agency: Sendable {
    package let account: AccountName
    package let assignment: OrderAgency
  }

  package let order: ID<Order>

  package init(_ order: ID<Order>) { self.order = order }

  package func fetch(from reader: Reader, as session: Session) throws -> Facts? {
    let viewer = try reader.viewer(of: session)
    let visible = VisibleOrders.condition(for: viewer)
    guard let order = try reader.first(Order.self, "WHERE id = \(order) AND \(sql: visible)") else {
      return nil
    }
    return Facts(
      order: order, products: try order.lines.map { try reader.product($0.product) },
      buyer: AccountName(try reader.account(order.buyer)),
      owner: try VisibleOrders.owner(of: order, for: viewer, in: reader),
      consent: try order.consent.map { try reader.administrativeLink($0) },
      invoiceNumber: try order.invoice.map { try reader.invoice($0).number },
      agency: try agency(of: order, in: reader),
      standing: try OrderStanding.of(session, on: order, reading: reader),
      deadline: ARecordedOrderWaits.deadline(of: order),
      hasInvoice: try order.invoice.map {
        try InvoiceDetail($0).fetch(from: reader, as: session) != nil
      } ?? false,
      services: Set(
        try order.lines.compactMap(\.service).filter {
          try reader.visibleService($0, as: session) != nil
        }),
      tickets: try reader.all(
        Ticket.self,
        """
        WHERE ticket."order" = \(order.id) AND \(sql: VisibleTickets.condition(for: viewer))
        ORDER BY id
        """))
  }

  private func agency(of order: Order, in reader: Reader) throws -> Agency? {
    try reader.agency(of: order.id).map {
      Agency(account: AccountName(try reader.account($0.agency)), assignment: $0)
    }
  }
}
