package import Canvas
package import ClientArea
package import Store

/// « Support »: the tickets of the acting account, kept even where the link to the service has ended (LINK-8);
/// for staff a tab of « Tickets »: the queue, one's own, what rests, or everybody's (SUPPORT-1).
package struct SupportScreen: ListScreen {
  /// Whose tickets are shown.
  package enum Scope: Sendable { case account, queue, mine, held, everybodys }

  private let scope: Scope
  package var list = ListPane<TicketList.Anchor>()

  package init(_ scope: Scope = .account) { self.scope = scope }

  package var title: Phrase {
    switch scope {
    case .account: MenuPlace.support.word
    case .everybodys: TicketWords.everybodys
    case .mine: TicketWords.mine
    case .queue: TicketWords.queue
    case .held: TicketWords.held
    }
  }

  package func read(
    _ window: Window<TicketList.Anchor>, matching text: String, in context: Context
  ) throws -> Stretch<TicketList.Item> {
    try context.stretch(of: TicketList(filter: text, scope.ofList, window: window))
  }

  package func identity(of item: TicketList.Item) -> TicketList.Anchor { item.anchor }

  package func heading(in context: Context) -> String {
    switch scope {
    case .account: context.words(TicketWords.listTitle(of: context.account?.name ?? ""))
    // The tabs stand there.
    case .everybodys, .mine, .queue, .held: ""
    }
  }

  package func keys(on item: TicketList.Item?, in context: Context) -> [PageKey] {
    var keys: [PageKey] = []
    if let item {
      keys.append(
        PageKey("open", [.enter], TicketWords.open) {
          TicketScreen.opening(item.ticket.id, in: context)
        })
      if context.isStaff { keys += TicketKeys(item.ticket, in: context).ofTheDesk }
    }
    if !context.isStaff {
      keys.append(
        PageKey("new", ["n"], TicketWords.newTitle, short: TicketWords.new) {
          .open(NewTicketScreen())
        })
    }
    return keys
  }

  package func empty(in context: Context) -> Phrase {
    switch scope {
    case .account: context.isStaff ? TicketWords.noneAtAll : TicketWords.none
    case .everybodys: TicketWords.noneAtAll
    case .mine: TicketWords.noneMine
    case .queue: TicketWords.noneWaiting
    case .held: TicketWords.noneHeld
    }
  }

  /// To have opened a ticket needs no message of its own.
  package mutating func performed(_ outcome: Outcome, in context: Context) -> Effect {
    switch outcome {
    case .done(let decision, _):
      decision.first(Ticket.self) == nil ? .stay : .say(decision.message)
    case .refused(let refusal): .refused(refusal)
    }
  }

  package func explanation(of item: TicketList.Item?, in context: Context) -> Explanation? {
    guard let item else { return nil }
    let facts = try? context.desk.answer(TicketDetail(item.ticket.id), as: context.session)
    return facts.flatMap { TicketExplanation.of($0, in: context) }
  }

  package func row(of item: TicketList.Item, in context: Context) -> ListRow {
    TicketRow.row(item, in: scope, context)
  }

  package func columns(in context: Context) -> [Table.Column] {
    TicketRow.columns(of: scope, in: context)
  }

  package func more(in context: Context) -> MoreColumns<TicketList.Item> {
    TicketRow.more(of: scope, in: context)
  }
}

extension SupportScreen.Scope {
  fileprivate var ofList: TicketList.Scope {
    switch self {
    case .account, .everybodys: .all
    case .queue: .queue
    case .mine: .mine
    case .held: .held
    }
  }
}
