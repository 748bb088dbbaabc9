import Canvas
import ClientArea
import Store

/// One thing that waits for staff, with the place that settles it, the most pressing first.
package enum StaffHomeLine: CaseIterable, Hashable, Sendable {
  case lateRequests, lateInvoices, oldTickets, weekTickets, daysTickets, freshTickets, requests
  case dueInvoices, orders

  static let columns = [
    Table.Column("", minimum: 1, ideal: 1),
    Table.Column("", minimum: 34, ideal: 52, isFlexible: true),
    Table.Column("", minimum: 12, ideal: 14, alignment: .right, priority: 1),
    Table.Column("", minimum: 10, ideal: 14, priority: 2),
  ]

  var place: MenuPlace {
    switch self {
    case .lateInvoices, .dueInvoices: .invoices
    case .oldTickets, .weekTickets, .daysTickets, .freshTickets: .tickets
    case .orders: .orders
    case .lateRequests, .requests: .requests
    }
  }

  func isThere(in facts: StaffSummary.Facts) -> Bool { count(in: facts).count > 0 }

  func cells(_ facts: StaffSummary.Facts, in context: Context) -> [Table.Cell] {
    let amount = amount(in: facts).map { context.words($0) } ?? ""
    return [
      Table.Cell(sign, Style(role)), Table.Cell(context.words(words(count(in: facts)))),
      Table.Cell(amount), Table.Cell(context.words(place.word), Style(.quiet)),
    ]
  }

  private func count(in facts: StaffSummary.Facts) -> BoundedCount {
    switch self {
    case .lateInvoices: facts.late.count
    case .dueInvoices: facts.due.count
    case .orders: facts.ordersWaiting
    case .lateRequests: facts.lateRequests
    case .requests: facts.requests
    case .oldTickets, .weekTickets, .daysTickets, .freshTickets:
      BoundedCount(count: age.flatMap { facts.unanswered[$0] } ?? 0)
    }
  }

  private func amount(in facts: StaffSummary.Facts) -> Money? {
    switch self {
    case .lateInvoices: facts.late.amount
    case .dueInvoices: facts.due.amount
    case .orders, .oldTickets, .weekTickets, .daysTickets, .freshTickets, .lateRequests, .requests:
      nil
    }
  }

  private var age: TicketAge? {
    switch self {
    case .oldTickets: .old
    case .weekTickets: .week
    case .daysTickets: .days
    case .freshTickets: .fresh
    case .lateInvoices, .dueInvoices, .orders, .lateRequests, .requests: nil
    }
  }

  private var sign: String {
    switch self {
    case .lateInvoices, .oldTickets, .lateRequests: "✖"
    case .weekTickets, .daysTickets, .orders: "▲"
    case .freshTickets, .dueInvoices, .requests: "○"
    }
  }

  private var role: Role {
    switch self {
    case .lateInvoices, .oldTickets, .lateRequests: .danger
    case .weekTickets, .daysTickets, .orders: .warning
    case .freshTickets, .dueInvoices, .requests: .text
    }
  }

  private func words(_ count: BoundedCount) -> Phrase {
    switch self {
    case .lateInvoices: StaffHomeWords.lateInvoices(count)
    case .dueInvoices: StaffHomeWords.dueInvoices(count)
    case .orders: HomeWords.orders(count)
    case .lateRequests: StaffHomeWords.lateRequests(count)
    case .requests: StaffHomeWords.requests(count)
    case .oldTickets: StaffHomeWords.tickets(count, StaffHomeWords.moreThanAWeek)
    case .weekTickets: StaffHomeWords.tickets(count, StaffHomeWords.fourToSevenDays)
    case .daysTickets: StaffHomeWords.tickets(count, StaffHomeWords.twoOrThreeDays)
    case .freshTickets: StaffHomeWords.tickets(count, StaffHomeWords.sinceYesterday)
    }
  }
}
