package import ClientArea
import SQLite

// What commands and rules ask about accounts and users.
extension Reader {
  package func account(_ id: ID<ClientAccount>) throws -> ClientAccount { try find(id) }

  package func account(meantBy text: String) throws -> ClientAccount? {
    try accounts(meantBy: text, limit: 1).first
  }

  package func accounts(meantBy text: String, limit: Int) throws -> [ClientAccount] {
    if let account = try first(ClientAccount.self, "WHERE code = \(text.trimmed)") {
      return [account]
    }
    return try all(
      ClientAccount.self,
      "WHERE email = \(EmailAddress.standard(text)) AND archivedOn IS NULL ORDER BY id LIMIT \(limit)"
    )
  }

  func accounts(named name: String, limit: Int) throws -> [ClientAccount] {
    try all(ClientAccount.self, "WHERE name = \(name.trimmed) ORDER BY id LIMIT \(limit)")
  }

  package func user(_ id: ID<User>) throws -> User { try find(id) }

  package func user(email: String) throws -> User? {
    try first(User.self, "WHERE email = \(EmailAddress.standard(email))")
  }

  package func access(
    of user: ID<User>, to account: ID<ClientAccount>
  ) throws -> AccountAccess? {
    try first(AccountAccess.self, "WHERE user = \(user) AND account = \(account)")
  }

  package func access(_ id: ID<AccountAccess>) throws -> AccountAccess { try find(id) }

  package func accesses(of user: ID<User>) throws -> [AccountAccess] {
    try all(AccountAccess.self, "WHERE user = \(user) ORDER BY id")
  }

  package func accesses(to account: ID<ClientAccount>) throws -> [AccountAccess] {
    try all(AccountAccess.self, "WHERE account = \(account) ORDER BY id")
  }

  package func staff() throws -> [User] {
    try all(User.self, "WHERE kind = 'internal' AND isActive ORDER BY id")
  }

  package func accounts(ownedBy user: ID<User>) throws -> [ClientAccount] {
    try all(
      ClientAccount.self,
      """
      WHERE id IN (
        SELECT account
        FROM access
        WHERE user = \(user) AND role = 'owner' AND status = 'active')
      ORDER BY id
      """)
  }

  package func payer(_ id: ID<Payer>) throws -> Payer { try find(id) }

  package func stranger(email: String) throws -> StrangerLogin? {
    try first(StrangerLogin.self, "WHERE email = \(EmailAddress.standard(email))")
  }

  /// Hashes differ in how long they take, those of made-up users and those of passwords that were changed: which one is
  /// tried depends on the address alone.
  package func passwordHash(standingInFor email: String) throws -> String? {
    let last: Int? = try database.value("SELECT max(id) FROM user")
    guard let last, last > 0 else { return nil }
    let key = 1 + Int(TextHash.of(email) % UInt64(last))
    return try database.first(
      "SELECT passwordHash FROM user WHERE id >= \(key) ORDER BY id LIMIT 1"
    ) { try $0.get("passwordHash") }
  }

  package func isPassword(_ password: String, behind hash: String) -> Bool {
    passwords.isPassword(password, behind: hash)
  }

  package func hash(ofPassword password: String, salt: [UInt8]) throws -> String {
    try passwords.hash(of: password, salt: salt)
  }
}
