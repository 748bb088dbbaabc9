/// Whom a text means at log-in, and for which account he goes on.
package struct LoginName: Sendable {
  package let user: User
  /// The account whose login name it is; nil for an e-mail address.
  package let account: ID<ClientAccount>?
}

extension AccountRecords where Self: ClientRecords {
  /// An e-mail address is one person's. A login name is an account's, and means the first of those who own it: the
  /// others, contacts and guests have their address alone. A deleted account's means nobody.
  package func whoLogsIn(as text: String) throws -> LoginName? {
    if let user = try user(email: text) { return LoginName(user: user, account: nil) }
    let name = text.trimmed
    guard let account = try account(login: name) ?? account(login: name.lowercased()),
      account.archivedOn == nil,
      let owner = try accesses(to: account.id).first(where: {
        $0.role == .owner && $0.status == .active
      })
    else { return nil }
    return LoginName(user: try user(owner.user), account: account.id)
  }
}
