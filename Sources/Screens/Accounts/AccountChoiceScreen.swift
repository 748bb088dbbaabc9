package import Canvas
package import ClientArea
package import Store

/// After login, for whoever reaches several accounts: which one to act for, by name and code (ACCESS-6).
package struct AccountChoiceScreen: Screen {
  private let user: User
  private var list = KeyedCursor<ID<ClientAccount>>()

  package init(of user: User) { self.user = user }

  package enum Intent { case choose }

  package var title: Phrase { LoginWords.chooseAccount }
  package var shape: ScreenShape { .popup(Size(rows: 16, columns: 72)) }

  package func read(in stage: Stage) throws -> [AccountChoices.Item] {
    try stage.desk.answer(AccountChoices(of: user.id), as: .visitor)
  }

  package func bindings(
    showing choices: [AccountChoices.Item], in stage: Stage
  ) -> [Binding<Intent>] {
    choices.isEmpty ? [] : [Binding("choose", [.enter], LoginWords.logIn, does: .choose)]
  }

  package mutating func settle(
    on choices: [AccountChoices.Item], in stage: Stage, goingToNew: Bool
  ) -> Bool {
    list.settle(among: choices.map(\.account.id), goingToNew: false) == .gone
  }

  package mutating func update(
    _ intent: Intent, showing choices: [AccountChoices.Item], in stage: Stage
  ) -> Effect {
    switch intent {
    case .choose:
      guard let choice = selected(in: choices) else { return .stay }
      return .enter(Session(user: user.id, account: choice.account.id))
    }
  }

  package mutating func press(
    _ key: Key, showing choices: [AccountChoices.Item], in stage: Stage
  ) -> Effect? {
    switch list.press(key, among: choices.map(\.account.id), in: place(in: stage)) {
    case .opened: return update(.choose, showing: choices, in: stage)
    case .moved, .marked: return .stay
    case nil: return nil
    }
  }

  package func copyable(
    showing choices: [AccountChoices.Item], in stage: Stage
  ) -> String? {
    selected(in: choices)?.account.code
  }

  package func draw(
    _ choices: [AccountChoices.Item], on frame: inout Frame, in stage: Stage
  ) {
    frame.clear(stage.rect)
    let inner = Box(stage.words(title)).draw(on: &frame, in: stage.rect)
    frame.write(stage.words(LoginWords.forWhichAccount(user.name)), in: inner.line(0))
    let table = list.table(among: choices.map(\.account.id))
    let place = place(in: stage)
    let rows = choices.map { choice in
      Table.Row([
        Table.Cell(choice.account.name), Table.Cell(choice.account.code),
        Table.Cell(stage.words(PermissionWords.summary(choice.role, choice.permissions))),
      ])
    }
    table.draw(
      Array(rows[table.window(in: place)]), columns: columns(in: stage),
      empty: stage.words(LoginWords.noAccount), on: &frame, in: place)
  }

  private func selected(in choices: [AccountChoices.Item]) -> AccountChoices.Item? {
    list.selected(in: choices, by: \.account.id)
  }

  private func place(in stage: Stage) -> Rect { Box.inside(stage.rect).cutTop(2).rest }

  private func columns(in stage: Stage) -> [Table.Column] {
    [
      Table.Column(
        stage.words(LoginWords.account), minimum: 16, ideal: 30, isFlexible: true),
      Table.Column(stage.words(LoginWords.code), minimum: 8, ideal: 10),
      Table.Column(stage.words(LoginWords.role), minimum: 10, ideal: 30, priority: 1),
    ]
  }
}
