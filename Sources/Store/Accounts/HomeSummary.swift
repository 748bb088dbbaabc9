package import ClientArea
import SQLite

/// « Accueil »: what waits for the acting account, or for staff as a whole.
package struct HomeSummary: Query {
  package struct Answer: Hashable, Sendable {
    package let services: BoundedCount
    /// Other accounts' services of which the account is technical contact.
    package let contactServices: BoundedCount
    /// Services that run out within 30 days, today aside.
    package let expiringSoon: BoundedCount
    /// Services of which today is not paid any more.
    package let expired: BoundedCount
    /// How many services run out in each of the next 12 weeks; the first begins tomorrow.
    package let expiriesByWeek: [Int]
    /// How many of the account's own services run out when, exactly.
    package let expiries: [ExpirySpan: Int]
    /// Administrative contacts that the account is to accept or decline.
    package let consentsToAnswer: BoundedCount
    /// The same of whoever is logged in, who needs an account of his own to answer (ORDER-12).
    package let consentsInPerson: BoundedCount
    /// Services that the account is asked to take over (LINK-16).
    package let ownerChangesToAnswer: BoundedCount
    /// The account's orders that are not paid yet.
    package let ordersWaiting: BoundedCount
    /// Orders of other clients that are entrusted to the account as agency (AGENCY-3).
    package let ordersEntrusted: BoundedCount
    /// Those of them that are not paid yet.
    package let entrustedWaiting: BoundedCount
    package let unreadMails: BoundedCount
    package let invoicesDue: BoundedCount
    package let openTickets: BoundedCount
    /// Tickets with something new for whoever looks (SUPPORT-5).
    package let unreadTickets: BoundedCount
    /// Invitations that wait for the answer of whoever is logged in (ACCESS-6).
    package let invitations: BoundedCount
    /// Requests that are not over (DOMAIN-11).
    package let requestsUnderWay: BoundedCount
  }

  package static let weeks = 12

  package init() {}

  package func fetch(from reader: Reader, as session: Session) throws -> Answer {
    let viewer = try reader.viewer(of: session)
    let today = try reader.today()
    let counts = try ServiceCounts(
      where: VisibleServices.counted(by: viewer), on: today, soonWithin: ExpirySpan.monthDays,
      weeks: Self.weeks, in: reader.database)
    let orders = VisibleOrders.own(by: viewer)
    let invoices = VisibleInvoices.condition(for: viewer)
    let tickets = VisibleTickets.condition(for: viewer)
    let addresses = try VisibleMails.addresses(of: session, in: reader)
    return Answer(
      services: BoundedCount(of: counts.services),
      contactServices: try contactServices(of: viewer, in: reader),
      expiringSoon: BoundedCount(of: counts.expiringSoon),
      expired: BoundedCount(of: counts.expired),
      expiriesByWeek: counts.byWeek, expiries: counts.bySpan,
      consentsToAnswer: try consents(of: viewer, in: reader),
      consentsInPerson: try personalConsents(of: session, in: reader),
      ownerChangesToAnswer: try reader.count(OwnerChanges.toAnswer(by: viewer)),
      ordersWaiting: try reader.count(
        """
        FROM "order"
        WHERE \(sql: orders) AND \(sql: VisibleOrders.waiting)
        """),
      ordersEntrusted: try reader.count(
        "FROM \"order\" WHERE \(sql: VisibleOrders.entrusted(to: viewer))"),
      entrustedWaiting: try entrustedWaiting(for: viewer, in: reader),
      unreadMails: try reader.count(
        "FROM mail WHERE \(sql: VisibleMails.condition(for: addresses)) AND isRead = 0"),
      invoicesDue: try reader.count(
        "FROM invoice WHERE \(sql: invoices) AND \(sql: VisibleInvoices.open)"),
      openTickets: try reader.count(
        "FROM ticket WHERE \(sql: tickets) AND ticket.status <> 'closed'"),
      unreadTickets: try reader.count(VisibleTickets.unread(by: viewer)),
      invitations: BoundedCount(
        count: try OpenInvitations().fetch(from: reader, as: session).count),
      requestsUnderWay: try reader.count(
        """
        FROM serviceRequest
        WHERE \(sql: VisibleRequests.condition(for: viewer)) AND \(sql: VisibleRequests.standing)
        """))
  }

  private func entrustedWaiting(for viewer: Viewer, in reader: Reader) throws -> BoundedCount {
    try reader.count(
      """
      FROM "order"
      WHERE \(sql: VisibleOrders.entrusted(to: viewer)) AND \(sql: VisibleOrders.waiting)
      """)
  }

  private func contactServices(of viewer: Viewer, in reader: Reader) throws -> BoundedCount {
    guard let account = viewer.account(with: .manageServices) else { return BoundedCount(count: 0) }
    return try reader.count(
      "FROM technicalLink WHERE account = \(account) AND endedOn IS NULL")
  }

  private func consents(of viewer: Viewer, in reader: Reader) throws -> BoundedCount {
    guard let account = viewer.account(with: .manageContacts) else { return BoundedCount(count: 0) }
    return try reader.count(
      """
      FROM administrativeLink
      WHERE principal = \(account) AND status = 'pending' AND asked IS NULL
      """)
  }

  private func personalConsents(
    of session: Session, in reader: Reader
  ) throws -> BoundedCount {
    guard let user = session.user else { return BoundedCount(count: 0) }
    return try reader.count(
      "FROM administrativeLink WHERE asked = \(user) AND status = 'pending'")
  }
}
