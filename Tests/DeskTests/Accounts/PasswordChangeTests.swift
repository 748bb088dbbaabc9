import ClientArea
import Testing

@testable import Store

/// ACCESS-13 at the desk: which sessions end, and who is told.
@Suite struct PasswordChangeTests {
  private let town: Town
  private let lune: ClientAccount
  private let owner: Session

  init() throws {
    town = try Town()
    lune = try town.account("Lune")
    owner = try town.session(of: lune)
  }

  private func login(_ user: User, _ account: ClientAccount?) throws -> Session {
    let now = try town.reader.user(user.id).passwordChanges
    return Session(user: user.id, account: account?.id).begun(after: now)
  }

  @Test
  func `ACCESS-13: sessions from before end at their next act, the one that changed it goes on`()
    throws
  {
    let maud = try town.reader.user(try #require(owner.user))
    let (here, there) = (try login(maud, lune), try login(maud, lune))
    #expect(here == there, "It tells no session from another.")
    let decision = try town.done(ChangePassword(from: "demo", to: "Nouveau12"), as: here)
    let next = try #require(decision.following)
    #expect(next == here)
    try town.done(SetAdvancedMode(on: true), as: next)
    try town.refused(
      SetAdvancedMode(on: false), as: there, by: "ACCESS-13", "ACCESS-1", "ACCESS-9")
    #expect(throws: Refusal.self) { try town.desk.answer(OwnRights(), as: there) }
    var visit = Visit(as: there)
    #expect(try visit.fallBack(reading: town.reader)?.rules.first == "ACCESS-13")
    #expect(visit == Visit())
    // Whoever logs in again stands, and goes on standing when he acts for another account.
    var again = Visit(as: try login(maud, lune))
    again.enter(Session(user: maud.id, account: lune.id))
    #expect(try again.fallBack(reading: town.reader) == nil)
  }

  @Test func `ACCESS-13: who goes on as himself has not given his password again`() throws {
    let maud = try town.reader.user(try #require(owner.user))
    var visit = Visit(as: try login(maud, lune))
    try town.done(ChangePassword(from: "demo", to: "Nouveau12"), as: owner)
    visit.enter(Session(user: maud.id, account: lune.id))
    #expect(try visit.fallBack(reading: town.reader) != nil)
  }

  @Test func `ACCESS-13: staff that acts with a client's rights goes by its own password`() throws {
    let sam = try town.reader.user(try #require(town.staff.user))
    let decision = try town.done(
      StartImpersonation(of: lune.id, because: "Un appel"), as: try login(sam, nil))
    var visit = Visit(as: try login(sam, nil))
    visit.enter(try #require(decision.following))
    try town.done(ChangePassword(from: "demo", to: "Nouveau12"), as: owner)
    try SessionMustStand.check(visit.session, reading: town.reader)
    try town.done(ChangePassword(from: "demo", to: "Nouveau12"), as: town.staff)
    #expect(try visit.fallBack(reading: town.reader)?.rules.first == "ACCESS-13")
    #expect(visit == Visit())
  }

  @Test(arguments: Language.allCases)
  func `ACCESS-13: the user is told by mail in his language, the owner is not`(
    _ language: Language
  ) throws {
    let leo = try town.user("leo@client.test", language: language)
    _ = try town.access(of: leo, to: lune, allowing: Permission.allCases)
    try town.done(ChangePassword(from: "demo", to: "Nouveau12"), as: try login(leo, lune))
    let mails = try town.mails(.passwordChanged)
    #expect(mails.map(\.address) == ["leo@client.test"])
    #expect(mails.first?.language == language)
    #expect(mails.first?.body.contains("leo@client.test") == true)
    #expect(mails.first?.body.contains("Nouveau12") == false)
    #expect(mails.first?.reasons.map(\.rule) == ["ACCESS-13"])
    #expect(try town.all(Mail.self).allSatisfy { $0.address != lune.details.email })
  }

  @Test func `ACCESS-13: a wrong password changes nothing and ends nothing`() throws {
    let maud = try town.reader.user(try #require(owner.user))
    let there = try login(maud, lune)
    try town.refused(ChangePassword(from: "faux", to: "Nouveau12"), as: there, by: "ACCESS-12")
    try SessionMustStand.check(there, reading: town.reader)
    #expect(try town.mails(.passwordChanged).isEmpty)
  }
}
