import ClientArea
import Store

// Who looks at what. Looking changes nothing: nobody is logged in by it and nothing is written.
extension Scene {
  /// The session through which somebody looks: the one he has, or that of his own account. A visitor's where
  /// there is nobody of that name.
  func view(of actor: Actor) throws -> Session {
    guard case .user(let email) = actor else { return .visitor }
    if let player = players[email.lowercased()] { return player.session }
    return try desk.reader.user(email: email).map { try desk.ownSession(of: $0) } ?? .visitor
  }

  func view(of email: UserEmail) throws -> Session { try view(of: .user(email: email.text)) }

  /// The session of whoever owns an account, acting for it.
  func view(ofOwner code: AccountCode) throws -> Session {
    try view(ofOwner: try account(code).id)
  }

  func view(ofOwner account: ID<ClientAccount>) throws -> Session {
    guard let owner = try facts.owner(of: account) else { return .visitor }
    return Session(user: owner.id, account: account)
  }
}
