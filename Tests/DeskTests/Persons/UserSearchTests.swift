import ClientArea
import Testing

@testable import Store

/// Whom the palette finds, and for whom (ACCESS-10).
@Suite struct UserSearchTests {
  private let town: Town
  private let lune: ClientAccount
  private let maud: User

  init() throws {
    town = try Town()
    lune = try town.account("Lune")
    maud = try town.user("maud@lune.test", named: "Le Goff")
  }

  private func found(_ text: String, as session: Session) throws -> [ID<User>] {
    try town.desk.answer(Search(text), as: session).compactMap { hit in
      if case .user(let user) = hit { user.id } else { nil }
    }
  }

  @Test(arguments: ["ma", "maud@", "MAUD@LUNE", "goff", "jean le goff", "Goff Jean", "lune.test"])
  func `ACCESS-10: staff finds a user by address and by name, nobody else does`(text: String)
    throws
  {
    #expect(try found(text, as: town.staff) == [maud.id])
    let guest = try town.access(of: maud, to: lune, allowing: Permission.allCases)
    for session in [
      try town.session(of: lune), Session(user: guest.user, account: lune.id), .visitor, .clock,
    ] {
      #expect(try found(text, as: session).isEmpty)
    }
  }

  @Test func `whoever has all the words is found, and no other`() throws {
    #expect(try found("jean lune", as: town.staff).count == 2)
    #expect(try found("jean nobody", as: town.staff).isEmpty)
    #expect(try found("\" OR goff", as: town.staff).isEmpty)
    #expect(try found("% _", as: town.staff).isEmpty)
  }
}
