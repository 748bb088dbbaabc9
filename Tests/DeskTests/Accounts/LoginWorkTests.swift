import ClientArea
import Testing

@testable import Store

/// How long a log-in takes tells nobody which addresses there are (ACCESS-12).
struct LoginWorkTests {
  @Test func `ACCESS-12: known, unknown and locked addresses cost the same work`() throws {
    let town = try Town()
    let lune = try town.account("Lune")
    let email = lune.details.email
    func work(_ email: String, _ password: String) throws -> Int {
      let before = town.reader.passwords.work.count
      _ = try town.desk.perform(LogIn(email: email, password: password), as: .visitor)
      return town.reader.passwords.work.count - before
    }
    #expect(try work(email, "demo") == 1)
    #expect(try work("nobody@nowhere.example", "demo") == 1)
    #expect(try work("nobody", "") == 1)
    for _ in 0..<5 { #expect(try work(email, "wrong") == 1) }
    #expect(try town.reader.user(email: email)?.lockedUntil != nil)
    for password in ["demo", "wrong"] { #expect(try work(email, password) == 1) }
    #expect(try work("nobody@nowhere.example", "wrong") == 1)
  }
}
