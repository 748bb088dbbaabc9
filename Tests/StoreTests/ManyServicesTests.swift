import ClientArea
import SQLite
import Testing

@testable import Store

/// A key of the filter, or of the palette, costs no more where there are many more services, whatever is typed.
@Suite struct ManyServicesTests {
  /// Letters that every name has, that few have, that stand late in the alphabet, one, two and more of them.
  private static let texts = [
    "e", "v", "x", "1", "ve", "ex", "zz", "er", "ver", "exa", "ger", "verger", "example",
    "verger-99", "web studio", "c-1002", "xn--",
  ]

  private static let small = 12_000

  @Test func `the list costs the same`() throws {
    let (desk, more) = (try Self.desk(of: Self.small), try Self.desk(of: 3 * Self.small))
    for text in Self.texts {
      let list = OwnedServices(filter: text, window: Window(limit: 30))
      let (few, many) = (try Self.steps(of: list, at: desk), try Self.steps(of: list, at: more))
      #expect(many < few * 3 / 2 + 2000, "/ \(text): \(few), \(many)")
      #expect(many < 250_000, "/ \(text): \(many)")
    }
  }

  /// The owner alone has one of the words, or both; or one is the service's.
  @Test(arguments: [SmallWorld.asStudio, SmallWorld.asStaff])
  func `the palette reads no more of an owner's services than it shows`(
    _ session: Session
  ) throws {
    let desk = try Self.lookedAfter(of: Self.small)
    let nothing = try Self.steps(of: Search("qqq"), as: session, at: desk)
    for text in ["lune", "lune sarl", "lune verger", "verger lune", "c-1001", "c-1001 9"] {
      let search = Search(text)
      let steps = try Self.steps(of: search, as: session, at: desk)
      #expect(steps < nothing + 5000, ": \(text): \(steps), \(nothing)")
      #expect(try search.fetch(from: desk.reader, as: session).contains { $0.isService })
    }
  }

  @Test(arguments: [SmallWorld.asLune, SmallWorld.asStaff])
  func `the palette costs the same`(_ session: Session) throws {
    let (desk, more) = (try Self.desk(of: Self.small), try Self.desk(of: 3 * Self.small))
    for text in Self.texts + ["lune verger", "verger lune"] {
      let search = Search(text)
      let few = try Self.steps(of: search, as: session, at: desk)
      let many = try Self.steps(of: search, as: session, at: more)
      #expect(many < few * 3 / 2 + 2000, ": \(text): \(few), \(many)")
      #expect(many < 250_000, ": \(text): \(many)")
    }
  }

  /// All of them run out soon, and somebody else looks after them.
  @Test(arguments: [SmallWorld.asLune, SmallWorld.asStudio])
  func `what Accueil asks costs the same`(_ session: Session) throws {
    func cost(_ count: Int) throws -> Int {
      let desk = try Self.desk(of: count)
      try desk.database.run("UPDATE service SET expiresOn = \(SmallWorld.today) + id % 30 - 5")
      try desk.database.run(
        """
        INSERT INTO technicalLink (id, account, service, since)
        SELECT id, \(SmallWorld.studio), id, 0
        FROM service
        WHERE id >= 1000
        """)
      return try Self.steps(of: HomeSummary(), as: session, at: desk)
        + Self.steps(of: ExpiringServices(within: 30, limit: 20), as: session, at: desk)
        + Self.steps(of: LookedAfterExpiries(), as: session, at: desk)
    }
    let (few, many) = (try cost(Self.small), try cost(3 * Self.small))
    #expect(many < few * 3 / 2 + 2000, "\(few), \(many)")
    #expect(many < 400_000, "\(many)")
  }

  /// The studio looks after all of Lune's, whatever is typed; a page in the middle costs what the first costs.
  @Test
  func `« Gestion des contacts » costs the same, for whoever looks after them and for their owner`()
    throws
  {
    let (desk, more) = (
      try Self.lookedAfter(of: Self.small), try Self.lookedAfter(of: 3 * Self.small)
    )
    func expectTheSame<Asked: Query>(
      _ query: Asked, as session: Session, _ name: String
    ) throws {
      let few = try Self.steps(of: query, as: session, at: desk)
      let many = try Self.steps(of: query, as: session, at: more)
      #expect(many < few * 3 / 2 + 2000, "\(name): \(few), \(many)")
      // Both the page and the count look the text up.
      #expect(many < 350_000, "\(name): \(many)")
    }
    let middle = ContactServices.Anchor(name: "verger-5.example", service: ID(1005))
    for window in [Window(limit: 30), Window(.from(middle), limit: 30), Window(.last, limit: 30)] {
      try expectTheSame(
        Counted(ContactServices(window: window)), as: SmallWorld.asStudio, "\(window)")
    }
    for text in Self.texts + ["lune", "c-1001"] {
      try expectTheSame(
        Counted(ContactServices(filter: text, window: Window(limit: 30))),
        as: SmallWorld.asStudio, "/ \(text)")
    }
    try expectTheSame(ContactsOnMyServices(limit: 30), as: SmallWorld.asLune, "owner")
  }

  @Test func `among many that one looks after a text finds those with that name or owner`() throws {
    let desk = try Self.lookedAfter(of: Self.small)
    func found(_ text: String) throws -> Stretch<ContactServices.Item> {
      try desk.answer(
        Counted(ContactServices(filter: text, window: Window(limit: 5))), as: SmallWorld.asStudio)
    }
    #expect(try found("verger-1100").items.first?.name == "verger-1100.example")
    #expect(try found("11001").items.map(\.name) == ["atelier-11001.example"])
    #expect(try found("C-1001").count.count > 5)
    #expect(try found("nothing of that kind").items.isEmpty)
    #expect(try found("ver").items.allSatisfy { $0.name.contains("ver") })
  }

  /// Lune with so many more services, and the studio as technical contact of all of those.
  private static func lookedAfter(of count: Int) throws -> Desk {
    let desk = try desk(of: count)
    try desk.database.run(
      """
      INSERT INTO technicalLink (id, account, service, since)
      SELECT id, \(SmallWorld.studio), id, 0
      FROM service
      WHERE id >= 1000
      """)
    return desk
  }

  @Test func `the last of what is said about a service is found by it`() throws {
    let desk = try Desk.small()
    func cost(_ count: Int) throws -> Int {
      try desk.database.run(
        """
        WITH RECURSIVE number (n) AS (
          SELECT 0
          UNION ALL
          SELECT n + 1
          FROM number
          WHERE n < \(count - 1))
        INSERT INTO mail (
          id, model, address, recipient, language, sentAt, subject, body, service, reasons, isRead)
        SELECT \(count * 10) + n, 'expiryAlert', 'lea@lune.example', 'Léa', 'fr', 0, 'S', '',
          \(SmallWorld.luneMailbox), '[]', 0
        FROM number
        """)
      return try Self.steps(of: ServiceNews(SmallWorld.luneHosting), at: desk)
    }
    let (few, many) = (try cost(10), try cost(10_000))
    #expect(many < few + 100, "\(few), \(many)")
  }

  @Test func `among many a text finds those that begin with it, have it, or have such a contact`()
    throws
  {
    let desk = try Self.desk(of: Self.small)
    func names(_ text: String) throws -> [String] {
      try desk.answer(
        OwnedServices(filter: text, window: Window(limit: 5)), as: SmallWorld.asLune
      ).items.map(\.name)
    }
    #expect(try names("verger-11998") == ["verger-11998.example"])
    #expect(try names("11998") == ["verger-11998.example"])
    #expect(try names("lune-mail") == ["lune-mail.example"])
    #expect(try names("web stud") == ["lune.example"])
    #expect(try names("C-1002") == ["lune.example"])
    #expect(try names("nothing of that kind") == [])
    #expect(try names("v").allSatisfy { $0.contains("v") })
    let all = try desk.answer(
      OwnedServices(filter: "verger", window: Window(limit: 5)), as: SmallWorld.asLune)
    #expect(all.count.isMore)
  }

  @Test func `how many there are is counted at the first letter alone`() throws {
    let desk = try Self.desk(of: Self.small)
    try desk.together {
      for search in [
        { Search($0) as any Query }, { OwnedServices(filter: $0, window: Window(limit: 30)) },
      ] {
        let first = try Self.steps(of: search("qq"), at: desk)
        let next = try Self.steps(of: search("qqq"), at: desk)
        #expect(next < first - ServiceSource.looked, "\(first), \(next)")
      }
    }
  }

  private static func steps<Asked: Query>(
    of query: Asked, as session: Session = SmallWorld.asLune, at desk: Desk
  ) throws -> Int {
    try desk.database.countingSteps { _ = try query.fetch(from: desk.reader, as: session) }
  }

  /// Lune with so many more services.
  private static func desk(of count: Int) throws -> Desk {
    let desk = try Desk.small()
    try desk.database.run(
      """
      WITH RECURSIVE number (n) AS (
        SELECT 0
        UNION ALL
        SELECT n + 1
        FROM number
        WHERE n < \(count - 1))
      INSERT INTO service (id, name, kind, owner, product, openedOn, paidFrom, expiresOn)
      SELECT 1000 + n, iif(n % 2, 'atelier-', 'verger-') || n || '.example', kind, owner, product,
        openedOn, paidFrom, expiresOn
      FROM service, number
      WHERE service.id = \(SmallWorld.luneMailbox)
      """)
    return desk
  }
}

extension Search.Hit {
  fileprivate var isService: Bool { if case .service = self { true } else { false } }
}
