import ClientArea

@testable import Store

// ACCESS-1, ACCESS-5 to ACCESS-8, LINK-12, PERSON-1, PERSON-2, AGENCY-2, AGENCY-5.
extension VisibilityTable {
  /// LINK-12: a profile is its account's own.
  func profiles(_ actor: Actor) -> [ID<ClientAccount>] {
    facts.accounts.filter { actor.isStaff || actor.account == $0.id && actor.may(.editProfile) }
      .map(\.id)
  }

  /// ACCESS-10: a profile tells no more of its users than « Contacts et invités ».
  func users(_ actor: Actor, of account: ID<ClientAccount>) -> Set<ID<User>> {
    let all = facts.accesses.filter { $0.account == account && $0.status == .active }.map(\.user)
    return Set(all.filter { actor.seesPeople(of: account) || $0 == actor.session.user })
  }

  /// ACCESS-6: what is offered at login, and in the top menu.
  func choices(_ actor: Actor) -> [ID<ClientAccount>] {
    facts.accesses.filter { $0.user == actor.session.user && $0.status == .active }
      .map(\.account)
  }

  /// ACCESS-6: what waits for one's answer, for seven days (ACCESS-8).
  func invitations(_ actor: Actor) -> [ID<AccountAccess>] {
    facts.accesses.filter { access in
      access.user == actor.session.user && access.status == .invited
        && access.invitedOn.map { facts.today <= $0 + 7 } == true
    }.map(\.id)
  }

  /// ACCESS-5: « Contacts et invités » of an account, without its owners.
  func contacts(_ actor: Actor, of account: ID<ClientAccount>) -> [ID<AccountAccess>] {
    guard actor.seesPeople(of: account) else { return [] }
    return facts.accesses.filter { $0.account == account && $0.role != .owner }.map(\.id)
  }

  /// ACCESS-7: « Liste des accès » of a user, for staff.
  func accessList(_ actor: Actor, of user: ID<User>) -> [ID<AccountAccess>] {
    guard actor.isStaff else { return [] }
    return facts.accesses.filter { $0.user == user && $0.role != .owner }.map(\.id)
  }

  /// PERSON-2: the types of an account.
  func types(_ actor: Actor, of account: ID<ClientAccount>) -> [ID<ContactType>] {
    guard actor.seesPeople(of: account) else { return [] }
    return facts.types.filter { $0.account == account }.map(\.id)
  }

  func persons(_ actor: Actor, of account: ID<ClientAccount>) -> Set<ID<Person>> {
    guard actor.seesPeople(of: account) else { return [] }
    return Set(facts.persons.filter { $0.account == account }.map(\.id))
  }

  /// PERSON-1, ACCESS-7, AGENCY-5: « Utilisateurs », « Clients » and their records are staff's.
  func everybody<Kind>(_ actor: Actor, _ all: [ID<Kind>]) -> [ID<Kind>] {
    actor.isStaff ? all : []
  }

  /// AGENCY-2: to whom one may entrust one's own order; staff that of any client.
  func agencies(_ actor: Actor) -> [ID<ClientAccount>] {
    guard actor.isStaff || actor.account != nil && actor.may(.order) else { return [] }
    return facts.accounts.filter { $0.isAgency && $0.id != actor.account }.map(\.id)
  }

  /// Whether the journal of one's account is open (« Voir le journal »).
  func seesJournal(_ actor: Actor) -> Bool { actor.account != nil && actor.may(.viewJournal) }
}
