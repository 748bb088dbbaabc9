package import ClientArea
import SQLite

/// The changes of owner between the acting account and others: those that wait, and those that ended in the last 30 days
/// (LINK-16).
package struct OwnerChanges: Query {
  package struct Item: Hashable, Sendable {
    package let change: OwnerChange
    package let serviceName: String
    /// The account on the other side.
    package let other: AccountName
    /// Whether the acting account is the one that is asked.
    package let isAsked: Bool

    /// Whether the acting account is to answer it.
    package var isToAnswer: Bool { isAsked && change.status == .asked }
  }

  /// In days after its end.
  package static let shownFor = 30

  package init() {}

  package func fetch(from reader: Reader, as session: Session) throws -> [Item] {
    let viewer = try reader.viewer(of: session)
    guard let account = viewer.account(with: .manageServices, .manageContacts) else { return [] }
    let oldest = try reader.today() - Self.shownFor
    return try reader.all(
      OwnerChange.self,
      """
      WHERE ("from" = \(account) OR "to" = \(account))
        AND (status = 'asked' OR endedOn >= \(oldest))
      ORDER BY status <> 'asked', id DESC
      """
    ).map { change in
      let other = change.to == account ? change.from : change.to
      return Item(
        change: change, serviceName: try reader.service(change.service).name,
        other: AccountName(try reader.account(other)), isAsked: change.to == account)
    }
  }

  /// Since when whoever owns a row of `service` has owned it: since it was opened, or since the last change.
  static let ownedSince: SQL = """
    ifnull((
      SELECT max(ownerChange.endedOn)
      FROM ownerChange
      WHERE ownerChange.service = service.id AND ownerChange.status = 'accepted'),
      service.openedOn)
    """

  /// What an account is to answer: rows of `ownerChange`.
  static func toAnswer(by viewer: Viewer) -> SQL {
    viewer.account(with: .manageServices, .manageContacts).map {
      "FROM ownerChange WHERE \"to\" = \($0) AND status = 'asked'"
    } ?? "FROM ownerChange WHERE FALSE"
  }
}

/// One change of owner, with what passes, stays and ends (LINK-16); nil for whoever is neither of the two nor staff.
package struct OwnerChangeDetail: Query {
  package struct Facts: Sendable {
    package let change: OwnerChange
    package let service: Service
    package let former: AccountName
    package let owner: AccountName
    /// What it would do today; nothing where it does nothing any more.
    package let lines: [OwnerChangeLine]
    /// Whether the acting account is the one that is asked.
    package let isAsked: Bool
  }

  package let change: ID<OwnerChange>

  package init(_ change: ID<OwnerChange>) { self.change = change }

  package func fetch(from reader: Reader, as session: Session) throws -> Facts? {
    let viewer = try reader.viewer(of: session)
    let visible = viewer.condition(with: .manageServices, .manageContacts) {
      "(\"from\" = \($0) OR \"to\" = \($0))"
    }
    let found = try reader.first(OwnerChange.self, "WHERE id = \(change) AND \(sql: visible)")
    guard let change = found else { return nil }
    let service = try reader.service(change.service)
    let lines =
      change.status == .asked
      ? try OwnerChangeScope.of(
        service, keepingContacts: change.keepsContacts, on: try reader.today(), reading: reader
      ).lines(for: change.to) : []
    return Facts(
      change: change, service: service, former: AccountName(try reader.account(change.from)),
      owner: AccountName(try reader.account(change.to)), lines: lines,
      isAsked: change.to == session.account)
  }
}

/// What a change of owner of a service would do, before anybody is asked (LINK-16); nil for whoever does not own it.
package struct OwnerChangeOutline: Query {
  package let service: ID<Service>
  package let keepsContacts: Bool

  package init(of service: ID<Service>, keepingContacts keepsContacts: Bool) {
    self.service = service
    self.keepsContacts = keepsContacts
  }

  package func fetch(from reader: Reader, as session: Session) throws -> [OwnerChangeLine]? {
    guard let service = try reader.visibleService(service, as: session),
      try ServiceStanding.of(session, on: service, reading: reader) == .owner
    else { return nil }
    return try OwnerChangeScope.of(
      service, keepingContacts: keepsContacts, on: try reader.today(), reading: reader
    ).lines()
  }
}

/// How the latest change of a service's owner stands, for the two and for staff; nil where there was none.
package struct LatestOwnerChange: Query {
  package let service: ID<Service>

  package init(of service: ID<Service>) { self.service = service }

  package func fetch(
    from reader: Reader, as session: Session
  ) throws -> OwnerChangeDetail.Facts? {
    guard let change = try reader.latestOwnerChange(of: service) else { return nil }
    return try OwnerChangeDetail(change.id).fetch(from: reader, as: session)
  }
}
