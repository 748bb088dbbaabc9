package import Canvas
package import ClientArea
package import Store

/// « Demandes » of the back office, the late ones first.
package struct StaffRequestsScreen: TabbedScreen {
  package var tabs: TabbedScreens

  package init() {
    tabs = TabbedScreens([
      RequestsScreen(.everybodys), RequestsScreen(.mine), RequestsScreen(.finished),
    ])
  }

  package var title: Phrase { MenuPlace.requests.word }
}

/// « Mes demandes » of an account.
package struct OwnRequestsScreen: TabbedScreen {
  package var tabs: TabbedScreens

  package init() {
    tabs = TabbedScreens([RequestsScreen(.everybodys), RequestsScreen(.finished)])
  }

  package var title: Phrase { MenuPlace.ownRequests.word }
}

/// One tab of the requests.
package struct RequestsScreen: ListScreen {
  /// Which requests are shown.
  package enum Scope: Sendable { case everybodys, mine, finished }

  private let scope: Scope
  package var list = ListPane<RequestList.Anchor>()

  package init(_ scope: Scope) { self.scope = scope }

  package var title: Phrase {
    switch scope {
    case .everybodys: RequestWords.everybodys
    case .mine: RequestWords.mine
    case .finished: RequestWords.finished
    }
  }

  package func read(
    _ window: Window<RequestList.Anchor>, matching text: String, in context: Context
  ) throws -> Stretch<RequestList.Item> {
    try context.stretch(
      of: RequestList(
        filter: text, finished: scope == .finished, mine: scope == .mine, window: window))
  }

  package func identity(of item: RequestList.Item) -> RequestList.Anchor {
    RequestList.Anchor(dueOn: item.request.dueOn, id: item.request.id)
  }

  package func keys(on item: RequestList.Item?, in context: Context) -> [PageKey] {
    let asking = context.isStaff || scope == .finished ? [] : AskingKeys.all(in: context)
    guard let request = item?.request else { return asking }
    var keys = [
      PageKey("open", [.enter], RequestWords.open) { .open(RequestScreen(request.id)) }
    ]
    if context.isStaff, scope != .finished {
      keys.append(
        PageKey(
          "take", ["p"], RequestWords.takeTitle, short: RequestWords.take,
          orders: AssignRequest(
            request.id, from: .some(request.assignee), to: context.session.user), in: context))
    }
    return keys + asking
  }

  package func empty(in context: Context) -> Phrase {
    switch scope {
    case .everybodys: RequestWords.none
    case .mine: RequestWords.noneMine
    case .finished: RequestWords.noneFinished
    }
  }

  package func explanation(of item: RequestList.Item?, in context: Context) -> Explanation? {
    guard let item else { return nil }
    let reasons =
      item.block.map { [$0] }
      ?? [Reason(AStepBlocksTheNext.self, AStepBlocksTheNext.statement)]
    return Explanation(
      RequestWords.why,
      facts: [(RequestWords.request, item.request.title)]
        + (item.step.map { [(RequestWords.step, $0.name)] } ?? []), because: reasons)
  }

  package func row(of item: RequestList.Item, in context: Context) -> ListRow {
    let request = item.request
    let isLate = request.isOverdue(on: item.today)
    let due = context.words(request.dueOn)
    var cells = [
      Table.Cell(request.number), Table.Cell(context.words(request.kind.word)),
      Table.Cell(request.subject), Table.Cell(state(of: item, in: context), Style(role(of: item))),
      Table.Cell(context.words(RequestWords.age(of: request, isLate: isLate, on: item.today))),
      Table.Cell(isLate ? "✖ \(due)" : due, Style(isLate ? .danger : .text)),
    ]
    if context.isStaff {
      cells.insert(Table.Cell(item.account), at: 2)
      cells.append(Table.Cell(item.assignee ?? "—"))
    }
    return ListRow(request.id, about: .request(request.id), cells, copies: .number(request.number))
  }

  /// The next step, with what is recorded of a churn risk; what became of one that is over.
  private func state(of item: RequestList.Item, in context: Context) -> String {
    guard item.request.status == .open, let step = item.step else {
      return item.request.status.signAndWord(in: context)
    }
    let name = "\(item.block == nil ? "○" : "▲") \(context.words(step.name))"
    guard item.request.risk != nil, item.block != nil else { return name }
    let downsell = item.downsell.map { " · downsell \($0)" } ?? ""
    return "▲ \(context.words(ChurnRisk.title))\(downsell) · \(context.words(step.name))"
  }

  private func role(of item: RequestList.Item) -> Role {
    item.request.status == .open && item.block != nil ? .warning : item.request.status.role
  }

  package func more(in context: Context) -> MoreColumns<RequestList.Item> {
    typealias More = MoreColumn<RequestList.Item, Never>
    return MoreColumns(
      [More(context.words(RequestWords.askedOn), 14) { context.cell($0.request.askedOn) }]
        + (scope == .finished
          ? [More(context.words(RequestWords.closedOn), 14) { context.cell($0.request.closedOn) }]
          : []))
  }

  package func columns(in context: Context) -> [Table.Column] {
    var columns = [
      Table.Column(context.words(RequestWords.number), minimum: 5, ideal: 6),
      Table.Column(context.words(RequestWords.kind), minimum: 12, ideal: 20, priority: 1),
      Table.Column(context.words(RequestWords.subject), minimum: 14, ideal: 20),
      Table.Column(
        context.words(RequestWords.step), minimum: 18, ideal: 20, isFlexible: true),
      Table.Column(context.words(RequestWords.age), minimum: 16, ideal: 16, priority: 5),
      Table.Column(context.words(RequestWords.due), minimum: 14, ideal: 16, isWhole: true),
    ]
    if context.isStaff {
      // What is asked says by which steps; whose it is stands on the page beside, or behind Enter.
      columns.insert(
        Table.Column(context.words(RequestWords.client), minimum: 13, ideal: 24, priority: 3),
        at: 2)
      columns.append(
        Table.Column(context.words(RequestWords.assignee), minimum: 12, ideal: 14, priority: 2))
    }
    return columns
  }
}
