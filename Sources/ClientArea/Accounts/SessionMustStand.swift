/// A session acts for an account only as long as its user reaches that account.
package enum SessionMustStand: Rule {
  package static let id: RuleID = "ACCESS-1"
  package static let source = "C"
  package static let statement = Phrase(
    fr: """
      Un même identifiant atteint plusieurs comptes, comme client, contact ou invité ; on agit pour un \
      compte qu'on atteint.
      """,
    it: """
      Un solo accesso raggiunge più account, come cliente, contatto o ospite; si agisce per un account che si \
      raggiunge.
      """,
    en: """
      One login reaches several accounts, as client, contact or guest; one acts for an account that one \
      reaches.
      """)

  package static func check(_ session: Session, reading records: some Records) throws {
    try AChangedPasswordEndsSessions.check(session, reading: records)
    if session.impersonator != nil {
      if let end = try ActingAsTheClientHasLimits.end(of: session, reading: records) { throw end }
      return
    }
    if let user = session.user, try !records.user(user).isActive {
      throw APersonKeepsOneUser.switchedOff
    }
    guard let account = session.account else { return }
    let access = try session.user.flatMap { try records.access(of: $0, to: account) }
    guard access?.status != .active else { return }
    // The journal may stand before the account was opened (SIM-3): then it has no name.
    let name = (try? records.account(account))?.nameAndCode
    throw Refusal(because: [Reason(Self.self, ended(name)), LossTakesEffectAtOnce.reason])
  }

  /// Whether somebody may begin to act for an account. Of one that he never reached he does not learn so much as the name.
  package static func checkMayEnter(_ session: Session, reading records: some Records) throws {
    if let user = session.user, let account = session.account {
      switch try records.access(of: user, to: account)?.status {
      case .active, .inactive: break
      case nil, .pending, .invited, .declined:
        throw Refusal(
          Self.self,
          Phrase(
            fr: "Vous n'avez pas accès à ce compte.", it: "Non ha accesso a questo account.",
            en: "You do not have access to this account."))
      }
    }
    try check(session, reading: records)
  }

  private static func ended(_ name: String?) -> Phrase {
    name.map {
      Phrase(
        fr: "Vous n'avez plus accès au compte \($0).", it: "Non ha più accesso all'account \($0).",
        en: "You no longer have access to the account \($0).")
    }
      ?? Phrase(
        fr: "Vous n'avez plus accès à ce compte.", it: "Non ha più accesso a questo account.",
        en: "You no longer have access to this account.")
  }

  /// The account for which a session acts.
  /// - Parameter permissions: what a contact or a guest needs for it (ACCESS-10).
  /// - Throws: a refusal where it acts for none, or where a right is missing.
  static func actingAccount(
    of session: Session, needing permissions: [Permission], reading records: some Records
  ) throws -> ClientAccount {
    guard let account = session.account else {
      throw Refusal(
        Self.self,
        Phrase(
          fr: "Connectez-vous au compte pour lequel vous voulez agir.",
          it: "Acceda all'account per il quale vuole agire.",
          en: "Log in to the account for which you want to act."))
    }
    try PermissionsHoldEverywhere.check(permissions, of: session, reading: records)
    return try records.account(account)
  }

  /// Whether the person is one of the provider's staff.
  package static func isStaff(_ session: Session, reading records: some Records) throws -> Bool {
    guard session.account == nil, let user = session.user else { return false }
    return try records.user(user).kind == .internal
  }
}
