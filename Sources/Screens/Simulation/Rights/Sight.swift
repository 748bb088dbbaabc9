import ClientArea
import Store

/// Something that a query shows to some, and why it does not show it to others.
struct Sight {
  /// What shows it: « Gérer mes services ».
  let place: Phrase
  /// The rule by which it is shown.
  let rule: RuleID
  /// What a contact or a guest needs for it (ACCESS-10).
  let rights: [Permission]
  let isSeen: (Session, Desk) throws -> Bool

  func verdict(on session: Session, at desk: Desk) throws -> Verdict {
    do {
      let isSeen = try isSeen(session, desk)
      let reason = Reason(rule: rule, fact: RightsWords.seen(in: place, isSeen))
      if isSeen { return .allowed([reason]) }
      if try ownerSees(session, at: desk) {
        try PermissionsHoldEverywhere.check(rights, of: session, reading: desk.reader)
      }
      return .denied(Refusal(reason))
    } catch let refusal as Refusal {
      return .denied(refusal)
    }
  }

  /// Whether the owner of the acting account sees it: then what the person lacks is a right, and no link.
  private func ownerSees(_ session: Session, at desk: Desk) throws -> Bool {
    guard let account = session.account,
      let owner = try desk.reader.accesses(to: account).first(where: { $0.role == .owner })
    else { return false }
    return try isSeen(Session(user: owner.user, account: account), desk)
  }
}
