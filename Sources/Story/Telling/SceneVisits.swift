package import ClientArea
import Store

// Who acts, and for which account.
extension Scene {
  /// The session of an actor, who is logged in to his own account if he was not yet.
  /// - Throws: a refusal where his login is locked (ACCESS-12).
  package func session(of actor: Actor) throws -> Session {
    switch actor {
    case .visitor: return .visitor
    case .user(let email):
      if let session = try visit(of: email) { return session }
      return try logIn(email)
    }
  }

  /// The session of somebody who looks. Looking logs in too, and whose access has ended sees his own account.
  package func session(of email: UserEmail) throws -> Session {
    try fallBackIfEnded(try session(of: .user(email: email.text)))
  }

  /// Somebody whose access has ended goes on in his own account, without what was half done (ACCESS-9).
  /// - Returns: the session that goes on.
  @discardableResult
  func fallBackIfEnded(_ session: Session) throws -> Session {
    let next = try change { try $0.fallBack(from: session, reading: desk.reader) }
    if next != session, !isRehearsal { try desk.endLostAccess(of: session) }
    return next
  }

  /// Opens a session without asking for the password.
  @discardableResult
  func logIn(_ email: String) throws -> Session {
    let user = try desk.reader.user(try builder.user(email))
    let now = try now
    if !user.isActive || user.lockedUntil.map({ now < $0 }) == true {
      // The command knows what to say to somebody who is locked out, whatever the password.
      try perform(LogIn(email: email, password: WorldPasswords.usual), as: .visitor)
    }
    return try open(user)
  }

  /// Logs in with a password, which is really checked.
  func logIn(_ command: LogIn) throws {
    try perform(command, as: .visitor)
    guard let known = try desk.reader.whoLogsIn(as: command.name) else { return }
    if let account = known.account {
      try enter(Session(user: known.user.id, account: account))
    } else {
      try open(known.user)
    }
  }

  /// Acts for another account from now on.
  func act(for account: AccountCode, as actor: Actor) throws {
    let before = try session(of: actor)
    guard before.impersonator == nil else {
      throw ActingAsTheClientHasLimits.refusal(of: .commitment)
    }
    let session = Session(user: before.user, account: try builder.account(account.text).id)
    try SessionMustStand.checkMayEnter(session, reading: desk.reader)
    cite(SessionMustStand.self)
    try enter(session)
  }

  func logOut(_ actor: Actor) throws {
    guard case .user(let email) = actor, let user = try desk.reader.user(email: email) else {
      return
    }
    if visits.session(of: user.id)?.impersonator != nil {
      try ComesBack(actor: actor).act(in: self)
    }
    if change({ $0.leave(user.id) }) { cite(ACartBelongsToOneSession.self) }
  }

  /// Staff goes on with a client's rights.
  func goOn(as session: Session) throws {
    if !isRehearsal { try enter(session) }
  }

  /// Staff that acted as a client is back in the administration.
  func comeBack(from session: Session) throws {
    guard let staff = session.impersonator, !isRehearsal else { return }
    change { $0.comeBack(staff) }
    if let session = visits.session(of: staff) { try note(.entered(session)) }
  }

  /// Looks at one client in every module, or at all again (CLIENTS-5).
  func focus(on client: ID<ClientAccount>?, as actor: Actor) throws {
    let session = try session(of: actor)
    try TheFiltersAreIndependent.check(session, reading: desk.reader)
    cite(TheFiltersAreIndependent.self)
    change { $0.focus(on: client, for: session.person) }
    try note(.entered(session.focused(on: client)))
  }

  /// Keeps what somebody is about to order, or empties his cart.
  /// - Parameter seen: the total including tax that the recap shows (ORDER-15).
  func fill(
    with request: OrderRequest?, seeing seen: Money? = nil, for session: Session
  ) throws {
    guard let user = session.person, visits.session(of: user) != nil else { return }
    change { $0.fill(with: request, seeing: seen, for: session) }
    try note(.filled(visits.cart(of: session), by: session))
  }

  @discardableResult
  private func open(_ user: User) throws -> Session {
    let session = try desk.ownSession(of: user)
    try enter(session)
    return session
  }

  /// Puts a session in the place of the one before; its cart goes with it unless it is the same (ORDER-9).
  private func enter(_ session: Session) throws {
    if change({ $0.enter(session) }) { cite(ACartBelongsToOneSession.self) }
    try note(.entered(session))
  }

  private func visit(of email: String) throws -> Session? {
    try desk.reader.user(email: email).flatMap { visits.session(of: $0.id) }
  }
}

// Who looks at what. Looking changes nothing: nobody is logged in by it and nothing is written.
extension Scene {
  /// The session through which somebody looks: the one he has, or that of his own account. A visitor's where
  /// there is nobody of that name.
  package func view(of actor: Actor) throws -> Session {
    guard case .user(let email) = actor else { return .visitor }
    guard let user = try desk.reader.user(email: email) else { return .visitor }
    return try visits.session(of: user.id) ?? desk.ownSession(of: user)
  }

  package func view(of email: UserEmail) throws -> Session {
    try view(of: .user(email: email.text))
  }

  /// The session of whoever owns an account, acting for it.
  func view(ofOwner code: AccountCode) throws -> Session {
    try view(ofOwner: try names.account(code).id)
  }

  func view(ofOwner account: ID<ClientAccount>) throws -> Session {
    guard let owner = try facts.owner(of: account) else { return .visitor }
    return Session(user: owner.id, account: account)
  }

  /// A service as its owner sees it.
  func ownersSetting(
    of service: ServiceName, preferring kind: ServiceKind? = nil
  ) throws -> Setting {
    let service = try names.service(service, preferring: kind)
    return Setting(.page(.service(service.id)), as: try view(ofOwner: service.owner))
  }
}
