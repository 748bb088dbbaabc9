/// What may be asked about accounts and users.
package protocol AccountRecords {
  /// - Throws: `RecordMissing` where there is none.
  func account(_ id: ID<ClientAccount>) throws -> ClientAccount
  /// The account with this code or this e-mail address, letter case aside; the oldest where several have it. An archived
  /// one is meant by its code alone (CLIENTS-4).
  func account(meantBy text: String) throws -> ClientAccount?
  /// Every account with this code or this e-mail address, the oldest first.
  func accounts(meantBy text: String, limit: Int) throws -> [ClientAccount]
  func user(_ id: ID<User>) throws -> User
  /// The user with this e-mail address, letter case aside.
  func user(email: String) throws -> User?
  /// Staff that can log in, the oldest first.
  func staff() throws -> [User]
  func access(of user: ID<User>, to account: ID<ClientAccount>) throws -> AccountAccess?
  func access(_ id: ID<AccountAccess>) throws -> AccountAccess
  /// Every way that a user has to accounts, whatever its status, the oldest first.
  func accesses(of user: ID<User>) throws -> [AccountAccess]
  /// Every way to an account, whatever its status, the oldest first.
  func accesses(to account: ID<ClientAccount>) throws -> [AccountAccess]
  /// The accounts that a user owns, the oldest first.
  func accounts(ownedBy user: ID<User>) throws -> [ClientAccount]
  func payer(_ id: ID<Payer>) throws -> Payer

  /// The failed logins with an address that is nobody's; nil where there was none yet.
  func stranger(email: String) throws -> StrangerLogin?
  /// The hash of some user's password, to be tried for an address that is nobody's: for one address always the same, as
  /// a user's own would be. Nil where there is no user.
  func passwordHash(standingInFor email: String) throws -> String?
  /// Whether a password belongs to a hash. Slow on purpose (ACCESS-12).
  func isPassword(_ password: String, behind hash: String) -> Bool
  /// The yescrypt hash of a password (ACCESS-12).
  func hash(ofPassword password: String, salt: [UInt8]) throws -> String
}

/// A key that no row has: it was never given, or what it named is gone.
package struct RecordMissing: Error, Hashable, CustomStringConvertible {
  package let kind: String
  package let key: Int

  package init(_ kind: String, _ key: Int) {
    self.kind = kind
    self.key = key
  }

  package var description: String { "There is no \(kind) with the key \(key) any more." }
}
