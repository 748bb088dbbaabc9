package import Canvas
package import ClientArea
package import Store

/// « Contacts et invités »: who acts in an account beside its owner, with type, status and rights (ACCESS-5).
/// A client sees those of the acting account, staff those of any (ACCESS-7).
package struct AccessesTab: ShortListScreen {
  private let account: ID<ClientAccount>?
  package var list = ShortList<ID<AccountAccess>>()

  /// - Parameter account: whose contacts; nil for those of the acting account.
  package init(of account: ID<ClientAccount>? = nil) { self.account = account }

  package var title: Phrase { AccessWords.title }
  package var shortTitle: Phrase { Phrase(fr: "Invités", it: "Ospiti", en: "Guests") }

  package func items(in context: Context) throws -> [AccountContacts.Item] {
    guard let account = account ?? context.session.account else { return [] }
    return try context.desk.answer(AccountContacts(of: account), as: context.session)
  }

  package func identity(of item: AccountContacts.Item) -> ID<AccountAccess> { item.access.id }

  package func row(of item: AccountContacts.Item, in context: Context) -> ListRow {
    ListRow(
      item.access.id, about: .user(item.access.user), AccessRow.cells(of: item, in: context),
      copies: .address(item.email))
  }

  package func columns(in context: Context) -> [Table.Column] { AccessRow.columns(in: context) }

  package func more(in context: Context) -> MoreColumns<AccountContacts.Item> {
    AccessRow.more(in: context)
  }

  package func note(on item: AccountContacts.Item, in context: Context) -> String {
    AccessRow.note(of: item, in: context)
  }

  package func keys(on item: AccountContacts.Item?, in context: Context) -> [PageKey] {
    guard let account = account ?? context.session.account else { return [] }
    return (item.map { keys(on: $0, in: context) } ?? []) + [
      PageKey(
        "add", ["a"], AccessWords.addTitle, short: AccessWords.add,
        opens: AddContactScreen(to: account), in: context),
      PageKey(
        "invite", ["i"], AccessWords.inviteTitle, short: AccessWords.invite,
        opens: InviteGuestScreen(into: account), in: context),
    ]
  }

  /// Switching acts at once, and says how it is taken back.
  package mutating func performed(_ outcome: Outcome, in context: Context) -> Effect {
    switch outcome {
    case .done(let decision, _):
      let isSwitch = decision.letters.isEmpty && decision.first(AccountAccess.self) != nil
      return .say(isSwitch ? AccessWords.undoable(decision.message) : decision.message)
    case .refused(let refusal): return .refused(refusal)
    }
  }

  package func explanation(of item: AccountContacts.Item?, in context: Context) -> Explanation? {
    item.map { item in
      Explanation(
        AccessWords.why(item.name),
        facts: [
          (AccessWords.kind, item.access.role.word),
          (AccessWords.status, item.access.status.word),
        ],
        because: [
          Reason(EachHasAPermissionSet.self, item.access.permissions.words),
          Reason(EveryAccessHasAStatus.self, AccessRow.status(of: item, in: context)),
        ] + AccessRow.ground(of: item, in: context) + [
          Reason(SomeThingsAreNeverDelegated.self, SomeThingsAreNeverDelegated.statement)
        ])
    }
  }

  /// What `x` does is what one tries first.
  package func complete(_ page: inout Page, on item: AccountContacts.Item?, in context: Context) {
    page.trial = page.key("remove")?.command
  }

  package func empty(in context: Context) -> Phrase {
    guard let account = account ?? context.session.account,
      context.refusal(opening: InviteGuestScreen(into: account)) != nil
    else { return AccessWords.nobody }
    return AccessWords.notShown
  }
}
