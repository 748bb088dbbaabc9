import Canvas
import ClientArea
import Store

/// « Contact administratif »: questions to answer, for whom the acting account may order, who may order for
/// it, and its own orders that wait (LINK-2, ORDER-8).
struct AdministrativeContactsTab: Screen {
  private var list = SectionList<AdministrativeLine.Key>()

  enum Intent { case open, answer, breakLink, add }

  struct Content {
    let links: AdministrativeContacts.Answer
    let orders: [Order]

    /// Every row, in the order of the sections.
    var lines: [AdministrativeLine] {
      links.toAnswer.map { .question($0) } + links.principals.map { .principal($0) }
        + links.contacts.map { .contact($0) } + orders.map { .order($0) }
    }
  }

  var title: Phrase { ContactWords.administrative }

  func read(in stage: Stage) throws -> Content {
    try stage.desk.together {
      Content(
        links: try stage.desk.answer(AdministrativeContacts(), as: stage.session),
        orders: try stage.desk.answer(WaitingOrders(), as: stage.session))
    }
  }

  func bindings(showing content: Content, in stage: Stage) -> [Binding<Intent>] {
    let add = Binding(
      "add", "a", AdministrativeContactWords.addTitle, short: ContactWords.add, does: Intent.add)
    switch selected(in: content) {
    case .question(let question):
      let command = AnswerAdministrativeLink(question.item.link, accepting: true)
      return [
        Binding(
          "answer", [.enter], AdministrativeContactWords.answer, does: .answer,
          offBecause: stage.refusal(of: command)),
        add,
      ]
    case .principal(let item), .contact(let item):
      return [
        add,
        Binding(
          "break", "x", AdministrativeContactWords.breakTitle, short: ContactWords.breakLink,
          does: .breakLink, offBecause: stage.refusal(of: BreakAdministrativeLink(item.link))),
      ]
    case .order: return [Binding("open", [.enter], ServiceWords.open, does: .open), add]
    case nil: return [add]
    }
  }

  mutating func settle(
    on content: Content, in stage: Stage, goingToNew: Bool
  ) -> Bool {
    list.settle(among: content.lines.map(\.key), goingToNew: goingToNew)
  }

  mutating func update(_ intent: Intent, showing content: Content, in stage: Stage) -> Effect {
    if intent == .add { return .open(AddAdministrativeContactScreen()) }
    return selected(in: content).map { effect(of: intent, on: $0) } ?? .stay
  }

  mutating func press(_ key: Key, showing content: Content, in stage: Stage) -> Effect? {
    let event = list.press(
      key, sections(content, in: stage), among: content.lines.map(\.key),
      in: Box.inside(stage.rect))
    return switch event {
    case .opened: selected(in: content).map { effect(of: .open, on: $0) } ?? .stay
    case .moved, .marked: .stay
    case nil: nil
    }
  }

  func explanation(showing content: Content, in stage: Stage) -> Explanation? {
    selected(in: content).map { $0.explanation(in: stage) }
  }

  func fact(showing content: Content, in stage: Stage) -> ShownFact? {
    guard let own = stage.session.account else { return nil }
    return switch selected(in: content) {
    case .principal(let item): .administrativeContact(own, of: item.account.id)
    case .contact(let item): .administrativeContact(item.account.id, of: own)
    case .question(let question): .row(question.item.account.nameAndCode, in: .contacts)
    case .order(let order): .row(order.number, in: .contacts)
    case nil: nil
    }
  }

  func copyable(showing content: Content, in stage: Stage) -> String? {
    switch selected(in: content) {
    case .question(let question): question.item.account.code
    case .principal(let item), .contact(let item): item.account.code
    case .order(let order): order.number
    case nil: nil
    }
  }

  func trial(showing content: Content, in stage: Stage) -> (any Command)? {
    switch selected(in: content) {
    case .question(let question):
      AnswerAdministrativeLink(question.item.link, accepting: true)
    case .principal(let item), .contact(let item): BreakAdministrativeLink(item.link)
    case .order, nil: nil
    }
  }

  func draw(_ content: Content, on frame: inout Frame, in stage: Stage) {
    let inner = Box().draw(on: &frame, in: stage.rect)
    list.draw(sections(content, in: stage), on: &frame, in: inner)
  }

  private func selected(in content: Content) -> AdministrativeLine? {
    list.selected(in: content.lines, by: \.key)
  }

  private func effect(of intent: Intent, on line: AdministrativeLine) -> Effect {
    switch line {
    case .question(let question): return answer(question)
    case .order(let order): return .open(WaitingOrderScreen(order.id))
    case .principal(let item), .contact(let item):
      guard intent == .breakLink else { return .stay }
      return .open(
        ConfirmScreen(
          AdministrativeContactWords.breakTitle,
          AdministrativeContactWords.confirmBreaking(with: item.account.nameAndCode),
          doing: BreakAdministrativeLink(item.link), called: ContactWords.breakLink))
    }
  }

  /// The question with both answers, « Annuler » first.
  private func answer(_ question: AdministrativeContacts.Question) -> Effect {
    let account = question.item.account.nameAndCode
    let link = question.item.link
    return .open(
      ConfirmScreen(
        ContactWords.administrative, AdministrativeContactWords.confirm(account, question.orders),
        choices: [
          ConfirmScreen.Choice(
            AdministrativeContactWords.accept,
            .perform(AnswerAdministrativeLink(link, accepting: true))),
          ConfirmScreen.Choice(
            AdministrativeContactWords.decline,
            .perform(AnswerAdministrativeLink(link, accepting: false))),
        ]))
  }

  /// Questions and waiting orders have a section only where there are any.
  private func sections(_ content: Content, in stage: Stage) -> [SectionList<AdministrativeLine.Key>
    .Section]
  {
    func section(
      _ title: Phrase, _ lines: [AdministrativeLine], empty: Phrase? = nil
    ) -> [SectionList<AdministrativeLine.Key>.Section] {
      if lines.isEmpty, empty == nil { return [] }
      return [
        SectionList.Section(
          stage.words(title), AdministrativeLine.columns(in: stage),
          lines.map { $0.row(in: stage) }, empty: empty.map { stage.words($0) } ?? "")
      ]
    }
    return section(
      AdministrativeContactWords.questions, content.links.toAnswer.map { .question($0) })
      + section(
        AdministrativeContactWords.principals, content.links.principals.map { .principal($0) },
        empty: AdministrativeContactWords.noPrincipal)
      + section(
        AdministrativeContactWords.contacts, content.links.contacts.map { .contact($0) },
        empty: AdministrativeContactWords.noContact)
      + section(AdministrativeContactWords.orders, content.orders.map { .order($0) })
  }
}
