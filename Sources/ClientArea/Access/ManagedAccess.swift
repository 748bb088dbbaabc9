/// An access of an account's list that somebody is about to change.
struct ManagedAccess {
  let access: AccountAccess
  let user: User
  let account: ClientAccount
  let rights: AccountRights

  /// - Throws: a refusal where the session may not manage it, or where it is the owner's (ACCESS-11).
  init(
    _ id: ID<AccountAccess>, managedBy session: Session, reading records: some Records
  ) throws {
    access = try records.access(id)
    (account, rights) = try ContactsAreAddedOrInvited.account(
      access.account, managedBy: session, reading: records)
    try SomeThingsAreNeverDelegated.checkIsNotTheOwners(access)
    user = try records.user(access.user)
  }
}
