/// « Accès avec les droits du client »: once that a member of staff entered a client's panel (CLIENTS-7).
package struct Impersonation: Entity {
  package let id: ID<Impersonation>
  package let staff: ID<User>
  package let account: ID<ClientAccount>
  /// The owner, through whose eyes everything is seen.
  package let owner: ID<User>
  /// What for: the client reads it too (CLIENTS-15).
  package let motive: String
  package let since: Moment
  /// When it ends by itself (CLIENTS-8).
  package let until: Moment
  /// Nil while it lasts.
  package var endedAt: Moment?
  package var ending: ImpersonationEnding?

  package init(
    id: ID<Impersonation>, staff: ID<User>, account: ID<ClientAccount>, owner: ID<User>,
    motive: String, since: Moment, until: Moment, endedAt: Moment? = nil,
    ending: ImpersonationEnding? = nil
  ) {
    self.id = id
    self.staff = staff
    self.account = account
    self.owner = owner
    self.motive = motive
    self.since = since
    self.until = until
    self.endedAt = endedAt
    self.ending = ending
  }

  /// The session in which the member of staff acts.
  package var session: Session {
    Session(user: owner, account: account, impersonator: staff, impersonation: id)
  }

  /// How many minutes are left.
  package func minutesLeft(at now: Moment) -> Int { max(0, until.minutes - now.minutes) }
}

/// How somebody's acting as a client ended.
package enum ImpersonationEnding: String, CaseIterable, Sendable {
  /// By the link back.
  case returned
  /// Its time was over.
  case ranOut
  /// What it stood on was gone: the owner, the account or the member of staff.
  case lost
}
