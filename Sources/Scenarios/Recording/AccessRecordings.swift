import ClientArea
import Store

extension AddContact: RecordableCommand {
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    let fields = [
      ("prénom", firstName), ("nom", lastName), ("courriel", email),
      ("langue", language.rawValue),
    ]
    return [
      RegistersContact(
        actor: place.actor, code: try place.account(account), permissions: permissions,
        details: FieldTable(fields.map { FieldTable.Field($0, $1) }))
    ]
  }
}

extension InviteGuest: RecordableCommand {
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    let (user, code) = (UserEmail(email), try place.account(account))
    return [
      sendsMail
        ? InvitesGuest(actor: place.actor, user: user, code: code, permissions: permissions)
        : RecordsGuest(actor: place.actor, user: user, code: code, permissions: permissions)
    ]
  }
}

extension SendInvitation: RecordableCommand {
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    let (user, code) = try place.ends(of: access)
    return [TreatsInvitation(actor: place.actor, deed: .resend, user: user, code: code)]
  }
}

extension WithdrawInvitation: RecordableCommand {
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    let (user, code) = try place.ends(of: access)
    return [TreatsInvitation(actor: place.actor, deed: .withdraw, user: user, code: code)]
  }
}

extension AnswerInvitation: RecordableCommand {
  /// Nil where somebody answers what another was asked.
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    let (user, code) = try place.ends(of: access)
    guard user.text == place.email.text else { return nil }
    return [AnswersInvitation(actor: place.actor, accepts: accepts, code: code)]
  }
}

extension SetPermissions: RecordableCommand {
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    let (user, code) = try place.ends(of: access)
    return [
      ChangesRights(actor: place.actor, user: user, code: code, permissions: permissions)
    ]
  }
}

extension SwitchAccess: RecordableCommand {
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    let (user, code) = try place.ends(of: access)
    return [
      SwitchesUsersAccess(actor: place.actor, user: user, isActive: isActive, code: code)
    ]
  }
}

extension RemoveAccess: RecordableCommand {
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    let (user, code) = try place.ends(of: access)
    return [
      user.text == place.email.text
        ? LeavesAccount(actor: place.actor, code: code)
        : RemovesUsersAccess(actor: place.actor, user: user, code: code)
    ]
  }
}

extension OpenFreeAccount: RecordableCommand {
  func steps(in place: RecordingPlace) -> [any WhenStep]? {
    [OpensAccountWith(actor: place.actor, details: details.fields())]
  }
}

extension RecordingPlace {
  /// Whose access it is, and to which account.
  fileprivate func ends(
    of id: ID<AccountAccess>
  ) throws -> (user: UserEmail, account: AccountCode) {
    let access = try desk.reader.access(id)
    return (UserEmail(try desk.reader.user(access.user).email), try account(access.account))
  }
}
