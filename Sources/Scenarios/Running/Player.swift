import ClientArea
import Screens
import Store

/// Somebody who is logged in.
struct Player {
  var session: Session
  /// What he is about to order (ORDER-9).
  var cart: Cart?
}

// Who acts, and for which account.
extension Scene {
  /// The session of an actor, who is logged in to his own account if he was not yet.
  /// - Throws: a refusal where his login is locked (ACCESS-12).
  func session(of actor: Actor) throws -> Session {
    switch actor {
    case .visitor: return .visitor
    case .user(let email):
      if let player = players[email.lowercased()] { return player.session }
      return try logIn(email)
    }
  }

  /// The session of somebody who looks. Looking logs in too, and whose access has ended sees his own account.
  func session(of email: UserEmail) throws -> Session {
    try fallBackIfEnded(try session(of: .user(email: email.text)))
  }

  /// Somebody whose access has ended goes on in his own account, without what was half done (ACCESS-9).
  /// - Returns: the session that goes on.
  @discardableResult
  func fallBackIfEnded(_ session: Session) throws -> Session {
    do {
      try SessionMustStand.check(session, reading: desk.reader)
      return session
    } catch is Refusal {}
    let home = try LossTakesEffectAtOnce.fallback(from: session, reading: desk.reader)
    for (key, player) in players where player.session == session {
      players[key] = home.user == nil ? nil : Player(session: home)
    }
    return home
  }

  /// Opens a session without asking for the password.
  @discardableResult
  func logIn(_ email: String) throws -> Session {
    let user = try desk.reader.user(try builder.user(email))
    let now = try desk.answer(SimulationState(), as: .visitor).now
    if !user.isActive || user.lockedUntil.map({ now < $0 }) == true {
      // The command knows what to say to somebody who is locked out, whatever the password.
      try perform(LogIn(email: email, password: WorldPasswords.usual), as: .visitor)
    }
    return try open(user)
  }

  /// Logs in with a password, which is really checked.
  func logIn(_ email: String, password: String) throws {
    try perform(LogIn(email: email, password: password), as: .visitor)
    try open(try desk.reader.user(try builder.user(email)))
  }

  /// Logs in with the right password, which the simulator vouches for.
  func logIn(vouchingFor email: String) throws {
    try perform(LogIn(vouchingFor: email), as: .visitor)
    try open(try desk.reader.user(try builder.user(email)))
  }

  /// Acts for another account from now on.
  func act(for account: AccountCode, as actor: Actor) throws {
    let before = try session(of: actor)
    let session = Session(user: before.user, account: try builder.account(account.text).id)
    try SessionMustStand.check(session, reading: desk.reader)
    cite(SessionMustStand.self)
    follow(actor, with: session)
    if !isRehearsal { try recorder?.note(.entered(session), at: desk) }
  }

  func logOut(_ actor: Actor) {
    guard case .user(let email) = actor else { return }
    if players[email.lowercased()]?.cart != nil { cite(ACartBelongsToOneSession.self) }
    players[email.lowercased()] = nil
  }

  /// Goes through the journal to where an entry is the last one that holds (SIM-3). Who does not exist there
  /// is not logged in any more.
  func go(toEntry entry: Int) throws {
    cite(TheJournalGoesBothWays.self)
    if isRehearsal { return try desk.foreseeWay(to: entry) }
    try desk.go(to: entry)
    try recorder?.note(.journalMoved(to: entry), at: desk)
    recap = nil
    players = players.filter { _, player in
      (try? SessionMustStand.check(player.session, reading: desk.reader)) != nil
        && player.session.user.map { (try? desk.reader.user($0)) != nil } ?? true
    }
    program?.noticeChange()
  }

  /// The actor's cart, if he has one that belongs to his session.
  func cart(of actor: Actor) throws -> Cart? {
    let session = try session(of: actor)
    return ACartBelongsToOneSession.cart(players[key(of: actor)]?.cart, keptBy: session)
  }

  func keep(_ cart: Cart?, for actor: Actor) throws {
    guard let player = players[key(of: actor)] else { return }
    players[key(of: actor)]?.cart = cart
    if !isRehearsal { try recorder?.note(.filled(cart, by: player.session), at: desk) }
  }

  @discardableResult
  private func open(_ user: User) throws -> Session {
    let session = try desk.ownSession(of: user)
    follow(.user(email: user.email), with: session)
    if !isRehearsal { try recorder?.note(.entered(session), at: desk) }
    return session
  }

  /// Puts a session in the place of the one before; its cart goes with it unless it is the same (ORDER-9).
  private func follow(_ actor: Actor, with session: Session) {
    let before = players[key(of: actor)]?.cart
    let cart = ACartBelongsToOneSession.cart(before, keptBy: session)
    if before != nil, cart == nil { cite(ACartBelongsToOneSession.self) }
    players[key(of: actor)] = Player(session: session, cart: cart)
  }

  func key(of actor: Actor) -> String {
    switch actor {
    case .user(let email): email.lowercased()
    case .visitor: ""
    }
  }
}
