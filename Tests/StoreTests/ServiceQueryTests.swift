import Testing

@testable import ClientArea
@testable import Store

private typealias World = SmallWorld

/// What the queries about services answer, and what they must not show.
struct ServiceQueryTests {
  @Test func `my services are those I own, by name, with their contacts`() throws {
    let desk = try Desk.small()
    let answer = try desk.answer(
      OwnedServices(window: Window(limit: 10)), as: World.asLune)
    #expect(answer.items.map(\.name) == ["lune-mail.example", "lune.example"])
    #expect(answer.items.map(\.technicalContacts) == [[], ["Web Studio"]])
    #expect(answer.count == BoundedCount(count: 2))
    let studio = try desk.answer(OwnedServices(window: Window(limit: 10)), as: World.asStudio)
    #expect(studio.items.isEmpty)
  }

  @Test func `staff sees every service, others none`() throws {
    let desk = try Desk.small()
    let all = OwnedServices(.all, window: Window(limit: 10))
    #expect(try desk.answer(all, as: World.asStaff).items.count == 3)
    for session in [.visitor, .clock] as [Session] {
      #expect(try desk.answer(all, as: session).items.isEmpty)
      #expect(try desk.answer(all, as: session).count.count == 0)
    }
  }

  @Test func `a list is read window by window, up and down`() throws {
    let desk = try Desk.small()
    try desk.save(
      (0..<20).map {
        World.service(ID(100 + $0), "zz\($0 / 2).example", .domain, World.lune, expiresIn: 90)
      })
    func names(_ window: Window<OwnedServices.Anchor>) throws -> [ID<Service>] {
      try desk.answer(OwnedServices(filter: "zz", window: window), as: World.asLune).items.map(\.id)
    }
    let anchor = OwnedServices.Anchor(name: "ZZ4.EXAMPLE", id: ID(108))
    #expect(try names(Window(limit: 3)) == [ID(100), ID(101), ID(102)])
    #expect(try names(Window(.from(anchor), limit: 3)) == [ID(108), ID(109), ID(110)])
    #expect(try names(Window(.after(anchor), limit: 2)) == [ID(109), ID(110)])
    #expect(try names(Window(.before(anchor), limit: 2)) == [ID(106), ID(107)])
    #expect(try names(Window(.last, limit: 2)) == [ID(118), ID(119)])
  }

  @Test(arguments: [
    ("", 2), ("lune", 2), ("MAIL", 1), ("lu", 2), ("e.", 1), ("soleil", 0), ("\"", 0), ("%", 0),
    ("a\" OR name MATCH \"l", 0),
  ])
  func `services are filtered by what is in their name`(text: String, count: Int) throws {
    let desk = try Desk.small()
    let answer = try desk.answer(
      OwnedServices(filter: text, window: Window(limit: 10)), as: World.asLune)
    #expect(answer.items.count == count)
    #expect(answer.count.count == count)
  }

  @Test func `many matches are counted up to a bound and still all found`() throws {
    let desk = try Desk.small()
    try desk.save(
      (0..<1200).map {
        World.service(ID(1000 + $0), "n\($0).example", .domain, World.lune, expiresIn: 90)
      })
    let answer = try desk.answer(
      OwnedServices(filter: "n119", window: Window(limit: 50)), as: World.asLune)
    #expect(answer.items.count == 11)
    let all = try desk.answer(
      OwnedServices(filter: "example", window: Window(.last, limit: 5)), as: World.asLune)
    #expect(all.count == BoundedCount(count: 1000, isMore: true))
    #expect(all.items.last?.name == "n999.example")
  }

  @Test func `a service is shown to its owner, its contact and staff only`() throws {
    let desk = try Desk.small()
    let query = ServiceDetail(World.luneHosting)
    let owner = try #require(try desk.answer(query, as: World.asLune))
    #expect(owner.standing == .owner)
    #expect(owner.technicalContacts.map(\.account.code) == ["C-1002"])
    #expect(owner.codes?.password == "secret")
    #expect(try desk.answer(query, as: World.asStudio)?.standing == .technicalContact)
    let staff = try #require(try desk.answer(query, as: World.asStaff))
    #expect(staff.codes == nil)
    for session in [World.asSoleil, .visitor, .clock] {
      #expect(try desk.answer(query, as: session) == nil)
    }
    let impersonated = try desk.acting(as: World.asLune)
    #expect(try desk.answer(query, as: impersonated)?.codes?.password == "••••••••")
  }

  @Test func `a broken link ends every view of the service`() throws {
    let desk = try Desk.small()
    #expect(try desk.answer(ContactServices(), as: World.asStudio).map(\.name) == ["lune.example"])
    #expect(
      try desk.answer(ContactsOnMyServices(), as: World.asLune).map(\.contact.name)
        == ["Web Studio"])
    var link = try desk.reader.technicalLink(World.link)
    link.endedOn = World.today
    try desk.save([link])
    #expect(try desk.answer(ContactServices(), as: World.asStudio).isEmpty)
    #expect(try desk.answer(ContactsOnMyServices(), as: World.asLune).isEmpty)
    #expect(try desk.answer(ServiceDetail(World.luneHosting), as: World.asStudio) == nil)
    #expect(try desk.answer(Search("lune"), as: World.asStudio).isEmpty)
  }

  @Test func `the search finds what the lists show`() throws {
    let desk = try Desk.small()
    #expect(try desk.answer(Search("example"), as: World.asLune).count == 2)
    #expect(try desk.answer(Search("example"), as: World.asStudio).count == 1)
    #expect(try desk.answer(Search("example"), as: .visitor).isEmpty)
    let staff = try desk.answer(Search("soleil"), as: World.asStaff)
    let kinds = staff.map { hit in
      switch hit {
      case .service: "service"
      case .account: "account"
      case .user: "user"
      case .order, .invoice, .ticket, .reached, .mail, .person, .contact, .request: "other"
      }
    }
    #expect(kinds == ["service", "account", "user"])
  }

  /// Whichever of the words is the longer, and in whatever order they stand.
  @Test(arguments: ["sarl mail", "mail sarl", "c-1001 mail", "e-mail c-1001", "sarl lune-mail.ex"])
  func `a service is found by a word of its name and one of its owner's`(_ text: String) throws {
    let desk = try Desk.small()
    for (session, names) in [
      (World.asStaff, ["lune-mail.example"]), (World.asStudio, []), (World.asSoleil, []),
    ] {
      let found: [String] = try desk.answer(Search(text), as: session).compactMap { hit in
        if case .service(_, let name, _, _) = hit { name } else { nil }
      }
      #expect(found == names, "\(text)")
    }
  }
}
