package import Canvas
package import ClientArea
package import Store

/// After login, for whoever reaches several accounts: which one to act for, by name and code (ACCESS-6).
package struct AccountChoiceScreen: OldScreen {
  private let user: User
  private var filter = FilterLine()
  private var list = KeyedCursor<ID<ClientAccount>>()

  package init(of user: User) { self.user = user }

  package enum Intent { case choose, filter }

  package var title: Phrase { LoginWords.chooseAccount }
  package var shape: ScreenShape { .popup(Size(rows: 16, columns: 78)) }

  package var takesText: Bool { filter.isOpen }

  /// The accounts whose name or code has what is typed.
  package func read(in stage: Stage) throws -> [AccountChoices.Item] {
    let choices = try stage.desk.answer(AccountChoices(of: user.id), as: .visitor)
    let text = filter.text.trimmed.lowercased()
    guard !text.isEmpty else { return choices }
    return choices.filter { $0.account.nameAndCode.lowercased().contains(text) }
  }

  package func bindings(
    showing choices: [AccountChoices.Item], in stage: Stage
  ) -> [Binding<Intent>] {
    let filter = Binding("filter", "/", ListWords.filter, does: Intent.filter)
    return choices.isEmpty
      ? [filter] : [Binding("choose", [.enter], LoginWords.logIn, does: .choose), filter]
  }

  package mutating func settle(
    on choices: [AccountChoices.Item], goingToNew: Bool
  ) -> Bool {
    list.settle(among: choices.map(\.account.id), goingToNew: false) == .gone
  }

  package mutating func update(
    _ intent: Intent, showing choices: [AccountChoices.Item], in stage: Stage
  ) -> Effect {
    switch intent {
    case .filter:
      filter.open()
      return .stay
    case .choose:
      guard let choice = selected(in: choices) else { return .stay }
      return .enter(Session(user: user.id, account: choice.account.id))
    }
  }

  package mutating func press(
    _ key: Key, showing choices: [AccountChoices.Item], in stage: Stage
  ) -> Effect? {
    if filter.isOpen, key == .enter { return update(.choose, showing: choices, in: stage) }
    if let event = filter.press(key) {
      if event == .changed { list.restart() }
      return .stay
    }
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
    let position = list.table(among: choices.map(\.account.id)).position()
    let inner = Box(stage.words(title), note: position + filter.note(in: stage)).draw(
      on: &frame, in: stage.rect)
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
      empty: stage.words(filter.isEmpty ? LoginWords.noAccount : ListWords.noMatch), on: &frame,
      in: place)
    filter.draw(on: &frame, in: inner, labelled: stage.filterLabel)
  }

  private func selected(in choices: [AccountChoices.Item]) -> AccountChoices.Item? {
    list.selected(in: choices, by: \.account.id)
  }

  private func place(in stage: Stage) -> Rect {
    let inner = Box.inside(stage.rect).cutTop(2).rest
    return filter.isOpen ? inner.cutBottom(1).rest : inner
  }

  private func columns(in stage: Stage) -> [Table.Column] {
    [
      Table.Column(
        stage.words(LoginWords.account), minimum: 14, ideal: 20),
      Table.Column(stage.words(LoginWords.code), minimum: 6, ideal: 7),
      Table.Column(
        stage.words(LoginWords.role), minimum: 10, ideal: 40, priority: 1, isFlexible: true),
    ]
  }
}
