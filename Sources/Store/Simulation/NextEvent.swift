package import ClientArea
import SQLite

/// What falls due next on the simulated clock: « jusqu'au prochain événement » (SIM-1).
package struct NextEvent: Query {
  package struct Event: Hashable, Sendable {
    package let at: Moment
    package let what: Kind
  }

  package enum Kind: Hashable, Sendable {
    /// An expiry alert leaves, this many days before the date; on the day itself it is the expiry.
    case alert(stage: Int)
    /// What follows an expiry that nobody renewed (LIFE-3).
    case life(LifeStep)
    /// A service renews itself (BILL-22).
    case renewal
    /// The last day of an invoice has passed.
    case invoiceOverdue
    /// An unpaid invoice is reminded (BILL-20).
    case invoiceReminded
    /// A login can be tried again.
    case loginUnlocked
    /// A quick renewal link has run out.
    case renewalLinkEnds
    /// An invitation can no longer be answered (ACCESS-8).
    case invitationEnds
    /// A recorded order was not paid in time (ORDER-10).
    case orderEnds
    /// A future owner was asked and did not answer (ORDER-12, LINK-16).
    case questionEnds
    /// Staff's acting as a client runs out (CLIENTS-8).
    case impersonationEnds
  }

  package init() {}

  package func fetch(from reader: Reader, as session: Session) throws -> Event? {
    let now = try reader.now()
    let events =
      try renewal(after: now.day, in: reader)
      + alert(after: now.day, in: reader) + life(after: now.day, in: reader)
      + invoice(after: now.day, in: reader)
      + lock(after: now, in: reader) + link(after: now.day, in: reader)
      + invitation(after: now.day, in: reader)
      + order(after: now.day, in: reader) + question(after: now.day, in: reader)
      + reminder(after: now.day, in: reader)
      + impersonation(in: reader)
    return events.min { $0.at < $1.at }
  }

  private func alert(after day: Day, in reader: Reader) throws -> [Event] {
    let alerts = DueAlerts(database: reader.database)
    guard let next = try alerts.day(after: day), let first = try alerts.alerts(on: next).first
    else { return [] }
    return [Event(at: Moment(morningOf: next), what: .alert(stage: first.stage))]
  }

  private func life(after day: Day, in reader: Reader) throws -> [Event] {
    let lives = DueLives(reader: reader)
    guard let next = try lives.day(after: day), let first = try lives.steps(on: next).first
    else { return [] }
    return [Event(at: Moment(morningOf: next), what: .life(first.step))]
  }

  private func renewal(after day: Day, in reader: Reader) throws -> [Event] {
    try DueRenewals(database: reader.database).day(after: day).map {
      [Event(at: Moment(morningOf: $0), what: .renewal)]
    } ?? []
  }

  private func invoice(after day: Day, in reader: Reader) throws -> [Event] {
    let due: Day? = try reader.database.value(
      "SELECT min(dueOn) FROM invoice WHERE dueOn >= \(day) AND \(sql: VisibleInvoices.open)")
    return due.map { [Event(at: Moment(morningOf: $0 + 1), what: .invoiceOverdue)] } ?? []
  }

  private func order(after day: Day, in reader: Reader) throws -> [Event] {
    try DueOrders(database: reader.database).day(after: day).map {
      [Event(at: Moment(morningOf: $0), what: .orderEnds)]
    } ?? []
  }

  private func question(after day: Day, in reader: Reader) throws -> [Event] {
    let days = [
      try DueQuestions<AdministrativeLink>(database: reader.database).day(after: day),
      try DueQuestions<OwnerChange>(database: reader.database).day(after: day),
    ]
    return days.compactMap { $0 }.min().map {
      [Event(at: Moment(morningOf: $0), what: .questionEnds)]
    } ?? []
  }

  private func reminder(after day: Day, in reader: Reader) throws -> [Event] {
    try DueReminders(database: reader.database).day(after: day).map {
      [Event(at: Moment(morningOf: $0), what: .invoiceReminded)]
    } ?? []
  }

  private func impersonation(in reader: Reader) throws -> [Event] {
    try DueImpersonations(database: reader.database).next().map {
      [Event(at: $0, what: .impersonationEnds)]
    } ?? []
  }

  private func lock(after now: Moment, in reader: Reader) throws -> [Event] {
    let end: Moment? = try reader.database.value(
      "SELECT min(lockedUntil) FROM user WHERE lockedUntil > \(now)")
    return end.map { [Event(at: $0, what: .loginUnlocked)] } ?? []
  }

  private func link(after day: Day, in reader: Reader) throws -> [Event] {
    let lifetime = AQuickLinkRenewsOnce.lifetime
    let period: Day? = try reader.database.value(
      """
      SELECT (
        SELECT renews
        FROM renewalLink
        WHERE usedOn IS NULL AND replacedOn IS NULL AND renews >= \(day - lifetime)
          AND renews = (SELECT expiresOn FROM service WHERE service.id = renewalLink.service)
        ORDER BY renews
        LIMIT 1)
      """)
    return period.map {
      [Event(at: Moment(morningOf: $0 + lifetime + 1), what: .renewalLinkEnds)]
    } ?? []
  }

  private func invitation(after day: Day, in reader: Reader) throws -> [Event] {
    let lifetime = AnInvitationIsForOneUserOnce.lifetime
    let sent: Day? = try reader.database.value(
      """
      SELECT min(invitedOn)
      FROM access
      WHERE status = 'invited' AND invitedOn >= \(day - lifetime)
      """)
    return sent.map {
      [Event(at: Moment(morningOf: $0 + lifetime + 1), what: .invitationEnds)]
    } ?? []
  }
}
