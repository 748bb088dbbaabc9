package import ClientArea
import SQLite

/// Everything about one service; nil where the session does not see it.
package struct ServiceDetail: Query {
  package struct Facts: Sendable {
    package let service: Service
    package let owner: AccountName
    /// The product at its price of today, which a renewal costs (ORDER-11).
    package let offer: Offer
    /// What the session is to the service.
    package let standing: ServiceStanding
    package let technicalContacts: [Contact]
    /// The alerts sent for the present expiry date, the earliest first.
    package let alerts: [ExpiryAlert]
    /// Whether a quick renewal link can still be used.
    package let hasOpenRenewalLink: Bool
    /// The access codes, where the session may see them while the service works (LIFE-1): the owner's and each technical
    /// contact's, never staff's; dots for a technical contact, who reads them by `ReadAccessCodes` (LINK-15), and for
    /// staff acting with a client's rights (CLIENTS-8).
    package let codes: AccessCodes?
    /// The agency to which the order that opened the service is entrusted now, for the owner and staff.
    package let agency: AccountName?
    /// How long each step after the expiry lasts.
    package let life: Lifecycle
    package let phase: LifePhase
    /// Who renews it by itself (BILL-22); nil where nobody does.
    package let automatic: Automatic?
  }

  package struct Automatic: Hashable, Sendable {
    package let payer: AccountName
    /// The next day on which it is tried; nil where none is to come for the present expiry date.
    package let nextTry: Day?
    package let failedOn: Day?
  }

  package struct Contact: Hashable, Sendable {
    package let link: ID<TechnicalLink>
    package let account: AccountName
    package let since: Day
  }

  package let service: ID<Service>

  package init(_ service: ID<Service>) { self.service = service }

  package func fetch(from reader: Reader, as session: Session) throws -> Facts? {
    guard let service = try reader.visibleService(service, as: session) else { return nil }
    let standing = try ServiceStanding.of(session, on: service, reading: reader)
    let life = try reader.lifecycle(of: service)
    let today = try reader.today()
    let phase = life.phase(of: service, on: today)
    let hasLink = try reader.openRenewalLinks(of: service.id).contains {
      AQuickLinkRenewsOnce.works($0, for: service, on: today)
    }
    return Facts(
      service: service, owner: AccountName(try reader.account(service.owner)),
      offer: try reader.offer(service.product, on: today), standing: standing,
      technicalContacts: try contacts(in: reader),
      alerts: try reader.all(
        ExpiryAlert.self,
        """
        WHERE service = \(service.id) AND expiresOn = \(service.expiresOn)
        ORDER BY stage DESC
        """),
      hasOpenRenewalLink: hasLink && phase.isRenewable,
      codes: try phase.works
        ? codes(of: service, for: standing, session, in: reader) : nil,
      agency: try agency(of: service, for: standing, in: reader), life: life, phase: phase,
      automatic: try automatic(of: service, in: reader))
  }

  private func automatic(of service: Service, in reader: Reader) throws -> Automatic? {
    guard let renewal = service.renewal else { return nil }
    return Automatic(
      payer: AccountName(try reader.account(renewal.account)),
      nextTry: service.nextTry(after: try reader.today()), failedOn: renewal.failedOn)
  }

  private func agency(
    of service: Service, for standing: ServiceStanding, in reader: Reader
  ) throws -> AccountName? {
    switch standing {
    case .owner, .staff:
      try reader.order(opening: service.id).flatMap { try reader.standingAgency(of: $0.id) }
    case .technicalContact, .formerContact, .administrativeContact, .clock, .stranger: nil
    }
  }

  private func contacts(in reader: Reader) throws -> [Contact] {
    try reader.database.all(
      """
      SELECT technicalLink.id, technicalLink.since, \(sql: AccountName.columns)
      FROM technicalLink
      JOIN account ON account.id = technicalLink.account
      WHERE technicalLink.service = \(service) AND technicalLink.endedOn IS NULL
      ORDER BY technicalLink.id
      """
    ) { row in
      try Contact(
        link: row.get("id"), account: AccountName(from: row), since: row.get("since"))
    }
  }

  /// Staff that acts with a client's rights sees that there are codes, and dots.
  private func codes(
    of service: Service, for standing: ServiceStanding, _ session: Session, in reader: Reader
  ) throws -> AccessCodes? {
    guard try maySeeCodes(standing, session, in: reader) else { return nil }
    return standing == .technicalContact || ActingAsTheClientHasLimits.hidesSecrets(from: session)
      ? service.codes?.hidden : service.codes
  }

  private func maySeeCodes(
    _ standing: ServiceStanding, _ session: Session, in reader: Reader
  ) throws -> Bool {
    let viewer = try reader.viewer(of: session)
    guard viewer.account(with: .seeSecrets) != nil else { return false }
    return switch standing {
    case .owner, .technicalContact: true
    case .formerContact, .administrativeContact, .staff, .clock, .stranger: false
    }
  }
}
