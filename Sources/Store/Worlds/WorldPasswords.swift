import ClientArea

/// The hashes of the passwords of made-up users, each with a salt of its own. It follows from the world's seed, the
/// address and the password, so that the same world has the same bytes whatever was made before it (SIM-2); scenarios
/// make the same users again and again, and each is hashed once. Real passwords get their salt from the dice.
package final class WorldPasswords {
  /// The password of a user for whom nobody said one.
  package static let usual = "demo"

  private struct Owner: Hashable {
    let email: String
    let password: String
    let seed: UInt64
  }

  private var hashes: [Owner: String] = [:]

  package init() {}

  /// - Parameter seed: the world's.
  func hash(of password: String, for email: String, seed: UInt64) throws -> String {
    let owner = Owner(email: email, password: password, seed: seed)
    if let hash = hashes[owner] { return hash }
    let hash = try Self.hash(of: password, for: email, seed: seed)
    hashes[owner] = hash
    return hash
  }

  /// The same, of one who is made once.
  static func hash(of password: String, for email: String, seed: UInt64) throws -> String {
    var dice = Dice(state: TextHash.of("\(email)\n\(password)", seed: seed))
    let salt = (0..<16).map { _ in UInt8(truncatingIfNeeded: dice.roll()) }
    return try PasswordHash.lightHash(of: password, salt: salt)
  }
}
