package import Canvas
package import ClientArea
import Store

/// « Changer de compte »: every account that the user reaches, by name and code, with what he may do there
/// (ACCESS-1, ACCESS-6).
package struct SwitchScreen: PickingScreen {
  package var palette: Palette?

  package init() {}

  package var title: Phrase { SwitchWords.title }
  package var shape: ScreenShape { .popup(Size(rows: 20, columns: 74)) }
  package var verb: Phrase { SwitchWords.verb }

  package func fresh(in context: Context) throws -> Palette {
    guard let user = context.session.user else { return Palette("", []) }
    let items = try context.desk.answer(AccountChoices(of: user), as: context.session).map {
      choice in
      Palette.Item(
        "\(choice.account.id.value)", choice.account.name, code: choice.account.code,
        detail: context.words(PermissionWords.summary(choice.role, choice.permissions)),
        key: choice.account.id == context.session.account ? context.words(SwitchWords.current) : "")
    }
    var palette = Palette(
      context.words(title), items, placeholder: context.words(SwitchWords.question),
      empty: context.words(PopupWords.nothingFound))
    palette.warnings = SwitchWords.losses(in: context).map { context.words($0) }
    if let account = context.session.account { palette.select("\(account.value)") }
    return palette
  }

  package func choose(_ item: Palette.Item, in context: Context) -> Effect {
    guard let account = Int(item.id), let user = context.session.user else { return .close }
    let chosen = Session(user: user, account: ID(account))
    return chosen.account == context.session.account ? .close : .enter(chosen)
  }
}

extension ConfirmScreen {
  /// Offers to act for another account, which something belongs to (ACCESS-6), and says what that would lose:
  /// one answer is enough.
  static func switching(
    to account: AccountName, for user: ID<User>, then effect: Effect = .stay, in context: Context
  ) -> ConfirmScreen {
    ConfirmScreen(
      SwitchWords.title,
      SwitchWords.offer(of: account, losing: SwitchWords.losses(in: context)),
      choices: [
        Choice(
          SwitchWords.verb, .all([.enter(Session(user: user, account: account.id)), effect]))
      ])
  }
}
