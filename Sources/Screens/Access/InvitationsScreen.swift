package import Canvas
package import ClientArea
package import Store

/// The invitations that wait for whoever is logged in: after login, from « Accueil » and from the mail
/// (ACCESS-6).
package struct InvitationsScreen: OldScreen {
  private var list = KeyedCursor<ID<AccountAccess>>()

  package init() {}

  package enum Intent { case answer, accept, decline }

  package var title: Phrase { AccessWords.invitations }
  package var shape: ScreenShape { .popup(Size(rows: 14, columns: 76)) }

  package func read(in stage: Stage) throws -> [OpenInvitations.Item] {
    try stage.desk.answer(OpenInvitations(), as: stage.session)
  }

  package func bindings(
    showing items: [OpenInvitations.Item], in stage: Stage
  ) -> [Binding<Intent>] {
    guard let item = selected(in: items) else { return [] }
    return [
      Binding(
        "answer", [.enter], AccessWords.followInvitation, short: AccessWords.accept,
        does: .answer, offBecause: refusal(of: item, accepting: true, in: stage)),
      Binding(
        "accept", "a", AccessWords.accept, does: .accept,
        offBecause: refusal(of: item, accepting: true, in: stage)),
      Binding(
        "decline", "r", AccessWords.decline, does: .decline,
        offBecause: refusal(of: item, accepting: false, in: stage)),
    ]
  }

  package mutating func settle(
    on items: [OpenInvitations.Item], goingToNew: Bool
  ) -> Bool {
    list.settle(among: items.map(\.access), goingToNew: false) == .gone
  }

  package mutating func update(
    _ intent: Intent, showing items: [OpenInvitations.Item], in stage: Stage
  ) -> Effect {
    guard let item = selected(in: items) else { return .stay }
    switch intent {
    case .answer: return ask(about: item)
    case .accept: return .perform(AnswerInvitation(item.access, accepting: true))
    case .decline:
      return .open(
        ConfirmScreen(
          title, AccessWords.confirmDeclining(item.account.nameAndCode),
          doing: AnswerInvitation(item.access, accepting: false), called: AccessWords.decline))
    }
  }

  package mutating func press(
    _ key: Key, showing items: [OpenInvitations.Item], in stage: Stage
  ) -> Effect? {
    switch list.press(key, among: items.map(\.access), in: place(in: stage)) {
    case .opened: return selected(in: items).map { ask(about: $0) } ?? .stay
    case .moved, .marked: return .stay
    case nil: return nil
    }
  }

  package mutating func performed(_ outcome: Outcome, in stage: Stage) -> Effect {
    switch outcome {
    case .done(let decision, _):
      let isLast = (try? read(in: stage).isEmpty) ?? true
      return .all((isLast ? [.close] : []) + [.say(decision.message)])
    case .refused(let refusal): return .warn(refusal.spoken)
    }
  }

  package func explanation(
    showing items: [OpenInvitations.Item], in stage: Stage
  ) -> Explanation? {
    guard let item = selected(in: items) else { return nil }
    return Explanation(
      AccessWords.confirmAnswer(item.account.nameAndCode, item.permissions.words),
      because: [
        Reason(AnInvitationIsForOneUserOnce.self, AccessWords.until(item.deadline)),
        Reason(
          AnAcceptedGuestSwitchesAccounts.self, AnAcceptedGuestSwitchesAccounts.statement),
      ])
  }

  package func copyable(showing items: [OpenInvitations.Item], in stage: Stage) -> String? {
    selected(in: items)?.account.code
  }

  package func trial(
    showing items: [OpenInvitations.Item], in stage: Stage
  ) -> (any Command)? {
    selected(in: items).map { AnswerInvitation($0.access, accepting: true) }
  }

  package func draw(
    _ items: [OpenInvitations.Item], on frame: inout Frame, in stage: Stage
  ) {
    frame.clear(stage.rect)
    let inner = Box(stage.words(title)).draw(on: &frame, in: stage.rect)
    frame.write(stage.words(AccessWords.invitationsText), in: inner.line(0))
    let table = list.table(among: items.map(\.access))
    let place = place(in: stage)
    let rows = items[table.window(in: place)].map { item in
      Table.Row([
        Table.Cell("▲", Style(.warning)), Table.Cell(item.account.name),
        Table.Cell(item.account.code),
        Table.Cell(stage.words(PermissionWords.summary(of: item.permissions)), Style(.quiet)),
        Table.Cell(stage.words(item.deadline)),
      ])
    }
    table.draw(
      rows, columns: columns(in: stage), empty: stage.words(AccessWords.noInvitation),
      on: &frame, in: place)
  }

  private func selected(in items: [OpenInvitations.Item]) -> OpenInvitations.Item? {
    list.selected(in: items, by: \.access)
  }

  private func refusal(
    of item: OpenInvitations.Item, accepting accepts: Bool, in stage: Stage
  ) -> Refusal? {
    stage.refusal(of: AnswerInvitation(item.access, accepting: accepts))
  }

  /// Both answers, « Annuler » first.
  private func ask(about item: OpenInvitations.Item) -> Effect {
    .open(
      ConfirmScreen(
        title, AccessWords.confirmAnswer(item.account.nameAndCode, item.permissions.words),
        choices: [
          ConfirmScreen.Choice(
            AccessWords.accept, .perform(AnswerInvitation(item.access, accepting: true))),
          ConfirmScreen.Choice(
            AccessWords.decline, .perform(AnswerInvitation(item.access, accepting: false))),
        ]))
  }

  private func place(in stage: Stage) -> Rect { Box.inside(stage.rect).cutTop(2).rest }

  private func columns(in stage: Stage) -> [Table.Column] {
    [
      Table.Column("", minimum: 1, ideal: 1),
      Table.Column(stage.words(AccessWords.account), minimum: 14, ideal: 22),
      Table.Column(stage.words(LoginWords.code), minimum: 6, ideal: 8),
      Table.Column(
        stage.words(AccessWords.rights), minimum: 12, ideal: 26, priority: 1, isFlexible: true),
      Table.Column(
        stage.words(AccessWords.until), minimum: 12, ideal: 13, alignment: .right, priority: 2),
    ]
  }
}
