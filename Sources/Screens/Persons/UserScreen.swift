package import Canvas
package import ClientArea
package import Store

/// A user's page, for staff: whose login it is and which accounts it reaches.
package struct UserScreen: ReadingScreen {
  private let user: ID<User>
  package var scroll = ScrollView()

  package init(_ user: ID<User>) { self.user = user }

  package var title: Phrase { UserScreenWords.page }
  package var gone: Phrase { UserScreenWords.none }

  package func read(in context: Context) throws -> UserRecord.Facts? {
    try context.desk.answer(UserRecord(user), as: context.session)
  }

  package func heading(of facts: UserRecord.Facts, in context: Context) -> String {
    context.words(UserScreenWords.pageTitle(facts.user.name))
  }

  package func keys(of facts: UserRecord.Facts, in context: Context) -> [PageKey] {
    [UserScreenWords.toggle(facts.user, in: context)]
      + [StaffWords.roleKey(of: facts.user, in: context)].compactMap { $0 }
  }

  package func explanation(of facts: UserRecord.Facts, in context: Context) -> Explanation? {
    Explanation(
      UserScreenWords.where,
      because: [
        Reason(EachKindOfUserHasItsPlace.self, EachKindOfUserHasItsPlace.statement),
        Reason(APersonKeepsOneUser.self, APersonKeepsOneUser.statement),
      ])
  }

  package func complete(_ page: inout Page, with facts: UserRecord.Facts, in context: Context) {
    page.copies = .address(facts.user.email)
  }

  package func text(of facts: UserRecord.Facts, for rect: Rect, in context: Context) -> TextPage {
    var page = TextPage(for: rect)
    let user = facts.user
    page.row(context.words(UserScreenWords.name), user.name, Style(.text, isBold: true))
    page.row(context.words(DetailField.email.word), user.email)
    page.row(context.words(UserScreenWords.number), "\(user.id.value)")
    page.row(context.words(UserScreenWords.kind), context.words(user.kind.word))
    if let role = user.role {
      page.row(context.words(StaffWords.role), context.words(role.word))
    }
    page.row(
      context.words(UserScreenWords.state),
      "\(user.isActive ? "●" : "○") \(context.words(user.stateWord))",
      Style(user.isActive ? .good : .quiet))
    for (index, account) in user.accounts.enumerated() {
      page.row(index == 0 ? context.words(DetailField.account.word) : "", account)
    }
    if let person = facts.person {
      page.gap()
      page.heading(context.words(UserScreenWords.person))
      page.row(context.words(UserScreenWords.name), person.name)
      page.row(context.words(DetailField.account.word), person.account.nameAndCode)
      page.row(
        context.words(ContactTypeWords.tab), person.types.map(context.words).joined(separator: ", ")
      )
    }
    list(accesses(in: context), on: &page, in: context)
    return page
  }

  /// « Liste des accès »: none for those who reach no other account (ACCESS-7).
  private func accesses(in context: Context) -> [AccessListOfUser.Item] {
    (try? context.desk.answer(AccessListOfUser(of: user), as: context.session)) ?? []
  }

  private func list(
    _ accesses: [AccessListOfUser.Item], on page: inout TextPage, in context: Context
  ) {
    guard !accesses.isEmpty else { return }
    page.gap()
    page.heading(context.words(UserScreenWords.accessList))
    for item in accesses {
      let access = item.access
      page.row(
        item.account.code,
        "\(item.account.name), \(context.words(access.role.word)), \(context.words(access.status.word))"
      )
    }
  }
}
