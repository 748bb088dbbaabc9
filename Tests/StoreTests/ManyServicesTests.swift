import ClientArea
import SQLite
import Testing

@testable import Store

/// A key of the filter, or of the palette, costs no more where there are many more services, whatever is typed.
@Suite struct ManyServicesTests {
  @Test func `the list costs the same`() throws {
    let (desk, more) = (
      try ManyServices.desk(of: ManyServices.small),
      try ManyServices.desk(of: 3 * ManyServices.small)
    )
    for text in ManyServices.texts {
      let list = OwnedServices(filter: text, window: Window(limit: 30))
      let (few, many) = (
        try ManyServices.steps(of: list, at: desk), try ManyServices.steps(of: list, at: more)
      )
      #expect(many < few * 3 / 2 + 2000, "/ \(text): \(few), \(many)")
      #expect(many < 250_000, "/ \(text): \(many)")
    }
  }

  /// All of them run out soon, and somebody else looks after them.
  @Test(arguments: [SmallWorld.asLune, SmallWorld.asStudio])
  func `what Accueil asks costs the same`(_ session: Session) throws {
    func cost(_ count: Int) throws -> Int {
      let desk = try ManyServices.desk(of: count)
      try desk.database.run("UPDATE service SET expiresOn = \(SmallWorld.today) + id % 30 - 5")
      try desk.database.run(
        """
        INSERT INTO technicalLink (id, account, service, since)
        SELECT id, \(SmallWorld.studio), id, 0
        FROM service
        WHERE id >= 1000
        """)
      return try ManyServices.steps(of: HomeSummary(), as: session, at: desk)
        + ManyServices.steps(of: ExpiringServices(within: 30, limit: 20), as: session, at: desk)
        + ManyServices.steps(of: LookedAfterExpiries(), as: session, at: desk)
    }
    let (few, many) = (try cost(ManyServices.small), try cost(3 * ManyServices.small))
    #expect(many < few * 3 / 2 + 2000, "\(few), \(many)")
    #expect(many < 400_000, "\(many)")
  }

  /// The studio looks after all of Lune's, whatever is typed; a page in the middle costs what the first costs.
  @Test
  func `« Gestion des contacts » costs the same, for whoever looks after them and for their owner`()
    throws
  {
    let (desk, more) = (
      try ManyServices.lookedAfter(of: ManyServices.small),
      try ManyServices.lookedAfter(of: 3 * ManyServices.small)
    )
    func expectTheSame<Asked: Query>(
      _ query: Asked, as session: Session, _ name: String
    ) throws {
      let few = try ManyServices.steps(of: query, as: session, at: desk)
      let many = try ManyServices.steps(of: query, as: session, at: more)
      #expect(many < few * 3 / 2 + 2000, "\(name): \(few), \(many)")
      // Both the page and the count look the text up.
      #expect(many < 350_000, "\(name): \(many)")
    }
    let middle = ContactServices.Anchor(name: "verger-5.example", service: ID(1005))
    for window in [Window(limit: 30), Window(.from(middle), limit: 30), Window(.last, limit: 30)] {
      try expectTheSame(
        Counted(ContactServices(window: window)), as: SmallWorld.asStudio, "\(window)")
    }
    for text in ManyServices.texts + ["lune", "c-1001"] {
      try expectTheSame(
        Counted(ContactServices(filter: text, window: Window(limit: 30))),
        as: SmallWorld.asStudio, "/ \(text)")
    }
    try expectTheSame(ContactsOnMyServices(limit: 30), as: SmallWorld.asLune, "owner")
  }

  @Test func `among many that one looks after a text finds those with that name or owner`() throws {
    let desk = try ManyServices.lookedAfter(of: ManyServices.small)
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

  @Test func `the last of what is said about a service is found by it`() throws {
    let desk = try Desk.small()
    func cost(_ count: Int) throws -> Int {
      try desk.database.run(
        """
        \(sql: ManyServices.numbers(count))
        INSERT INTO mail (
          id, model, address, recipient, language, sentAt, subject, body, service, reasons, isRead)
        SELECT \(count * 10) + n, 'expiryAlert', 'lea@lune.example', 'Léa', 'fr', 0, 'S', '',
          \(SmallWorld.luneMailbox), '[]', 0
        FROM number
        """)
      return try ManyServices.steps(of: ServiceNews(SmallWorld.luneHosting), at: desk)
    }
    let (few, many) = (try cost(10), try cost(10_000))
    #expect(many < few + 100, "\(few), \(many)")
  }

  @Test func `among many a text finds those that begin with it, have it, or have such a contact`()
    throws
  {
    let desk = try ManyServices.desk(of: ManyServices.small)
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

  /// The contacts' own index has no such figures.
  @Test func `how many one looks after is counted at the first letter alone`() throws {
    let desk = try ManyServices.lookedAfter(of: ManyServices.small)
    try desk.together {
      let (first, next) = try (
        ManyServices.steps(of: Self.looking(for: "qq"), as: SmallWorld.asStudio, at: desk),
        ManyServices.steps(of: Self.looking(for: "qqq"), as: SmallWorld.asStudio, at: desk)
      )
      #expect(next < first - ServiceSource.looked, "\(first), \(next)")
    }
  }

  private static func looking(for text: String) -> ContactServices {
    ContactServices(filter: text, window: Window(limit: 30))
  }
}
