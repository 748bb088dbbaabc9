package import Canvas
package import ClientArea
package import Store

/// « Contacts et invités »: who acts in an account beside its owner, with type, status and rights (ACCESS-5).
/// A client sees those of the acting account, staff those of any (ACCESS-7).
package struct AccessesTab: OldScreen {
  private let account: ID<ClientAccount>?
  private var list = KeyedCursor<ID<AccountAccess>>()

  /// - Parameter account: whose contacts; nil for those of the acting account.
  package init(of account: ID<ClientAccount>? = nil) { self.account = account }

  package enum Intent { case add, invite, edit, send, toggle, remove }

  package var title: Phrase { AccessWords.title }

  package func read(in stage: Stage) throws -> [AccountContacts.Item] {
    guard let account = account ?? stage.session.account else { return [] }
    return try stage.desk.answer(AccountContacts(of: account), as: stage.session)
  }

  package func bindings(
    showing items: [AccountContacts.Item], in stage: Stage
  ) -> [Binding<Intent>] {
    guard let account = account ?? stage.session.account else { return [] }
    let add = [
      Binding(
        "add", "a", AccessWords.addTitle, short: AccessWords.add, does: Intent.add,
        offBecause: missingRight(in: account, stage)),
      Binding(
        "invite", "i", AccessWords.inviteTitle, short: AccessWords.invite, does: .invite,
        offBecause: missingRight(in: account, stage)),
    ]
    return (selected(in: items).map { keys(for: $0.access, in: stage) } ?? []) + add
  }

  package mutating func settle(
    on items: [AccountContacts.Item], goingToNew: Bool
  ) -> Bool {
    list.settle(among: items.map(\.access.id), goingToNew: goingToNew) == .gone
  }

  package mutating func update(
    _ intent: Intent, showing items: [AccountContacts.Item], in stage: Stage
  ) -> Effect {
    guard let account = account ?? stage.session.account else { return .stay }
    switch intent {
    case .add: return .open(AddContactScreen(to: account))
    case .invite: return .open(InviteGuestScreen(into: account))
    case .edit, .send, .toggle, .remove:
      return selected(in: items).map { effect(of: intent, on: $0, in: stage) } ?? .stay
    }
  }

  package mutating func press(
    _ key: Key, showing items: [AccountContacts.Item], in stage: Stage
  ) -> Effect? {
    switch list.press(key, among: items.map(\.access.id), in: Box.inside(stage.rect)) {
    case .opened: return selected(in: items).map { effect(of: .edit, on: $0, in: stage) } ?? .stay
    case .moved, .marked: return .stay
    case nil: return nil
    }
  }

  /// Switching acts at once, and says how it is taken back.
  package mutating func performed(_ outcome: Outcome, in stage: Stage) -> Effect {
    switch outcome {
    case .done(let decision, _):
      let isSwitch = decision.letters.isEmpty && decision.first(AccountAccess.self) != nil
      return .say(isSwitch ? AccessWords.undoable(decision.message) : decision.message)
    case .refused(let refusal): return .warn(refusal.spoken)
    }
  }

  package func explanation(
    showing items: [AccountContacts.Item], in stage: Stage
  ) -> Explanation? {
    guard let item = selected(in: items) else { return nil }
    return Explanation(
      AccessWords.why(item.name),
      facts: [
        (AccessWords.kind, item.access.role.word), (AccessWords.status, item.access.status.word),
      ],
      because: [
        Reason(EachHasAPermissionSet.self, item.access.permissions.words),
        Reason(EveryAccessHasAStatus.self, AccessRow.status(of: item, in: stage)),
        Reason(SomeThingsAreNeverDelegated.self, SomeThingsAreNeverDelegated.statement),
      ])
  }

  package func copyable(showing items: [AccountContacts.Item], in stage: Stage) -> String? {
    selected(in: items)?.email
  }

  package func trial(
    showing items: [AccountContacts.Item], in stage: Stage
  ) -> (any Command)? {
    selected(in: items).map { Self.removal(of: $0.access) }
  }

  package func draw(
    _ items: [AccountContacts.Item], on frame: inout Frame, in stage: Stage
  ) {
    let table = list.table(among: items.map(\.access.id))
    let note = selected(in: items).map { " · \(AccessRow.note(of: $0, in: stage))" } ?? ""
    let inner = Box(note: table.position() + note).draw(on: &frame, in: stage.rect)
    let rows = items[table.window(in: inner)].map { AccessRow.row(of: $0, in: stage) }
    table.draw(
      rows, columns: AccessRow.columns(in: stage), empty: stage.words(empty(in: stage)),
      on: &frame, in: inner)
  }

  private func selected(in items: [AccountContacts.Item]) -> AccountContacts.Item? {
    list.selected(in: items, by: \.access.id)
  }

  /// Why nobody can be added or invited here at all: what is missing is a right, not a field.
  private func missingRight(in account: ID<ClientAccount>, _ stage: Stage) -> Refusal? {
    let refusal = stage.refusal(of: InviteGuest("", into: account, allowing: .none))
    return refusal.flatMap { $0.problems.isEmpty ? $0 : nil }
  }

  private func empty(in stage: Stage) -> Phrase {
    guard let account = account ?? stage.session.account,
      missingRight(in: account, stage) != nil
    else { return AccessWords.nobody }
    return AccessWords.notShown
  }
}
