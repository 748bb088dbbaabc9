import ClientArea

/// The hashes of the passwords of made-up users. A hash is slow on purpose and a world has few different
/// passwords, so each is hashed once; its salt follows from the password, so that the same world has the
/// same bytes whatever was made before it (SIM-2). Real passwords get their salt from the dice.
package final class WorldPasswords {
  /// The password of a user for whom nobody said one.
  package static let usual = "demo"

  private var hashes: [String: String] = [:]

  package init() {}

  func hash(of password: String, using records: some AccountRecords) throws -> String {
    if let hash = hashes[password] { return hash }
    let seed = password.utf8.reduce(14_695_981_039_346_656_037 as UInt64) { sum, byte in
      (sum ^ UInt64(byte)) &* 1_099_511_628_211
    }
    var dice = Dice(state: seed)
    let salt = (0..<16).map { _ in UInt8(truncatingIfNeeded: dice.roll()) }
    let hash = try records.hash(ofPassword: password, salt: salt)
    hashes[password] = hash
    return hash
  }
}
