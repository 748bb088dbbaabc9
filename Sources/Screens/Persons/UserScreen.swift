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

  package func read(in stage: Stage) throws -> UserRecord.Facts? {
    try stage.desk.answer(UserRecord(user), as: stage.session)
  }

  package func heading(of facts: UserRecord.Facts, in stage: Stage) -> String {
    stage.words(UserScreenWords.pageTitle(facts.user.name))
  }

  package func keys(of facts: UserRecord.Facts, in stage: Stage) -> [PageKey] {
    [UserScreenWords.toggle(facts.user, in: stage)]
  }

  package func explanation(of facts: UserRecord.Facts, in stage: Stage) -> Explanation? {
    Explanation(
      UserScreenWords.where,
      because: [
        Reason(EachKindOfUserHasItsPlace.self, EachKindOfUserHasItsPlace.statement),
        Reason(APersonKeepsOneUser.self, APersonKeepsOneUser.statement),
      ])
  }

  package func complete(_ page: inout Page, with facts: UserRecord.Facts, in stage: Stage) {
    page.text = facts.user.email
  }

  package func text(of facts: UserRecord.Facts, for rect: Rect, in stage: Stage) -> TextPage {
    var page = TextPage(for: rect)
    let user = facts.user
    page.row(stage.words(UserScreenWords.name), user.name, Style(.text, isBold: true))
    page.row(stage.words(DetailField.email.word), user.email)
    page.row(stage.words(UserScreenWords.number), "\(user.id.value)")
    page.row(stage.words(UserScreenWords.kind), stage.words(user.kind.word))
    page.row(
      stage.words(UserScreenWords.state),
      "\(user.isActive ? "●" : "○") \(stage.words(user.stateWord))",
      Style(user.isActive ? .good : .quiet))
    if let person = facts.person {
      page.gap()
      page.heading(stage.words(UserScreenWords.person))
      page.row(stage.words(UserScreenWords.name), person.name)
      page.row(stage.words(DetailField.account.word), person.account.nameAndCode)
      page.row(
        stage.words(ContactTypeWords.tab), person.types.map(stage.words).joined(separator: ", "))
    }
    list(accesses(in: stage), on: &page, in: stage)
    return page
  }

  /// « Liste des accès »: none for those who reach no other account (ACCESS-7).
  private func accesses(in stage: Stage) -> [AccessListOfUser.Item] {
    (try? stage.desk.answer(AccessListOfUser(of: user), as: stage.session)) ?? []
  }

  private func list(
    _ accesses: [AccessListOfUser.Item], on page: inout TextPage, in stage: Stage
  ) {
    guard !accesses.isEmpty else { return }
    page.gap()
    page.heading(stage.words(UserScreenWords.accessList))
    for item in accesses {
      let access = item.access
      page.row(
        item.account.code,
        "\(item.account.name), \(stage.words(access.role.word)), \(stage.words(access.status.word))"
      )
    }
  }
}
