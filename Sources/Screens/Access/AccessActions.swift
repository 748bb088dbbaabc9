import Canvas
import ClientArea
import Store

// What is done with one of them.
extension AccessesTab {
  func keys(for access: AccountAccess, in stage: Stage) -> [Binding<Intent>] {
    let change = SetPermissions(of: access.id, to: access.permissions)
    let edit = Binding(
      "edit", [.enter], AccessWords.editTitle, short: AccessWords.edit, does: Intent.edit,
      offBecause: stage.refusal(of: change))
    let isWaiting = Self.isWaiting(access)
    let removal = Self.removal(of: access)
    let remove = Binding(
      "remove", "x", isWaiting ? AccessWords.withdrawTitle : AccessWords.removeTitle,
      short: AccessWords.remove, does: Intent.remove, offBecause: stage.refusal(of: removal))
    if isWaiting {
      return [
        edit,
        Binding(
          "send", "r", AccessWords.sendTitle, short: AccessWords.send, does: .send,
          offBecause: stage.refusal(of: SendInvitation(access.id))),
        remove,
      ]
    }
    let toggled = SwitchAccess(access.id, active: access.status != .active)
    let short = access.status == .active ? AccessWords.switchOff : AccessWords.switchOn
    return [
      edit,
      Binding(
        "toggle", "o", short.capitalized, short: short, does: .toggle,
        offBecause: stage.refusal(of: toggled)),
      remove,
    ]
  }

  func effect(
    of intent: Intent, on item: AccountContacts.Item, in stage: Stage
  ) -> Effect {
    let access = item.access
    switch intent {
    case .add, .invite: return .stay
    case .edit: return .open(EditRightsScreen(of: item))
    case .send: return .perform(SendInvitation(access.id))
    case .toggle:
      let toggled = SwitchAccess(access.id, active: access.status != .active)
      guard access.user == stage.session.user else { return .perform(toggled) }
      return .open(
        ConfirmScreen(
          AccessWords.switchOff, AccessWords.confirmLosingOwn, doing: toggled,
          called: AccessWords.switchOff))
    case .remove:
      let isWaiting = Self.isWaiting(access)
      return .open(
        ConfirmScreen(
          isWaiting ? AccessWords.withdrawTitle : AccessWords.removeTitle,
          isWaiting
            ? AccessWords.confirmWithdrawing(item.name) : AccessWords.confirmRemoving(item.name),
          doing: Self.removal(of: access), called: AccessWords.remove))
    }
  }

  static func removal(of access: AccountAccess) -> any Command {
    isWaiting(access) ? WithdrawInvitation(access.id) : RemoveAccess(access.id)
  }

  /// Whether it is still an invitation.
  private static func isWaiting(_ access: AccountAccess) -> Bool {
    switch access.status {
    case .pending, .invited, .declined: true
    case .active, .inactive: false
    }
  }
}
