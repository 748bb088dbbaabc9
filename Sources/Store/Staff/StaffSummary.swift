package import ClientArea
import SQLite

/// « Accueil » of staff: what waits for the provider, and how business goes. Nothing for the others.
package struct StaffSummary: Query {
  package struct Facts: Hashable, Sendable {
    /// Invoices that are due, the late ones among them, and what is to come of them, tax included.
    package let due: Debts
    /// Those of them whose day is past.
    package let late: Debts
    /// Orders that wait for a consent or a payment.
    package let ordersWaiting: BoundedCount
    /// Tickets that wait for support's answer, by how long they do.
    package let unanswered: [TicketAge: Int]
    /// Requests that are under way, and those of them whose day is past (DOMAIN-4).
    package let requests: BoundedCount
    package let lateRequests: BoundedCount
    /// How many services run out on each of the next 30 days; the first is tomorrow.
    package let expiriesByDay: [Int]
    /// What was invoiced in each of the last 12 months, less what was credited, excluding tax; the last is the
    /// present month.
    package let revenue: [Money]
    /// The first day of each of those months.
    package let months: [Day]
  }

  /// Some invoices and what they come to.
  package struct Debts: Hashable, Sendable {
    package let count: BoundedCount
    package let amount: Money
  }

  package static let days = 30
  package static let monthsShown = 12

  package init() {}

  package func fetch(from reader: Reader, as session: Session) throws -> Facts? {
    let viewer = try reader.viewer(of: session)
    guard viewer.isStaff else { return nil }
    let today = try reader.today()
    let months = (0..<Self.monthsShown).map {
      today.firstOfMonth.adding(months: $0 + 1 - Self.monthsShown)
    }
    return Facts(
      due: try debts(viewer, "dueOn IS NOT NULL", in: reader),
      late: try debts(viewer, "dueOn < \(today)", in: reader),
      ordersWaiting: try reader.count(
        """
        FROM "order"
        WHERE \(sql: VisibleOrders.own(by: viewer))
          AND \(sql: VisibleOrders.waiting)
        """),
      unanswered: try unanswered(viewer, on: today, in: reader),
      requests: try requests(viewer, "TRUE", in: reader),
      lateRequests: try requests(viewer, "status = 'open' AND dueOn < \(today)", in: reader),
      expiriesByDay: try ServiceCounts.byDay(
        where: VisibleServices.counted(by: viewer), after: today, days: Self.days,
        in: reader.database),
      revenue: try months.map { try revenue(viewer, from: $0, in: reader) }, months: months)
  }

  private func debts(_ viewer: Viewer, _ due: SQL, in reader: Reader) throws -> Debts {
    let open: SQL = """
      FROM invoice
      WHERE \(sql: due) AND \(sql: VisibleInvoices.condition(for: viewer))
        AND \(sql: VisibleInvoices.open)
      """
    return Debts(
      count: try reader.count(open),
      amount: try reader.database.value(
        "SELECT ifnull(sum(\(sql: VisibleInvoices.left)), 0) \(sql: open)"))
  }

  private func requests(
    _ viewer: Viewer, _ choice: SQL, in reader: Reader
  ) throws -> BoundedCount {
    try reader.count(
      """
      FROM serviceRequest
      WHERE \(sql: VisibleRequests.condition(for: viewer)) AND \(sql: VisibleRequests.standing)
        AND \(sql: choice)
      """)
  }

  /// By the day of the last message, which is whoever waits's.
  private func unanswered(
    _ viewer: Viewer, on today: Day, in reader: Reader
  ) throws -> [TicketAge: Int] {
    let lastDays: [Int] = try reader.database.all(
      """
      SELECT max(ticket.openedOn, ifnull((
        SELECT max(writtenAt) / \(Moment.minutesADay)
        FROM ticketMessage
        WHERE ticketMessage.ticket = ticket.id), 0)) AS day
      FROM ticket
      WHERE ticket.status = 'open' AND \(sql: VisibleTickets.condition(for: viewer))
      """
    ) { try $0.get("day") }
    return Dictionary(lastDays.map { (TicketAge(days: today.number - $0), 1) }, uniquingKeysWith: +)
  }

  private func revenue(_ viewer: Viewer, from first: Day, in reader: Reader) throws -> Money {
    let inMonth: SQL = """
      issuedOn >= \(first) AND issuedOn < \(first.adding(months: 1))
        AND \(sql: VisibleInvoices.condition(for: viewer))
      """
    return try reader.database.value(
      """
      SELECT
        (
          SELECT ifnull(sum(excludingTax), 0)
          FROM invoice
          WHERE \(sql: inMonth))
        - (
          SELECT ifnull(sum(excludingTax), 0)
          FROM creditNote
          WHERE \(sql: inMonth))
      """)
  }
}

/// How long somebody has waited for support's answer.
package enum TicketAge: CaseIterable, Hashable, Sendable {
  /// More than a week.
  case old
  /// Four to seven days.
  case week
  /// Two or three days.
  case days
  /// Today or yesterday.
  case fresh

  init(days: Int) {
    self =
      switch days {
      case ...1: .fresh
      case 2...3: .days
      case 4...7: .week
      default: .old
      }
  }
}
