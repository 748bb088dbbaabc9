import ClientArea
import Testing

@testable import Store

@Suite struct LoginTests {
  private let town: Town
  private let lune: ClientAccount
  private let asLune: Session

  init() throws {
    town = try Town()
    lune = try town.account("Lune")
    asLune = try town.session(of: lune)
  }

  private func logIn(_ password: String, _ email: String? = nil) -> LogIn {
    LogIn(email: email ?? lune.details.email, password: password)
  }

  /// Tries a wrong password, which is recorded although it is refused.
  private func fail(_ times: Int = 1) throws -> Refusal? {
    var last: Refusal?
    for _ in 0..<times {
      if case .refused(let refusal) = try town.desk.perform(logIn("wrong"), as: .visitor) {
        last = refusal
      }
    }
    return last
  }

  private var user: User {
    get throws { try #require(try town.reader.user(email: lune.details.email)) }
  }

  private func pass(minutes: Int) throws {
    try town.done(AdvanceTime(to: town.reader.now() + minutes), as: .clock)
  }

  @Test func `ACCESS-12: the right password opens, letter case and blanks of the address aside`()
    throws
  {
    try town.done(logIn("demo", " LUNE@Client.test "), as: .visitor)
    #expect(try user.failedLogins == 0)
  }

  @Test func `ACCESS-12: an unknown address and a wrong password are refused in the same words`()
    throws
  {
    let wrong = try #require(try fail())
    let unknown = try town.desk.perform(logIn("demo", "x@y.test"), as: .visitor).refusal
    #expect(wrong == unknown)
    let noAddress = try town.refused(logIn("demo", "my password"), as: .visitor, by: "ACCESS-12")
    #expect(wrong == noAddress)
  }

  @Test func `ACCESS-12: five failures lock the login for 15 simulated minutes`() throws {
    #expect(try fail(4)?.sentence.en == "Unknown login or password.")
    #expect(try user.failedLogins == 4)
    let locked = try #require(try fail())
    #expect(locked.rules == ["ACCESS-12"])
    #expect(locked.sentence.en.contains("09:15"))
    try town.refused(logIn("demo"), as: .visitor, by: "ACCESS-12")
    try pass(minutes: 14)
    try town.refused(logIn("demo"), as: .visitor, by: "ACCESS-12")
    try pass(minutes: 1)
    try town.done(logIn("demo"), as: .visitor)
    #expect(try user.lockedUntil == nil)
  }

  @Test func `ACCESS-12: a good login forgets the failures before it`() throws {
    for _ in 0..<3 {
      _ = try fail(4)
      try town.done(logIn("demo"), as: .visitor)
    }
  }

  @Test func `ACCESS-12: after a lock, five failures more are needed for the next`() throws {
    _ = try fail(5)
    try pass(minutes: 15)
    _ = try fail(4)
    try town.done(logIn("demo"), as: .visitor)
  }

  @Test func `a login name means the oldest owner of its account, as typed or in small letters`()
    throws
  {
    let login = try town.reader.account(lune.id).login
    for name in [login, " \(login) ", login.uppercased()] {
      let known = try #require(try town.reader.whoLogsIn(as: name))
      #expect(known.user.email == lune.details.email)
      #expect(known.account == lune.id)
      try town.done(logIn("demo", name), as: .visitor)
    }
    #expect(try town.reader.whoLogsIn(as: lune.details.email)?.account == nil)
    #expect(try town.reader.whoLogsIn(as: "nobody") == nil)
    #expect(try town.reader.whoLogsIn(as: "") == nil)
  }

  @Test func `ACCESS-12: by whichever name somebody fails, his login is locked`() throws {
    let login = try town.reader.account(lune.id).login
    _ = try fail(4)
    guard case .refused = try town.desk.perform(logIn("wrong", login), as: .visitor) else {
      Issue.record("It was let in.")
      return
    }
    #expect(try user.lockedUntil != nil)
    for name in [login, lune.details.email] {
      try town.refused(logIn("demo", name), as: .visitor, by: "ACCESS-12")
    }
  }

  @Test func `ACCESS-12: one login's lock locks no other`() throws {
    _ = try town.account("Autre", email: "autre@client.test")
    _ = try fail(5)
    try town.done(logIn("demo", "autre@client.test"), as: .visitor)
  }

  @Test func `ACCESS-12: a failed login is kept, with its entry in the journal`() throws {
    let before = try town.journalEntries
    _ = try fail()
    #expect(try town.journalEntries == before + 1)
    #expect(try user.failedLogins == 1)
  }

  @Test func `ACCESS-12: a changed password is hashed by yescrypt, and the old one closed`() throws
  {
    let decision = try town.done(ChangePassword(from: "demo", to: "pâte à choux"), as: asLune)
    #expect(decision.reasons.rules == ["ACCESS-12", "ACCESS-13"])
    #expect(try user.passwordHash.hasPrefix("$y$"))
    _ = try fail()
    try town.done(logIn("pâte à choux"), as: .visitor)
    #expect(try town.desk.dump().allSatisfy { !$0.contains("choux") })
  }

  @Test func `ACCESS-12: no password stands in the data or the journal, only in the opening mail`()
    throws
  {
    _ = try fail()
    try town.done(logIn("demo"), as: .visitor)
    let dump = try town.desk.dump()
    #expect(dump.allSatisfy { !$0.contains("'demo'") && !$0.contains("'wrong'") })
    let hex = "wrong".utf8.map { String($0, radix: 16, uppercase: true) }.joined()
    #expect(dump.allSatisfy { !$0.contains(hex) })
  }

  @Test func `ACCESS-12: a password is changed by whoever knows it`() throws {
    try town.refused(ChangePassword(from: "wrong", to: "long enough"), as: asLune, by: "ACCESS-12")
    for nobody in [Session.visitor, .clock] {
      try town.refused(ChangePassword(from: "demo", to: "long enough"), as: nobody, by: "ACCESS-12")
    }
    try town.done(ChangePassword(from: "demo", to: "long enough"), as: town.staff)
  }

  @Test(arguments: [
    "", "1234567", "nul\u{0}nul\u{0}", "escape\u{1B}[A", String(repeating: "x", count: 512),
    String(repeating: "👩🏽‍🚀", count: 100),
  ])
  func `ACCESS-12: a password too short, too long or not typed is refused at its field`(
    _ password: String
  ) throws {
    let refusal = try town.refused(
      ChangePassword(from: "demo", to: password), as: asLune, by: "ACCESS-12")
    #expect(refusal.problems.map(\.field) == [.password])
  }

  @Test(arguments: ["\u{0}", "de\u{0}mo", String(repeating: "x", count: 10_000)])
  func `ACCESS-12: a password that cannot be hashed is a wrong one`(_ password: String) throws {
    guard case .refused(let refusal) = try town.desk.perform(logIn(password), as: .visitor) else {
      Issue.record("It was let in.")
      return
    }
    #expect(refusal.rules == ["ACCESS-12"])
  }
}
