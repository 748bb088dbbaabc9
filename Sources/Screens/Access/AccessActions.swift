import Canvas
import ClientArea
import Store

// What is done with one of them.
extension AccessesTab {
  func keys(on item: AccountContacts.Item, in context: Context) -> [PageKey] {
    let access = item.access
    let edit = PageKey(
      "edit", [.enter], AccessWords.editTitle, short: AccessWords.edit,
      opens: EditRightsScreen(of: item), in: context)
    let isWaiting = Self.isWaiting(access)
    let second =
      isWaiting
      ? PageKey(
        "send", ["r"], AccessWords.sendTitle, short: AccessWords.send,
        orders: SendInvitation(access.id), in: context) : toggling(access, in: context)
    return [edit, second, removing(item, isWaiting: isWaiting, in: context)]
  }

  private func toggling(_ access: AccountAccess, in context: Context) -> PageKey {
    let isOn = access.status == .active
    let command = SwitchAccess(access.id, active: !isOn)
    let short = isOn ? AccessWords.switchOff : AccessWords.switchOn
    return PageKey(
      "toggle", ["o"], short.capitalized, short: short, orders: command, in: context
    ) {
      guard access.user == context.session.user else { return .perform(command) }
      return .open(
        ConfirmScreen(
          AccessWords.switchOff, AccessWords.confirmLosingOwn, doing: command,
          called: AccessWords.switchOff))
    }
  }

  private func removing(
    _ item: AccountContacts.Item, isWaiting: Bool, in context: Context
  ) -> PageKey {
    let id = item.access.id
    let command: any Command = isWaiting ? WithdrawInvitation(id) : RemoveAccess(id)
    let title = isWaiting ? AccessWords.withdrawTitle : AccessWords.removeTitle
    return PageKey(
      "remove", ["x"], title, short: AccessWords.remove, orders: command, in: context
    ) {
      .open(
        ConfirmScreen(
          title,
          isWaiting
            ? AccessWords.confirmWithdrawing(item.name) : AccessWords.confirmRemoving(item.name),
          doing: command, called: AccessWords.remove))
    }
  }

  /// Whether it is still an invitation.
  private static func isWaiting(_ access: AccountAccess) -> Bool {
    switch access.status {
    case .pending, .invited, .declined: true
    case .active, .inactive: false
    }
  }
}
