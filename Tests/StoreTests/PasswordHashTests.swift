import SQLite
import Testing

@testable import ClientArea
@testable import Store

struct PasswordHashTests {
  private let hash = PasswordHash(cost: 1)
  private let salt: [UInt8] = (1...16).map { $0 }

  @Test func `a password opens its own hash only`() throws {
    let made = try hash.hash(of: "été 日本", salt: salt)
    #expect(made.hasPrefix("$y$"))
    #expect(hash.isPassword("été 日本", behind: made))
    #expect(!hash.isPassword("été 日本 ", behind: made))
    #expect(!hash.isPassword("", behind: made))
  }

  @Test func `the same salt gives the same hash, another another`() throws {
    let made = try hash.hash(of: "a", salt: salt)
    #expect(try hash.hash(of: "a", salt: salt) == made)
    #expect(try hash.hash(of: "a", salt: salt.reversed()) != made)
  }

  @Test func `a hash made at another cost is still checked`() throws {
    let made = try PasswordHash(cost: 2).hash(of: "a", salt: salt)
    #expect(hash.isPassword("a", behind: made))
  }

  @Test func `the hash of a made-up user's password is checked as any other`() throws {
    let made = try PasswordHash.lightHash(of: "a", salt: salt)
    #expect(hash.isPassword("a", behind: made) && !hash.isPassword("b", behind: made))
    #expect(try PasswordHash.lightHash(of: "a", salt: salt.reversed()) != made)
  }

  @Test func `each user of a world has a salt of his own, which follows from the seed`() throws {
    func hashes(seed: UInt64) throws -> [String] {
      let start = WorldStart(worldName: "w", seed: seed, now: Moment(minutes: 5))
      let desk = try Desk(at: .memory, startingWith: start, mails: PlainMails())
      let builder = WorldBuilder(desk)
      for name in ["a", "b", "c"] { try builder.addInternalUser("\(name)@a.example") }
      return try desk.reader.all(User.self, "ORDER BY id").map(\.passwordHash)
    }
    let made = try hashes(seed: 7)
    #expect(Set(made.map { $0.split(separator: "$")[2] }).count == 3)
    #expect(try hashes(seed: 7) == made)
    #expect(Set(try hashes(seed: 8)).isDisjoint(with: made))
    for made in made { #expect(hash.isPassword(WorldPasswords.usual, behind: made)) }
  }

  @Test func `a secret is known by its mark, which does not tell it`() throws {
    let mark = try PasswordHash.mark(of: "abc234abc234abc234abc234")
    #expect(try PasswordHash.mark(of: "abc234abc234abc234abc234") == mark)
    #expect(try PasswordHash.mark(of: "abc234abc234abc234abc235") != mark)
    #expect(!mark.contains("abc234"))
  }

  @Test func `what cannot be hashed is an error, never an open door`() throws {
    #expect(throws: PasswordUnusable.self) { try hash.hash(of: "a\0b", salt: salt) }
    #expect(throws: PasswordUnusable.self) {
      try hash.hash(of: String(repeating: "x", count: 600), salt: salt)
    }
    #expect(throws: PasswordUnusable.self) { try hash.hash(of: "a", salt: []) }
    for broken in ["", "*", "*0", "$y$", "secret"] {
      #expect(!hash.isPassword("*0", behind: broken))
      #expect(!hash.isPassword("", behind: broken))
      #expect(!hash.isPassword("secret", behind: broken))
    }
  }
}
