import ClientArea
import Testing

@testable import Store

/// Neither how long a log-in takes nor what it answers tells anybody which addresses there are (ACCESS-12).
struct LoginWorkTests {
  private let town: Town
  private let email: String
  private let login: String

  init() throws {
    town = try Town()
    let lune = try town.account("Lune")
    (email, login) = (lune.details.email, lune.login)
  }

  @Test func `ACCESS-12: known, unknown and locked addresses cost the same work`() throws {
    func work(_ email: String, _ password: String) throws -> Int {
      let before = town.reader.passwords.work.count
      _ = try town.desk.perform(LogIn(email: email, password: password), as: .visitor)
      return town.reader.passwords.work.count - before
    }
    #expect(try work(email, "demo") == 1)
    #expect(try work("nobody@nowhere.example", "demo") == 1)
    #expect(try work("nobody", "") == 1)
    #expect(try work(login, "demo") == 1)
    for _ in 0..<5 { #expect(try work(email, "wrong") == 1) }
    #expect(try town.reader.user(email: email)?.lockedUntil != nil)
    for password in ["demo", "wrong"] { #expect(try work(email, password) == 1) }
    #expect(try work("nobody@nowhere.example", "wrong") == 1)
  }

  @Test func `ACCESS-12: an unknown address answers and locks as a known one, attempt by attempt`()
    throws
  {
    func answers(_ email: String) throws -> [String] {
      var answers: [String] = []
      for _ in 0..<7 {
        let entries = try town.journalEntries
        let outcome = try town.desk.perform(LogIn(email: email, password: "wrong"), as: .visitor)
        // What is written takes its time, too.
        answers.append(
          "\(outcome.refusal?.sentence.en ?? "let in") \(try town.journalEntries - entries)")
      }
      return answers
    }
    let known = try answers(email)
    #expect(Set(known).count == 3, "five failures, the lock, and what comes after: \(known)")
    #expect(try answers("nobody@nowhere.example") == known)
    #expect(try answers("nobody-there") == known, "a login name as an address")
    #expect(try answers("Nobody-THERE") != known, "It is locked under every writing.")
    #expect(try answers("Nobody@NOWHERE.example") != known, "It is locked under every writing.")
    #expect(try answers("somebody@nowhere.example") == known, "One lock locks no other.")
    try town.done(AdvanceTime(to: town.reader.now() + 15), as: .clock)
    #expect(try answers("nobody@nowhere.example") == answers(email))
  }

  @Test func `ACCESS-12: what is no address is kept nowhere, since it may be a password`() throws {
    _ = try town.desk.perform(LogIn(email: "S3cret in the wrong field", password: ""), as: .visitor)
    for password in ["S3cret", "S3cret-in.the_wrong"] {
      _ = try town.desk.perform(LogIn(email: password, password: "x"), as: .visitor)
    }
    let dump = try town.desk.dump()
    #expect(dump.allSatisfy { !$0.contains("S3cret") && !$0.contains("s3cret") })
    let hex = "S3cret".utf8.map { String($0, radix: 16, uppercase: true) }.joined()
    #expect(dump.allSatisfy { !$0.contains(hex) })
  }

  @Test func `ACCESS-12: which hash stands in for an unknown address follows from the address`()
    throws
  {
    for number in 0..<20 {
      let account = try town.account("Client \(number)", email: "client\(number)@client.test")
      guard number.isMultiple(of: 2) else { continue }
      try town.done(
        ChangePassword(from: "demo", to: "long enough"), as: town.session(of: account))
    }
    let addresses = (0..<200).map { "nobody\($0)@nowhere.example" }
    let hashes = try addresses.map { try #require(try town.reader.passwordHash(standingInFor: $0)) }
    #expect(try addresses.map { try town.reader.passwordHash(standingInFor: $0) } == hashes)
    let users = try town.all(User.self)
    #expect(Set(hashes).isSubset(of: Set(users.map(\.passwordHash))))
    #expect(Set(hashes).count > 5, "as those of known ones differ")
  }
}
