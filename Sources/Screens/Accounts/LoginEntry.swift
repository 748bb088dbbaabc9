import Canvas
import ClientArea
import Store

/// For which account somebody goes on who was let in.
extension LoginScreen {
  /// Staff has no account of its own; a login name is an account's; whoever reaches several chooses one (ACCESS-6).
  func enter(as user: User, in context: Context) -> Effect {
    guard user.kind == .external else { return .enter(Session(user: user.id, account: nil)) }
    do {
      let meant = try context.desk.answer(WhoLogsIn(as: form[Self.email]), as: .visitor)
      if let account = meant?.account {
        return .enter(Session(user: user.id, account: account))
      }
      let choices = try context.desk.answer(AccountChoices(of: user.id), as: .visitor)
      guard let first = choices.first else { return enterWithoutAccount(user) }
      return choices.count == 1
        ? .enter(Session(user: user.id, account: first.account.id))
        : .open(AccountChoiceScreen(of: user))
    } catch {
      return .warn(error.sentence)
    }
  }

  /// Who reaches no account may open one, and answer invitations.
  private func enterWithoutAccount(_ user: User) -> Effect {
    .all([
      .enter(Session(user: user.id, account: nil)), .open(OpenAccountScreen()),
      .say(LoginWords.noAccount),
    ])
  }
}
