/// Which time of which service a line of an invoice paid for, and how the service stood before: what a credit note of
/// that line takes back (BILL-17).
package struct PaidPeriod: Entity {
  package let id: ID<PaidPeriod>
  package let invoice: ID<Invoice>
  /// The place of the line among those of the invoice.
  package let position: Int
  package let service: ID<Service>
  package let firstDay: Day
  /// The last day that is paid.
  package let lastDay: Day
  /// Nil where the payment opened the service.
  package let before: Before?
  package var creditNote: ID<CreditNote>?

  /// What a renewal changed of its service.
  package struct Before: Hashable, Sendable {
    package let paidFrom: Day
    package let expiresOn: Day
    package let anniversary: Int?

    package init(paidFrom: Day, expiresOn: Day, anniversary: Int?) {
      self.paidFrom = paidFrom
      self.expiresOn = expiresOn
      self.anniversary = anniversary
    }
  }

  package init(
    id: ID<PaidPeriod>, invoice: ID<Invoice>, position: Int, service: ID<Service>, firstDay: Day,
    lastDay: Day, before: Before?, creditNote: ID<CreditNote>? = nil
  ) {
    self.id = id
    self.invoice = invoice
    self.position = position
    self.service = service
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.before = before
    self.creditNote = creditNote
  }

  /// The period that a payment has just given to a service.
  /// - Parameter former: the service as it was; nil where the payment opened it.
  static func of(
    _ service: Service, before former: Service?, on invoice: Invoice, at position: Int,
    under circumstances: inout Circumstances
  ) -> PaidPeriod {
    PaidPeriod(
      id: circumstances.newID(), invoice: invoice.id, position: position, service: service.id,
      firstDay: service.paidFrom, lastDay: service.expiresOn - 1,
      before: former.map {
        Before(paidFrom: $0.paidFrom, expiresOn: $0.expiresOn, anniversary: $0.anniversary)
      })
  }

  /// Whether it is the last one that was paid: what came after it was paid from its end.
  package func isLatest(of service: Service) -> Bool {
    service.paidFrom == firstDay && service.expiresOn == lastDay + 1
  }

  /// The service as it was before; one that the payment opened is paid for no day.
  func takenBack(from service: Service) -> Service {
    var service = service
    service.paidFrom = before?.paidFrom ?? firstDay
    service.expiresOn = before?.expiresOn ?? firstDay
    service.anniversary = before.map(\.anniversary) ?? service.anniversary
    return service
  }
}
