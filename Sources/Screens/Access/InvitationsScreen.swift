package import Canvas
package import ClientArea
package import Store

/// The invitations that wait for whoever is logged in: after login, from « Accueil » and from the mail
/// (ACCESS-6).
package struct InvitationsScreen: ShortListScreen {
  package var list = ShortList<ID<AccountAccess>>()

  package init() {}

  package var title: Phrase { AccessWords.invitations }
  package var shape: ScreenShape { .popup(Size(rows: 14, columns: 76)) }

  package func items(in stage: Stage) throws -> [OpenInvitations.Item] {
    try stage.desk.answer(OpenInvitations(), as: stage.session)
  }

  package func identity(of item: OpenInvitations.Item) -> ID<AccountAccess> { item.access }

  package func heading(in stage: Stage) -> String { stage.words(title) }

  package func head(in stage: Stage) -> [RowsBody.Line] {
    [RowsBody.Line(stage.words(AccessWords.invitationsText))]
  }

  package func row(of item: OpenInvitations.Item, in stage: Stage) -> Row {
    Row(
      item.access, about: .account(item.account.id),
      [
        Table.Cell("▲", Style(.warning)), Table.Cell(item.account.name),
        Table.Cell(item.account.code),
        Table.Cell(stage.words(PermissionWords.summary(of: item.permissions)), Style(.quiet)),
        Table.Cell(stage.words(item.deadline)),
      ],
      copies: item.account.code)
  }

  package func keys(on item: OpenInvitations.Item?, in stage: Stage) -> [PageKey] {
    guard let item else { return [] }
    let accepting = AnswerInvitation(item.access, accepting: true)
    let declining = AnswerInvitation(item.access, accepting: false)
    return [
      PageKey(
        "answer", [.enter], AccessWords.followInvitation, short: AccessWords.accept,
        orders: accepting, in: stage
      ) { ask(about: item) },
      PageKey("accept", ["a"], AccessWords.accept, orders: accepting, in: stage),
      PageKey("decline", ["r"], AccessWords.decline, orders: declining, in: stage) {
        .open(
          ConfirmScreen(
            title, AccessWords.confirmDeclining(item.account.nameAndCode),
            doing: declining, called: AccessWords.decline))
      },
    ]
  }

  package func empty(in stage: Stage) -> Phrase { AccessWords.noInvitation }

  package mutating func performed(_ outcome: Outcome, in stage: Stage) -> Effect {
    switch outcome {
    case .done(let decision, _):
      let isLast = (try? items(in: stage).isEmpty) ?? true
      return .all((isLast ? [.close] : []) + [.say(decision.message)])
    case .refused(let refusal): return .warn(refusal.spoken)
    }
  }

  package func explanation(of item: OpenInvitations.Item?, in stage: Stage) -> Explanation? {
    item.map { item in
      Explanation(
        AccessWords.confirmAnswer(item.account.nameAndCode, item.permissions.words),
        because: [
          Reason(AnInvitationIsForOneUserOnce.self, AccessWords.until(item.deadline)),
          Reason(
            AnAcceptedGuestSwitchesAccounts.self, AnAcceptedGuestSwitchesAccounts.statement),
        ])
    }
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

  package func columns(in stage: Stage) -> [Table.Column] {
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
