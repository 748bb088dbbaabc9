import ClientArea
import Store

// Accounts, and who reaches them.
extension Names {
  /// An account by its code; by the address of its owner where nobody has said the code: of who was created meanwhile.
  func account(_ code: AccountCode) throws -> ClientAccount {
    guard code.text.contains("@"), let owner = try reader.user(email: code.text),
      let account = try reader.accounts(ownedBy: owner.id).first
    else { return try builder.account(code.text) }
    return account
  }

  /// The account that is said, or the one that is acted for.
  func managedAccount(_ code: AccountCode?) throws -> ClientAccount {
    if let code { return try account(code) }
    guard let account = session.account else {
      if session.user == nil, case .user(let email) = actor { _ = try builder.user(email) }
      throw StepImpossible(
        reason: Phrase(
          fr: "l'acteur n'agit pour aucun compte : dites lequel",
          it: "l'attore non agisce per alcun account: dica quale",
          en: "the actor acts for no account: say which"))
    }
    return try reader.account(account)
  }

  func user(_ email: UserEmail) throws -> ID<User> { try builder.user(email.text) }

  /// Somebody's way to an account, or to the one that is acted for.
  /// - Parameter refusal: why nothing is done to it where there is none.
  func access(
    of user: UserEmail, to code: AccountCode?, orRefuse refusal: Refusal
  ) throws -> AccountAccess {
    let account = try managedAccount(code)
    guard let access = try reader.access(of: try self.user(user), to: account.id) else {
      throw refusal
    }
    return access
  }

  /// The actor's own way to an account; the client's, where staff acts with his rights.
  func ownAccess(to code: AccountCode, orRefuse refusal: Refusal) throws -> AccountAccess {
    if session.impersonator != nil, let client = session.user {
      let client = UserEmail(try reader.user(client).email)
      return try access(of: client, to: code, orRefuse: refusal)
    }
    guard case .user(let email) = actor else { throw refusal }
    return try access(of: UserEmail(email), to: code, orRefuse: refusal)
  }
}
