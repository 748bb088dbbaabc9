package import Canvas
package import ClientArea
import Store

/// A user's page, for staff: whose login it is and which accounts it reaches.
package struct UserScreen: Screen {
  private let user: ID<User>
  private var scroll = ScrollView()

  package init(_ user: ID<User>) { self.user = user }

  package enum Intent { case toggle }

  package var title: Phrase { UserScreenWords.page }

  package struct Content {
    /// Nil where there is no such user any more.
    let facts: UserRecord.Facts?
    /// « Liste des accès »: none for those who reach no other account (ACCESS-7).
    let accesses: [AccessListOfUser.Item]
  }

  package func read(in stage: Stage) throws -> Content {
    try stage.desk.together {
      Content(
        facts: try stage.desk.answer(UserRecord(user), as: stage.session),
        accesses: try stage.desk.answer(AccessListOfUser(of: user), as: stage.session))
    }
  }

  package func bindings(
    showing content: Content, in stage: Stage
  ) -> [Binding<Intent>] {
    content.facts.map { [UserScreenWords.toggle($0.user, does: .toggle, in: stage)] } ?? []
  }

  package mutating func update(
    _ intent: Intent, showing content: Content, in stage: Stage
  ) -> Effect {
    switch intent {
    case .toggle: content.facts.map { UserScreenWords.confirmSwitching($0.user) } ?? .stay
    }
  }

  package mutating func press(
    _ key: Key, showing content: Content, in stage: Stage
  ) -> Effect? {
    let inner = Box.inside(stage.rect)
    let height = page(of: content, in: stage).height
    return scroll.handle(key, content: height, in: inner) ? .stay : nil
  }

  package func explanation(
    showing content: Content, in stage: Stage
  ) -> Explanation? {
    Explanation(
      UserScreenWords.where,
      because: [
        Reason(EachKindOfUserHasItsPlace.self, EachKindOfUserHasItsPlace.statement),
        Reason(APersonKeepsOneUser.self, APersonKeepsOneUser.statement),
      ])
  }

  package func copyable(showing content: Content, in stage: Stage) -> String? {
    content.facts?.user.email
  }

  package func trial(
    showing content: Content, in stage: Stage
  ) -> (any Command)? {
    content.facts.map { SwitchUser($0.user.id, active: !$0.user.isActive) }
  }

  package func draw(_ content: Content, on frame: inout Frame, in stage: Stage) {
    let name = content.facts?.user.name ?? ""
    let inner = Box(stage.words(UserScreenWords.pageTitle(name)))
      .draw(on: &frame, in: stage.rect)
    page(of: content, in: stage).draw(scroll, on: &frame, in: inner)
  }

  private func page(of content: Content, in stage: Stage) -> TextPage {
    var page = TextPage(for: Box.inside(stage.rect))
    guard let facts = content.facts else {
      page.paragraph(stage.words(UserScreenWords.none))
      return page
    }
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
    list(content.accesses, on: &page, in: stage)
    return page
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
