import Testing

@testable import ClientArea
@testable import Store

private typealias World = SmallWorld

/// Who is linked to what, as the simulator's map asks it.
struct LinkMapTests {
  private static let links: [any Entity] = [
    AdministrativeLink(
      id: ID(61), account: World.studio, principal: World.lune, status: .active,
      since: World.today - 50),
    AdministrativeLink(
      id: ID(62), account: World.studio, principal: World.soleil, status: .pending,
      since: World.today),
    AdministrativeLink(
      id: ID(63), account: World.soleil, principal: World.lune, status: .ended,
      since: World.today),
  ]

  private func desk(_ more: [any Entity] = []) throws -> Desk {
    let desk = try Desk.small()
    try desk.save(Self.links + more)
    return desk
  }

  private func names(_ facts: LinkMap.Facts?, _ group: LinkGroup) throws -> [String] {
    try #require(facts?.groups.first { $0.group == group }).edges.map(\.node.name)
  }

  @Test func `an account stands between who acts for it and what it has or serves`() throws {
    let desk = try desk()
    let lune = try desk.answer(LinkMap(around: .account(World.lune)), as: .visitor)
    #expect(lune?.centre.code == "C-1001")
    #expect(try names(lune, .users) == ["Léa Martin"])
    #expect(try names(lune, .administrativeContacts) == ["Web Studio"])
    #expect(try names(lune, .technicalContactsOfServices) == ["Web Studio"])
    #expect(try names(lune, .services) == ["lune-mail.example", "lune.example"])
    #expect(try names(lune, .entrusted).isEmpty)
    let studio = try desk.answer(LinkMap(around: .account(World.studio)), as: .visitor)
    #expect(try names(studio, .entrusted) == ["lune.example"])
    #expect(try names(studio, .principals) == ["Lune SARL", "Soleil"])
    let principals = studio?.groups.first { $0.group == .principals }
    #expect(principals?.edges.map(\.isPending) == [false, true])
    #expect(principals?.edges.map(\.since) == [World.today - 50, World.today])
  }

  @Test func `a service stands between its contacts and its owner, a user before his accounts`()
    throws
  {
    let desk = try desk()
    let service = try desk.answer(LinkMap(around: .service(World.luneHosting)), as: .visitor)
    #expect(service?.centre.kind == .hosting)
    #expect(try names(service, .technicalContacts) == ["Web Studio"])
    #expect(service?.groups.first?.edges.first?.since == World.today - 90)
    #expect(try names(service, .owner) == ["Lune SARL"])
    let paul = try desk.answer(LinkMap(around: .user(World.paul)), as: .visitor)
    #expect(paul?.centre.code == "paul@studio.example")
    #expect(try names(paul, .accounts) == ["Web Studio"])
    #expect(paul?.groups.first?.edges.first?.role == .owner)
  }

  @Test func `an access says as what, and is a line while it stands`() throws {
    func access(_ id: Int, _ role: AccessRole, _ status: AccessStatus) -> AccountAccess {
      AccountAccess(
        id: ID(id), user: ID(600 + id), account: World.lune, role: role, status: status,
        since: World.today - id)
    }
    let statuses: [(AccessRole, AccessStatus)] = [
      (.contact, .active), (.guest, .active), (.guest, .invited), (.contact, .pending),
      (.guest, .declined), (.contact, .inactive), (.guest, .active),
    ]
    let users = statuses.indices.map { number in
      World.user(ID(690 + number), "u\(number)@x.example", "U\(number)", .external)
    }
    let accesses = statuses.enumerated().map { access(90 + $0, $1.0, $1.1) }
    let desk = try desk(users + accesses)
    var last = try desk.reader.user(ID(696))
    last.isActive = false
    try desk.save([last])
    let lune = try desk.answer(LinkMap(around: .account(World.lune)), as: .visitor)
    let edges = try #require(lune?.groups.first { $0.group == .users }).edges
    #expect(edges.map(\.node.name) == ["Léa Martin", "U0 Martin", "U1 Martin"])
    #expect(edges.map(\.role) == [.owner, .contact, .guest])
    let off = try desk.answer(LinkMap(around: .user(ID(696))), as: .visitor)
    #expect(try names(off, .accounts).isEmpty)
    let guest = LinkStatement(
      .access, of: "U1", to: "Lune SARL", since: World.today, as: .guest)
    #expect(guest.reasons.map(\.rule) == ["ACCESS-1", "ACCESS-4"])
    #expect(guest.reasons.first?.fact.en.contains("as guest since") == true)
  }

  @Test func `a broken link is no line any more`() throws {
    let desk = try desk()
    try desk.done(BreakTechnicalLink(World.link), as: World.asLune)
    try desk.done(BreakAdministrativeLink(ID(61)), as: World.asLune)
    let lune = try desk.answer(LinkMap(around: .account(World.lune)), as: .visitor)
    #expect(try names(lune, .technicalContactsOfServices).isEmpty)
    #expect(try names(lune, .administrativeContacts).isEmpty)
  }

  @Test func `of many neighbours a few are named and all are counted`() throws {
    let many = (0..<1100).map { number in
      World.service(
        ID(1000 + number), "s\(1000 + number).example", .domain, World.soleil, expiresIn: 9)
    }
    let links = (0..<20).map { number in
      TechnicalLink(
        id: ID(5000 + number), account: World.studio, service: ID(1000 + number),
        since: World.today - number, order: nil)
    }
    let desk = try desk(many + links)
    let soleil = try desk.answer(LinkMap(around: .account(World.soleil)), as: .visitor)
    let services = try #require(soleil?.groups.first { $0.group == .services })
    #expect(services.edges.count == 12)
    #expect(services.count == BoundedCount(count: 1000, isMore: true))
    let contacts = try #require(soleil?.groups.first { $0.group == .technicalContactsOfServices })
    #expect(contacts.edges.map(\.services) == [20])
    #expect(contacts.edges.map(\.since) == [World.today - 19])
    let found = try desk.answer(
      LinkNeighbours(
        of: .account(World.soleil), in: .services, matching: "s1042", limit: 5), as: .visitor)
    #expect(found.edges.map(\.node.name) == ["s1042.example"])
    #expect(found.count.count == 1)
  }

  @Test func `what a node does not have it has none of`() throws {
    let desk = try desk()
    for group in LinkGroup.allCases {
      for subject in [
        Subject.account(World.lune), .service(World.luneHosting), .order(ID(71)),
        .user(World.lea),
      ] where !LinkGroup.around(subject).contains(group) {
        let answer = try desk.answer(
          LinkNeighbours(of: subject, in: group, limit: 5), as: .visitor)
        #expect(answer.edges.isEmpty && answer.count.count == 0)
      }
    }
    #expect(try desk.answer(LinkMap(around: .service(ID(999))), as: .visitor) == nil)
    #expect(try desk.answer(LinkMap(around: nil), as: .visitor)?.centre.name == "Lune SARL")
    let empty = try Desk(at: .memory, mails: PlainMails(), passwordCost: 1)
    #expect(try empty.answer(LinkMap(around: nil), as: .visitor) == nil)
  }

  @Test(arguments: [
    ("c-1003", ["Soleil"]), ("sol", ["Soleil", "soleil.example", "Zoé Martin"]),
    ("Web", ["Web Studio"]),
    ("zoe@", ["Soleil", "Zoé Martin"]), ("martin léa", ["Léa Martin"]), ("%", []),
    ("CMD-7", ["neu.example"]), ("neu.", ["neu.example"]), ("' OR 1", []),
  ])
  func `the picker finds accounts, services, users and orders`(
    text: String, names: [String]
  ) throws {
    let order = Order(
      id: ID(71), number: "CMD-7", buyer: World.studio, product: World.hostingPlan,
      serviceName: "neu.example", price: Money(cents: 6000), placedOn: World.today,
      status: .awaitingPayment, owner: World.lune, consent: nil)
    let nodes = try desk([order]).answer(SubjectSearch(text), as: .visitor)
    #expect(nodes.map(\.name) == names)
  }
}
