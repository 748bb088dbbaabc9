import Testing

@testable import ClientArea
@testable import Store

private typealias World = SmallWorld

/// Holds the rules and the fragments of SQL against each other on worlds thrown by dice (ACCESS-10).
struct VisibilityTests {
  private let accounts = (1...4).map { ID<ClientAccount>($0) }
  private let services = (101...112).map { ID<Service>($0) }

  /// Four accounts with a user each, twelve services, links that stand and links that were broken.
  private func desk(seed: UInt64) throws -> Desk {
    var dice = Dice(state: seed)
    func pick(_ count: Int) -> Int { Int(dice.roll() % UInt64(count)) }
    var entities: [any Entity] = [
      World.user(World.sam, "sam@provider.example", "Sam", .internal),
      Product(id: World.hostingPlan, name: "H", kind: .hosting, price: .zero, months: 12),
    ]
    for account in accounts {
      let key = account.value
      entities += [
        World.account(account, "C-\(key)", "Account \(key)", "a\(key)@x.example"),
        World.user(ID(10 + key), "a\(key)@x.example", "User", .external),
        World.access(20 + key, ID(10 + key), account),
      ]
    }
    for service in services {
      let owner = accounts[pick(4)]
      entities.append(
        World.service(service, "s\(service.value).example", .domain, owner, expiresIn: 90))
      for account in accounts where account != owner {
        entities += links(of: account, on: service, broken: pick(3), isStanding: pick(2) == 0)
      }
    }
    let desk = try Desk(at: .memory, mails: PlainMails())
    try desk.save(entities)
    return desk
  }

  /// The history of one account's links to one service: those that were broken come before the one that
  /// stands, and nobody has a link to what is his own (LINK-11).
  private func links(
    of account: ID<ClientAccount>, on service: ID<Service>, broken: Int, isStanding: Bool
  ) -> [TechnicalLink] {
    (0..<(isStanding ? broken + 1 : broken)).map { number in
      TechnicalLink(
        id: ID(service.value * 100 + account.value * 10 + number), account: account,
        service: service, since: World.today - 9, order: nil,
        endedOn: number < broken ? World.today : nil)
    }
  }

  private var sessions: [Session] {
    [.visitor, .clock, World.asStaff]
      + accounts.map { Session(user: ID(10 + $0.value), account: $0) }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `lists, details and search show what the rule of standing allows`(seed: UInt64) throws {
    let desk = try desk(seed: seed)
    for session in sessions {
      let owned = try desk.answer(OwnedServices(window: Window(limit: 99)), as: session)
      let lent = try desk.answer(ContactServices(), as: session).map(\.service)
      let found = try desk.answer(Search("example", limit: 99), as: session)
      for id in services {
        let service = try desk.reader.service(id)
        let standing = try ServiceStanding.of(
          session, on: service, reading: desk.reader)
        let isSeen = standing == .owner || standing == .technicalContact || standing == .staff
        #expect((try desk.answer(ServiceDetail(id), as: session) != nil) == isSeen)
        #expect(owned.items.map(\.id).contains(id) == (standing == .owner))
        #expect(lent.contains(id) == (standing == .technicalContact))
        let isFound = found.contains { hit in
          if case .service(id, _, _, _) = hit { true } else { false }
        }
        #expect(isFound == isSeen)
      }
    }
  }
}
