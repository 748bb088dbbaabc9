import ClientArea
import Store

extension RightsAction {
  /// An account's own details.
  static func profile(_ facts: RightsSetting.OfAccount) -> [RightsAction] {
    let account = facts.account
    return [
      RightsAction(
        seeing: "profile", RightsWords.seeProfile, in: MenuPlace.profile.word,
        by: NotGrantedByATechnicalLink.self, needing: [.editProfile]
      ) { session, desk in try desk.answer(Profile(account.id), as: session) != nil },
      RightsAction(
        "editProfile", RightsWords.editProfile, by: SessionMustStand.self, for: account.id
      ) { _ in EditProfile(to: account.details) },
    ]
  }
}
