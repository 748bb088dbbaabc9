import ClientArea
import SQLite

/// Finds whose rights to ask about a matter, a few in each role.
struct RightsActors {
  private let matter: RightsSetting.Matter
  private let reader: Reader

  /// The number of actors in each role, at most.
  private static let limit = 4

  init(of matter: RightsSetting.Matter, _ reader: Reader) {
    self.matter = matter
    self.reader = reader
  }

  /// Everybody, nobody twice for the same account, those who are linked first.
  func all(with strangers: [RightsActor]) throws -> [RightsActor] {
    var found = try linked() + strangers
    if let secret {
      found.append(Self.visitor(.linkHolder, holding: secret))
    }
    found.append(Self.visitor(.visitor, holding: nil))
    found += try staff()
    var seen: Set<Session> = []
    return found.filter { $0.session == .visitor || seen.insert($0.session).inserted }
  }

  private func linked() throws -> [RightsActor] {
    switch matter {
    case .service(let facts):
      try users(of: facts.service.owner, as: .owner)
        + contacts(.technicalContact, Self.standing(on: facts.service.id))
        + contacts(.administrativeContact, Self.administrative(.active, facts.service.owner))
        + contacts(.formerContact, Self.broken(on: facts.service.id))
    case .order(let facts):
      try users(of: facts.order.buyer, as: facts.isForBuyer ? .owner : .buyer)
        + users(of: facts.order.owner, as: .owner)
        + contacts(.agency, Self.agency(of: facts.order.id))
        + contacts(.administrativeContact, Self.administrative(.active, facts.order.owner))
    case .account(let facts):
      try users(of: facts.account.id, as: .owner)
        + contacts(.administrativeContact, Self.administrative(.active, facts.account.id))
        + contacts(.askingContact, Self.administrative(.pending, facts.account.id))
        + contacts(.technicalContact, Self.standing(onServicesOf: facts.account.id))
    }
  }

  /// The accounts that are the matter's own.
  private var parties: [ID<ClientAccount>] {
    switch matter {
    case .service(let facts): [facts.service.owner]
    case .order(let facts): [facts.order.buyer, facts.order.owner]
    case .account(let facts): [facts.account.id]
    }
  }

  private var secret: String? {
    switch matter {
    case .service(let facts): facts.quickLink
    case .order, .account: nil
    }
  }

  /// All users of an account: its owners, who got its mails too, then its contacts, then its guests.
  private func users(of account: ID<ClientAccount>, as owner: RightsRole) throws -> [RightsActor] {
    try AccessRole.allCases.flatMap { role in
      try actors(
        Self.role(for: role, owner),
        """
        JOIN access ON access.account = account.id AND access.status = 'active'
          AND access.role = \(role)
        JOIN user ON user.id = access.user
        WHERE account.id = \(account)
        ORDER BY access.id
        """)
    }
  }

  private static func role(for access: AccessRole, _ owner: RightsRole) -> RightsRole {
    switch access {
    case .owner: owner
    case .contact: .contact
    case .guest: .guest
    }
  }

  /// One user of each of these accounts.
  private func contacts(_ role: RightsRole, _ accounts: SQL) throws -> [RightsActor] {
    try actors(
      role, "\(sql: Self.firstUser) WHERE account.id IN (\(sql: accounts)) ORDER BY account.id")
  }

  /// A client with no link at all to the matter's parties, and no user of theirs.
  func strangers() throws -> [RightsActor] {
    let parties = SQL.joined(parties.map { "\($0)" }, by: ", ")
    return try actors(
      .stranger,
      """
      \(sql: Self.firstUser)
      WHERE account.id NOT IN (\(sql: parties))
        AND NOT EXISTS (
          SELECT 1
          FROM administrativeLink
          WHERE administrativeLink.account = account.id AND principal IN (\(sql: parties)))
        AND NOT EXISTS (
          SELECT 1
          FROM administrativeLink
          WHERE principal = account.id AND administrativeLink.account IN (\(sql: parties)))
        AND NOT EXISTS (
          SELECT 1
          FROM technicalLink
          JOIN service ON service.id = technicalLink.service
          WHERE technicalLink.account = account.id AND service.owner IN (\(sql: parties)))
        AND NOT EXISTS (
          SELECT 1
          FROM access
          WHERE access.user = user.id AND access.account IN (\(sql: parties)))
      ORDER BY account.id
      """, limit: 1)
  }

  private func actors(
    _ role: RightsRole, _ source: SQL, limit: Int = RightsActors.limit
  ) throws -> [RightsActor] {
    try reader.database.all(
      """
      SELECT \(sql: AccountName.columns), user.id AS userId,
        user.firstName || ' ' || user.lastName AS userName
      FROM account
      \(sql: source)
      LIMIT \(limit)
      """
    ) { row in
      let account = try AccountName(from: row)
      return try RightsActor(
        role: role, name: row.get("userName"), account: account,
        session: Session(user: row.get("userId"), account: account.id),
        secret: role == .owner ? secret : nil)
    }
  }

  private func staff() throws -> [RightsActor] {
    try reader.all(User.self, "WHERE kind = 'internal' ORDER BY id LIMIT 1").map { user in
      RightsActor(
        role: .staff, name: user.name, account: nil,
        session: Session(user: user.id, account: nil), secret: nil)
    }
  }

  private static func visitor(_ role: RightsRole, holding secret: String?) -> RightsActor {
    RightsActor(role: role, name: "", account: nil, session: .visitor, secret: secret)
  }
}

extension RightsActors {
  /// Joins the user who has reached an account for longest.
  private static let firstUser: SQL = """
    JOIN user ON user.id = (
      SELECT access.user
      FROM access
      WHERE access.account = account.id AND access.status = 'active'
      ORDER BY access.id
      LIMIT 1)
    """

  private static func agency(of order: ID<Order>) -> SQL {
    "SELECT agency FROM orderAgency WHERE \"order\" = \(order) AND endedOn IS NULL"
  }

  private static func standing(on service: ID<Service>) -> SQL {
    "SELECT account FROM technicalLink WHERE service = \(service) AND endedOn IS NULL"
  }

  private static func standing(onServicesOf owner: ID<ClientAccount>) -> SQL {
    """
    SELECT technicalLink.account
    FROM service
    JOIN technicalLink ON technicalLink.service = service.id AND technicalLink.endedOn IS NULL
    WHERE service.owner = \(owner)
    """
  }

  private static func broken(on service: ID<Service>) -> SQL {
    """
    SELECT account
    FROM technicalLink
    WHERE service = \(service) AND endedOn IS NOT NULL
      AND account NOT IN (\(sql: standing(on: service)))
    """
  }

  private static func administrative(
    _ status: AdministrativeLinkStatus, _ principal: ID<ClientAccount>
  ) -> SQL {
    """
    SELECT account
    FROM administrativeLink
    WHERE principal = \(principal) AND status = \(status) AND asked IS NULL
    """
  }
}

extension RightsSetting.OfOrder {
  /// Whether somebody ordered for himself.
  var isForBuyer: Bool { order.buyer == order.owner }
}
