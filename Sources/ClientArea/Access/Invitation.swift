/// The mail that brings an invitation, and what is recorded with it.
enum Invitation {
  /// Sends an invitation, or sends it again: its delay begins today (ACCESS-8).
  static func send(
    _ access: AccountAccess, to user: User, of account: ClientAccount, by session: Session,
    in decision: inout Decision, on today: Day
  ) {
    var access = access
    access.status = .invited
    access.invitedOn = today
    access.invitedBy = session.person
    access.lapsedOn = nil
    let deadline = today + AnInvitationIsForOneUserOnce.lifetime
    decision.save(access)
    let reason = AnInvitationIsForOneUserOnce.reason(user, until: deadline)
    decision.explain([reason, EachHasAPermissionSet.reason(access.permissions, of: user.name)])
    decision.send(
      Letter(
        .invitation, to: user,
        facts: [
          .owner: Phrase(name: account.nameAndCode), .text: access.permissions.words,
          .date: Phrase(deadline),
        ], because: [reason]))
  }
}

extension Permissions {
  /// « Voir les factures, Payer »; a dash for none.
  package var words: Phrase {
    isEmpty ? Phrase(name: "—") : .list(list.map(\.word))
  }
}
