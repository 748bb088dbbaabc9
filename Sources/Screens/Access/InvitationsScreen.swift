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

  package func items(in context: Context) throws -> [OpenInvitations.Item] {
    try context.desk.answer(OpenInvitations(), as: context.session)
  }

  package func identity(of item: OpenInvitations.Item) -> ID<AccountAccess> { item.access }

  package func heading(in context: Context) -> String { context.words(title) }

  package func head(in context: Context) -> [RowsBody.Line] {
    [RowsBody.Line(context.words(AccessWords.invitationsText))]
  }

  package func row(of item: OpenInvitations.Item, in context: Context) -> ListRow {
    ListRow(
      item.access, about: .account(item.account.id),
      [
        Table.Cell("▲", Style(.warning)), Table.Cell(item.account.name),
        Table.Cell(item.account.code),
        Table.Cell(context.words(PermissionWords.summary(of: item.permissions)), Style(.quiet)),
        Table.Cell(context.words(item.deadline)),
      ],
      copies: .code(item.account.code))
  }

  package func keys(on item: OpenInvitations.Item?, in context: Context) -> [PageKey] {
    guard let item else { return [] }
    let accepting = AnswerInvitation(item.access, accepting: true)
    let declining = AnswerInvitation(item.access, accepting: false)
    return [
      PageKey(
        "answer", [.enter], AccessWords.followInvitation, short: AccessWords.accept,
        offBecause: Self.refusal(of: accepting, in: context)
      ) { ask(about: item) },
      PageKey(
        "accept", ["a"], AccessWords.accept, offBecause: Self.refusal(of: accepting, in: context)
      ) { .perform(accepting) },
      PageKey("decline", ["r"], AccessWords.decline, orders: declining, in: context) {
        .open(
          ConfirmScreen(
            title, AccessWords.confirmDeclining(item.account.nameAndCode),
            doing: declining, called: AccessWords.decline))
      },
    ]
  }

  /// Why it cannot be accepted. That it stands no more is said to whoever accepts it, and the owner is told of that
  /// (ACCESS-14).
  private static func refusal(of accepting: AnswerInvitation, in context: Context) -> Refusal? {
    context.refusal(of: accepting).flatMap {
      $0.reasons.first?.rule == AnInvitationStandsWithItsSender.id ? nil : $0
    }
  }

  package func complete(_ page: inout Page, on item: OpenInvitations.Item?, in context: Context) {
    page.trial = item.map { AnswerInvitation($0.access, accepting: true) }
  }

  package func empty(in context: Context) -> Phrase { AccessWords.noInvitation }

  package mutating func performed(_ outcome: Outcome, in context: Context) -> Effect {
    switch outcome {
    case .done(let decision, _):
      let isLast = (try? items(in: context).isEmpty) ?? true
      return .all((isLast ? [.close] : []) + [.say(decision.message)])
    case .refused(let refusal): return .refused(refusal)
    }
  }

  package func explanation(of item: OpenInvitations.Item?, in context: Context) -> Explanation? {
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

  package func columns(in context: Context) -> [Table.Column] {
    [
      Table.Column("", minimum: 1, ideal: 1),
      Table.Column(context.words(AccessWords.account), minimum: 14, ideal: 22),
      Table.Column(context.words(LoginWords.code), minimum: 6, ideal: 8),
      Table.Column(
        context.words(AccessWords.rights), minimum: 12, ideal: 26, priority: 1, isFlexible: true),
      Table.Column(
        context.words(AccessWords.until), minimum: 12, ideal: 13, alignment: .right, priority: 2),
    ]
  }
}
