package import Canvas
package import ClientArea
package import Store

/// « Utilisateurs » of the back office: internal and external users in one list. Only internal ones are
/// created here (PERSON-1, PERSON-4).
package struct UsersScreen: ListScreen {
  package var list = ListPane<AllUsers.Anchor>()

  package init() {}

  package var title: Phrase { MenuPlace.users.word }

  package func read(
    _ window: Window<AllUsers.Anchor>, matching text: String, in context: Context
  ) throws -> Stretch<AllUsers.Item> {
    try context.desk.answer(AllUsers(filter: text, window: window), as: context.session)
  }

  package func identity(of user: AllUsers.Item) -> AllUsers.Anchor { user.anchor }

  package func heading(in context: Context) -> String { context.words(title) }

  package func row(of user: AllUsers.Item, in context: Context) -> ListRow {
    ListRow(
      user.anchor, about: .user(user.id),
      [
        Table.Cell(user.email), Table.Cell(user.name), Table.Cell(context.words(user.kind.word)),
        Table.Cell(
          "\(user.isActive ? "●" : "○") \(context.words(user.stateWord))",
          Style(user.isActive ? .good : .quiet)),
        Table.Cell(reach(of: user, in: context)),
      ],
      copies: .address(user.email))
  }

  package func keys(on user: AllUsers.Item?, in context: Context) -> [PageKey] {
    let creating = [
      PageKey(
        "create", ["n"], UserScreenWords.createInternal, short: UserScreenWords.create
      ) { .open(CreateUserScreen(.internal, in: .users)) },
      PageKey(
        "external", ["N"], UserScreenWords.createExternal, isHint: false,
        offBecause: context.refusal(of: UserScreenWords.sample(.external, in: .users, context))
      ) { .open(CreateUserScreen(.external, in: .users)) },
    ]
    guard let user else { return creating }
    return [
      PageKey("open", [.enter], ServiceWords.open) { .open(UserScreen(user.id)) },
      UserScreenWords.toggle(user, in: context),
    ] + [StaffWords.roleKey(of: user, in: context)].compactMap { $0 } + creating
  }

  /// The accounts of a client's user, the role of one of staff.
  private func reach(of user: AllUsers.Item, in context: Context) -> String {
    if let role = user.role { return context.words(role.word) }
    return user.accounts.isEmpty ? "—" : user.accounts.joined(separator: ", ")
  }

  package func empty(in context: Context) -> Phrase { UserScreenWords.none }

  package func explanation(of user: AllUsers.Item?, in context: Context) -> Explanation? {
    Explanation(
      UserScreenWords.where,
      because: [
        Reason(EachKindOfUserHasItsPlace.self, EachKindOfUserHasItsPlace.statement),
        Reason(AUserIsSetUpWithThePerson.self, AUserIsSetUpWithThePerson.statement),
      ])
  }

  package func more(in context: Context) -> MoreColumns<AllUsers.Item> {
    typealias More = MoreColumn<AllUsers.Item, UserFact>
    return MoreColumns(
      [
        More(
          context.words(DetailField.language.word), 9, asking: .language,
          cell: context.languageCell),
        More(context.words(AccessWords.userNumber), 6, .right) { Table.Cell("\($0.id.value)") },
      ], of: \.id, in: context)
  }

  package func columns(in context: Context) -> [Table.Column] {
    [
      Table.Column(context.words(DetailField.email.word), minimum: 18, ideal: 30),
      Table.Column(
        context.words(UserScreenWords.name), minimum: 14, ideal: 20, priority: 1),
      Table.Column(context.words(UserScreenWords.kind), minimum: 8, ideal: 8, priority: 2),
      Table.Column(context.words(UserScreenWords.state), minimum: 10, ideal: 11),
      Table.Column(
        context.words(UserScreenWords.accounts), minimum: 12, ideal: 30, priority: 3,
        isFlexible: true),
    ]
  }
}
