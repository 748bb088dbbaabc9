package import ClientArea

extension Desk {
  /// The session in which somebody begins who does not say for which account: staff acts for none, everybody
  /// else for his own, or, where he has none, for the first that he reaches (ACCESS-1).
  package func ownSession(of user: User) throws -> Session {
    let account: ID<ClientAccount>? =
      switch user.kind {
      case .internal: nil
      case .external:
        try reader.accounts(ownedBy: user.id).first?.id
          ?? answer(AccountChoices(of: user.id), as: .visitor).first?.account.id
      }
    return Session(user: user.id, account: account).begun(after: user.passwordChanges)
  }
}
