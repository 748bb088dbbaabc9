import ClientArea
import SQLite
import Testing

@testable import Store

/// A letter of the palette among very many services.
@Suite struct ManyInThePaletteTests {
  /// The owner alone has one of the words, or both; or one is the service's.
  @Test(arguments: [SmallWorld.asStudio, SmallWorld.asStaff])
  func `the palette reads no more of an owner's services than it shows`(
    _ session: Session
  ) throws {
    let desk = try ManyServices.lookedAfter(of: ManyServices.small)
    let nothing = try ManyServices.steps(of: Search("qqq"), as: session, at: desk)
    for text in ["lune", "lune sarl", "lune verger", "verger lune", "c-1001", "c-1001 9"] {
      let search = Search(text)
      let steps = try ManyServices.steps(of: search, as: session, at: desk)
      #expect(steps < nothing + 5000, ": \(text): \(steps), \(nothing)")
      #expect(try search.fetch(from: desk.reader, as: session).contains { $0.isService })
    }
  }

  @Test(arguments: [SmallWorld.asLune, SmallWorld.asStaff])
  func `the palette costs the same`(_ session: Session) throws {
    let (desk, more) = (
      try ManyServices.desk(of: ManyServices.small),
      try ManyServices.desk(of: 3 * ManyServices.small)
    )
    for text in ManyServices.texts + ["lune verger", "verger lune"] {
      let search = Search(text)
      let few = try ManyServices.steps(of: search, as: session, at: desk)
      let many = try ManyServices.steps(of: search, as: session, at: more)
      #expect(many < few * 3 / 2 + 2000, ": \(text): \(few), \(many)")
      #expect(many < 250_000, ": \(text): \(many)")
    }
  }

  @Test func `whether there are many is told without counting them`() throws {
    let desk = try ManyServices.desk(of: ManyServices.small)
    for session in [SmallWorld.asLune, SmallWorld.asStaff] {
      let search = try ManyServices.steps(of: Search("qq"), as: session, at: desk)
      let list = OwnedServices(filter: "qq", window: Window(limit: 30))
      let filter = try ManyServices.steps(of: list, as: session, at: desk)
      #expect(search < ServiceSource.looked / 2, "\(search)")
      #expect(filter < ServiceSource.looked / 2, "\(filter)")
    }
  }
}

extension Search.Hit {
  fileprivate var isService: Bool { if case .service = self { true } else { false } }
}
