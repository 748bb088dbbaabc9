import Testing

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
