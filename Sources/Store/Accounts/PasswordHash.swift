import CCrypt
import ClientArea

/// Makes and checks yescrypt hashes (ACCESS-12).
struct PasswordHash {
  /// How slow a hash is made, 1 to 11; nil for the library's choice.
  let cost: Int?
  /// How often a password was tried or hashed.
  let work = Work()

  /// Counts what is slow on purpose.
  final class Work {
    fileprivate(set) var count = 0
  }

  init(cost: Int? = nil) {
    self.cost = cost
  }

  /// The hash of a password: « $y$… », with its settings and its salt.
  /// - Throws: where the password is longer than 511 bytes or has a zero byte in it.
  func hash(of password: String, salt: [UInt8]) throws -> String {
    work.count += 1
    guard let hash = Self.crypt(password, try Self.setting(cost ?? 0, salt)) else {
      throw PasswordUnusable()
    }
    return hash
  }

  /// The hash of the password of a made-up user, which everybody may know: as quick as the library allows.
  static func lightHash(of password: String, salt: [UInt8]) throws -> String {
    let setting = try setting(1, salt).split(separator: "$", omittingEmptySubsequences: false)
    guard setting.count > 3,
      let hash = crypt(password, "$y$\(lightest)$\(setting[3])")
    else { throw PasswordUnusable() }
    return hash
  }

  /// What a secret is known by that chance has made. It is long, so that nobody guesses it, and needs no salt of its
  /// own: whoever shows it is found by it.
  static func mark(of secret: String) throws -> String {
    guard let hash = crypt(secret, "$y$\(lightest)$"), let mark = hash.split(separator: "$").last
    else { throw PasswordUnusable() }
    return String(mark)
  }

  /// The least that yescrypt takes: its parameters N and r, in its own writing.
  private static let lightest = "j/."

  private static func setting(_ cost: Int, _ salt: [UInt8]) throws -> String {
    try withUnsafeTemporaryAllocation(
      of: CChar.self, capacity: Int(CRYPT_GENSALT_OUTPUT_SIZE)
    ) { output in
      let made = salt.withUnsafeBytes { bytes in
        crypt_gensalt_rn(
          "$y$", UInt(cost), bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
          Int32(bytes.count), output.baseAddress, Int32(output.count))
      }
      guard let made else { throw PasswordUnusable() }
      return String(cString: made)
    }
  }

  /// Whether a password belongs to a hash. It takes the same time wherever the two differ.
  func isPassword(_ password: String, behind hash: String) -> Bool {
    work.count += 1
    guard let tried = Self.crypt(password, hash) else { return false }
    let (left, right) = (Array(tried.utf8), Array(hash.utf8))
    guard left.count == right.count else { return false }
    return zip(left, right).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }

  /// Nil where libcrypt takes the password or the setting for impossible.
  private static func crypt(_ password: String, _ setting: String) -> String? {
    let password = PasswordText.prepared(password)
    guard !password.utf8.contains(0) else { return nil }
    let data = UnsafeMutableRawBufferPointer.allocate(
      byteCount: MemoryLayout<crypt_data>.size, alignment: MemoryLayout<crypt_data>.alignment)
    data.initializeMemory(as: UInt8.self, repeating: 0)
    defer {
      // The work area has held the password.
      data.initializeMemory(as: UInt8.self, repeating: 0)
      data.deallocate()
    }
    guard let made = crypt_rn(password, setting, data.baseAddress, Int32(data.count)) else {
      return nil
    }
    return String(cString: made)
  }
}

/// A password that cannot be hashed: too long, or with a zero byte in it.
struct PasswordUnusable: Error, CustomStringConvertible {
  var description: String { "This password cannot be hashed." }
}
