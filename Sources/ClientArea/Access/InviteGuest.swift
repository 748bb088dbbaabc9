/// Somebody who is registered elsewhere is asked to act in an account (ACCESS-2, ACCESS-3).
package struct InviteGuest: Command, Hashable {
  package let account: ID<ClientAccount>
  package let email: String
  package let permissions: Permissions
  /// Whether the mail leaves at once; otherwise the invitation waits to be sent (ACCESS-5).
  package let sendsMail: Bool

  package init(
    _ email: String, into account: ID<ClientAccount>, allowing permissions: Permissions,
    sendingMail sendsMail: Bool = true
  ) {
    self.account = account
    self.email = EmailAddress.standard(email)
    self.permissions = permissions
    self.sendsMail = sendsMail
  }

  package var title: Phrase {
    Phrase(fr: "inviter \(email)", it: "invitare \(email)", en: "invite \(email)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let (account, rights) = try ContactsAreAddedOrInvited.account(
      self.account, managedBy: session, reading: records)
    try checkAddress()
    let user = try invited(by: session, reading: records, account, on: circumstances.today)
    let before = try records.access(of: user.id, to: account.id)
    try SomeThingsAreNeverDelegated.checkGrant(of: permissions, beyond: .none, by: rights)

    let access = AccountAccess(
      id: before?.id ?? circumstances.newID(), user: user.id, account: account.id,
      role: .guest, status: .pending, since: circumstances.today, permissions: permissions)
    var decision = Decision(
      saying: sendsMail
        ? Phrase(
          fr: "Invitation envoyée à \(user.email).", it: "Invito inviato a \(user.email).",
          en: "Invitation sent to \(user.email).")
        : Phrase(
          fr: "\(user.name) est noté ; l'invitation n'est pas encore partie.",
          it: "\(user.name) è annotato; l'invito non è ancora partito.",
          en: "\(user.name) is recorded; the invitation has not left yet."))
    decision.explain([ContactsAreAddedOrInvited.reason(user, access.role, of: account)])
    if sendsMail {
      Invitation.send(
        access, to: user, of: account, by: session, in: &decision, on: circumstances.today)
    } else {
      decision.save(access)
      decision.explain([EveryAccessHasAStatus.reason(user, is: .pending)])
    }
    return decision
  }

  private func checkAddress() throws(Refusal) {
    let problems = TextFormat.problem(withEmail: email)
    try ContactsAreAddedOrInvited.refuse(problems)
  }

  private func invited(
    by session: Session, reading records: some Records, _ account: ClientAccount, on today: Day
  ) throws -> User {
    // Whoever is in the account already needs no other account to be told so.
    if let known = try records.user(email: email) {
      let access = try records.access(of: known.id, to: account.id)
      try AnInvitationIsForOneUserOnce.checkCanInvite(known, with: access, by: session, on: today)
    }
    return try AGuestIsRegisteredElsewhere.guest(email, of: account, reading: records)
  }
}
