package import Canvas
package import ClientArea
package import Store

/// « Utilisateurs » of the back office: internal and external users in one list. Only internal ones are
/// created here (PERSON-1, PERSON-4).
package struct UsersScreen: Screen {
  private var list = ListPane<AllUsers.Anchor>()

  package init() {}

  package enum Intent { case open, create, createExternal, toggle, filter }

  package var title: Phrase { MenuPlace.users.word }
  package var takesText: Bool { list.takesText }

  package func read(in stage: Stage) throws -> AllUsers.Answer {
    try Self.read(list.window(in: stage), list.filterText, in: stage)
  }

  package func bindings(
    showing users: AllUsers.Answer, in stage: Stage
  ) -> [Binding<Intent>] {
    let creating = [
      Binding(
        "create", "n", UserScreenWords.createInternal, short: UserScreenWords.create,
        does: Intent.create),
      Binding(
        "external", "N", UserScreenWords.createExternal, does: .createExternal,
        offBecause: stage.refusal(of: UserScreenWords.sample(.external, in: .users, stage)),
        isHint: false),
      Binding("filter", "/", ListWords.filter, does: .filter),
    ]
    guard let user = list.selected(in: users.items) else { return creating }
    return [
      Binding("open", [.enter], ServiceWords.open, does: .open),
      UserScreenWords.toggle(user, does: .toggle, in: stage),
    ] + creating
  }

  package mutating func update(
    _ intent: Intent, showing users: AllUsers.Answer, in stage: Stage
  ) -> Effect {
    let user = list.selected(in: users.items)
    switch intent {
    case .open: return user.map { .open(UserScreen($0.id)) } ?? .stay
    case .create: return .open(CreateUserScreen(.internal, in: .users))
    case .createExternal: return .open(CreateUserScreen(.external, in: .users))
    case .toggle: return user.map { UserScreenWords.confirmSwitching($0) } ?? .stay
    case .filter:
      list.openFilter()
      return .stay
    }
  }

  package mutating func settle(on users: AllUsers.Answer, in stage: Stage, goingToNew: Bool) -> Bool
  {
    list.settle(among: users.items.map(\.anchor))
  }

  package mutating func press(
    _ key: Key, showing users: AllUsers.Answer, in stage: Stage
  ) throws -> Effect? {
    let event = try list.press(key, items: users.items, in: stage, by: \.anchor) {
      let answer = try Self.read($0, $1, in: stage)
      return (answer.items, answer.count)
    }
    guard let event else { return nil }
    guard case .opened(let row) = event else { return .stay }
    return .open(UserScreen(users.items[row].id))
  }

  package func explanation(showing users: AllUsers.Answer, in stage: Stage) -> Explanation? {
    Explanation(
      UserScreenWords.where,
      because: [
        Reason(EachKindOfUserHasItsPlace.self, EachKindOfUserHasItsPlace.statement),
        Reason(AUserIsSetUpWithThePerson.self, AUserIsSetUpWithThePerson.statement),
      ])
  }

  package func copyable(showing users: AllUsers.Answer, in stage: Stage) -> String? {
    list.selected(in: users.items)?.email
  }

  package func trial(showing users: AllUsers.Answer, in stage: Stage) -> (any Command)? {
    list.selected(in: users.items).map { SwitchUser($0.id, active: !$0.isActive) }
  }

  package func draw(_ users: AllUsers.Answer, on frame: inout Frame, in stage: Stage) {
    list.draw(
      users.items.map { row($0, in: stage) }, columns: columns(in: stage), of: users.count,
      .init(title: stage.words(title), empty: UserScreenWords.none), on: &frame, in: stage)
  }

  private static func read(
    _ window: Window<AllUsers.Anchor>, _ filter: String, in stage: Stage
  ) throws -> AllUsers.Answer {
    try stage.desk.answer(AllUsers(filter: filter, window: window), as: stage.session)
  }

  private func row(_ user: AllUsers.Item, in stage: Stage) -> Table.Row {
    Table.Row([
      Table.Cell(user.email), Table.Cell(user.name), Table.Cell(stage.words(user.kind.word)),
      Table.Cell(
        "\(user.isActive ? "●" : "○") \(stage.words(user.stateWord))",
        Style(user.isActive ? .good : .quiet)),
      Table.Cell(user.accounts.isEmpty ? "—" : user.accounts.joined(separator: ", ")),
    ])
  }

  private func columns(in stage: Stage) -> [Table.Column] {
    [
      Table.Column(stage.words(DetailField.email.word), minimum: 18, ideal: 30),
      Table.Column(
        stage.words(UserScreenWords.name), minimum: 14, ideal: 20, priority: 1),
      Table.Column(stage.words(UserScreenWords.kind), minimum: 8, ideal: 8, priority: 2),
      Table.Column(stage.words(UserScreenWords.state), minimum: 10, ideal: 11),
      Table.Column(
        stage.words(UserScreenWords.accounts), minimum: 12, ideal: 30, priority: 3,
        isFlexible: true),
    ]
  }
}
