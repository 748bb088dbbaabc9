package import ClientArea
import SQLite

/// What happened about a service last, as far as whoever looks may read it, and the next alert.
package struct ServiceNews: Query {
  package struct Answer: Hashable, Sendable {
    /// The newest in his own mailbox.
    package let mail: Mail?
    /// The newest of his tickets that is not closed.
    package let ticket: Ticket?
    /// The newest that paid a period of it and bears his account's name (BILL-1).
    package let invoice: Invoice?
    /// The next day on which an alert is sent (MAIL-2, MAIL-11); nil where none is, unless an automatic renewal
    /// fails.
    package let nextAlert: Day?

    package struct Mail: Hashable, Sendable {
      package let id: ID<ClientArea.Mail>
      package let subject: String
      package let sentAt: Moment
    }

    package struct Ticket: Hashable, Sendable {
      package let id: ID<ClientArea.Ticket>
      package let number: String
      package let subject: String
      package let status: TicketStatus
    }

    package struct Invoice: Hashable, Sendable {
      package let id: ID<ClientArea.Invoice>
      package let number: String
      package let issuedOn: Day
      /// Tax included.
      package let total: Money
    }

    static let none = Answer(mail: nil, ticket: nil, invoice: nil, nextAlert: nil)
  }

  package let service: ID<Service>

  package init(_ service: ID<Service>) { self.service = service }

  package func fetch(from reader: Reader, as session: Session) throws -> Answer {
    guard let service = try reader.visibleService(service, as: session) else { return .none }
    return Answer(
      mail: try mail(in: reader, session), ticket: try ticket(in: reader, session),
      invoice: try invoice(in: reader, session), nextAlert: try nextAlert(of: service, in: reader))
  }

  private func mail(in reader: Reader, _ session: Session) throws -> Answer.Mail? {
    let addresses = try VisibleMails.addresses(of: session, in: reader)
    return try reader.database.first(
      """
      SELECT id, subject, sentAt
      FROM mail INDEXED BY mailByService
      WHERE service = \(service) AND \(sql: VisibleMails.condition(for: addresses))
      ORDER BY id DESC
      LIMIT 1
      """
    ) { row in
      try Answer.Mail(id: row.get("id"), subject: row.get("subject"), sentAt: row.get("sentAt"))
    }
  }

  private func ticket(in reader: Reader, _ session: Session) throws -> Answer.Ticket? {
    let visible = VisibleTickets.condition(for: try reader.viewer(of: session))
    return try reader.database.first(
      """
      SELECT id, number, subject, status
      FROM ticket INDEXED BY ticketByService
      WHERE service = \(service) AND status <> 'closed' AND \(sql: visible)
      ORDER BY id DESC
      LIMIT 1
      """
    ) { row in
      try Answer.Ticket(
        id: row.get("id"), number: row.get("number"), subject: row.get("subject"),
        status: row.get("status"))
    }
  }

  private func invoice(in reader: Reader, _ session: Session) throws -> Answer.Invoice? {
    let visible = VisibleInvoices.condition(for: try reader.viewer(of: session))
    return try reader.database.first(
      """
      SELECT invoice.id, number, issuedOn, excludingTax + tax AS total
      FROM paidPeriod INDEXED BY paidPeriodByService
      JOIN invoice ON invoice.id = paidPeriod.invoice
      WHERE paidPeriod.service = \(service) AND \(sql: visible)
      ORDER BY paidPeriod.id DESC
      LIMIT 1
      """
    ) { row in
      try Answer.Invoice(
        id: row.get("id"), number: row.get("number"), issuedOn: row.get("issuedOn"),
        total: row.get("total"))
    }
  }

  private func nextAlert(of service: Service, in reader: Reader) throws -> Day? {
    let today = try reader.today()
    let isWanted = try reader.database.first(
      "SELECT 1 FROM service WHERE id = \(service.id) AND \(sql: DueAlerts.isWanted)"
    ) { _ in true }
    guard isWanted == true else { return nil }
    let stages = ExpiryAlert.stages(ofMonths: try reader.offer(service.product, on: today).months)
    // What renews itself is tried before that day's alert, which comes only where the card fails (BILL-22).
    let renewal = service.nextTry(after: today)
    return stages.filter { $0 >= 0 }.map { service.expiresOn - $0 }
      .filter { day in day > today && renewal.map { day < $0 } ?? true }.min()
  }
}
