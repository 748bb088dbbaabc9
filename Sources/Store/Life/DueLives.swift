import ClientArea
import SQLite

/// Which steps after an expiry fall due, and when (LIFE-3). Each question is answered by the index of those that share a
/// kind and an extension, so that years without a step cost as little as a day.
struct DueLives {
  let reader: Reader
  private var database: Database { reader.database }

  struct Due: Hashable {
    let service: ID<Service>
    let step: LifeStep
  }

  /// The next day after another on which a step falls due.
  func day(after day: Day) throws -> Day? {
    try groups().flatMap { group in
      try group.life.steps.compactMap { step -> Day? in
        let days = group.life.days(to: step)
        let expiry: Day? = try database.value(
          """
          SELECT min(expiresOn)
          FROM service INDEXED BY serviceByLife
          WHERE \(sql: group.condition) AND expiresOn > \(day - days) AND endedOn IS NULL
          """)
        return expiry.map { $0 + days }
      }
    }.min()
  }

  /// The steps of a day that were not taken, in their order and then by service.
  func steps(on day: Day) throws -> [Due] {
    let groups = try groups()
    return try LifeStep.allCases.flatMap { step in
      try groups.filter { $0.life.steps.contains(step) }
        .flatMap { try services(in: $0, at: step, on: day) }
        .sorted { $0.value < $1.value }
        .map { Due(service: $0, step: step) }
    }
  }

  /// The steps that should have come by a day and did not, in their order: of services that had run out when their file
  /// learnt of such steps.
  func late(on day: Day) throws -> [Due] {
    guard try database.value("SELECT EXISTS (SELECT 1 FROM late_lives)") else { return [] }
    let groups = try groups()
    return try LifeStep.allCases.flatMap { step in
      try groups.filter { $0.life.steps.contains(step) }
        .flatMap { try lateServices(in: $0, at: step, on: day) }
        .sorted { $0.value < $1.value }
        .map { Due(service: $0, step: step) }
    }
  }

  private func lateServices(
    in group: Group, at step: LifeStep, on day: Day
  ) throws -> [ID<Service>] {
    let days = group.life.days(to: step)
    return try database.all(
      """
      SELECT service.id AS id
      FROM late_lives
      JOIN service ON service.id = late_lives.service
      WHERE \(sql: group.condition) AND expiresOn <= \(day - days) AND endedOn IS NULL
        AND \(sql: Self.isNotTaken(after: days)) AND \(sql: Self.isWanted(step))
      """
    ) { try $0.get("id") }
  }

  private static func isNotTaken(after days: Int) -> SQL {
    """
    NOT EXISTS (
      SELECT 1
      FROM alert
      WHERE alert.service = service.id AND alert.expiresOn = service.expiresOn
        AND alert.stage = \(-days))
    """
  }

  private static func isWanted(_ step: LifeStep) -> SQL {
    step == .deletion ? "TRUE" : DueAlerts.isWanted
  }

  private func services(
    in group: Group, at step: LifeStep, on day: Day
  ) throws -> [ID<Service>] {
    let days = group.life.days(to: step)
    return try database.all(
      """
      SELECT id
      FROM service INDEXED BY serviceByLife
      WHERE \(sql: group.condition) AND expiresOn = \(day - days) AND endedOn IS NULL
        AND \(sql: Self.isNotTaken(after: days)) AND \(sql: Self.isWanted(step))
      """
    ) { try $0.get("id") }
  }

  /// Services whose days are the same.
  private struct Group {
    let condition: SQL
    let life: Lifecycle
  }

  private func groups() throws -> [Group] {
    try ServiceKind.allCases.flatMap { kind in
      try endings(of: kind).map { ending in
        Group(
          condition: "kind = \(kind) AND \(sql: Self.ending) = \(ending)",
          life: try reader.lifecycle(of: kind, ending: ending))
      }
    }
  }

  /// The extensions of the domains that there are, from one to the next by the index.
  private func endings(of kind: ServiceKind) throws -> [String] {
    guard kind == .domain else { return [""] }
    var endings: [String] = []
    while true {
      let next: String? = try database.value(
        """
        SELECT min(\(sql: Self.ending))
        FROM service INDEXED BY serviceByLife
        WHERE kind = 'domain' AND \(sql: Self.ending) > \(endings.last ?? "") AND endedOn IS NULL
        """)
      guard let next else { return endings }
      endings.append(next)
    }
  }

  /// As the index has it: the last label of a domain's name.
  private static let ending: SQL = """
    (CASE kind WHEN 'domain' THEN replace(name, rtrim(name, replace(name, '.', '')), '') ELSE '' END)
    """
}
