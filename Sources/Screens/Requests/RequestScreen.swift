package import Canvas
package import ClientArea
package import Store

/// One request as a checklist: each step with its state, who did it and when, what blocks it and why.
package struct RequestScreen: ShortListScreen {
  private let request: ID<ServiceRequest>
  package var list = ShortList<Int>()

  package init(_ request: ID<ServiceRequest>) { self.request = request }

  package var title: Phrase { RequestWords.request }

  /// One line of the checklist.
  package struct Item {
    let index: Int
    let facts: RequestDetail.Facts

    var step: ProcedureStep { facts.request.plan.steps[index] }
    var state: RequestProgress.State { facts.progress.state(of: index) }
    var tick: RequestDetail.Tick? {
      facts.ticks.last { $0.tick.step == index && $0.tick.withdrawnAt == nil }
    }
    /// The agreement that was taken back, where none stands.
    var withdrawn: RequestDetail.Tick? {
      tick == nil ? facts.ticks.last { $0.tick.step == index } : nil
    }
  }

  func facts(in context: Context) -> RequestDetail.Facts? {
    (try? context.desk.answer(RequestDetail(request), as: context.session)).flatMap { $0 }
  }

  package func items(in context: Context) -> [Item] {
    guard let facts = facts(in: context) else { return [] }
    return facts.request.plan.steps.indices.map { Item(index: $0, facts: facts) }
  }

  package func identity(of item: Item) -> Int { item.index }

  /// What is to be done next.
  package func start(among items: [Item]) -> Int? {
    items.first { $0.facts.request.status == .open && $0.tick == nil }?.index
  }

  /// A step that the desk has done leads to the next; the client has one to agree to, and may take that back.
  package mutating func performed(_ outcome: Outcome, in context: Context) -> Effect {
    switch outcome {
    case .done(let decision, _):
      if context.isStaff, decision.first(StepTick.self) != nil { list.cursor.restart() }
      return .say(decision.message)
    case .refused(let refusal): return .refused(refusal)
    }
  }

  package func heading(in context: Context) -> String {
    facts(in: context).map { "\($0.request.number) · \(context.words($0.request.title))" }
      ?? context.words(title)
  }

  package func head(in context: Context) -> [RowsBody.Line] {
    facts(in: context).map { RequestHead.lines(of: $0, in: context) } ?? []
  }

  package func row(of item: Item, in context: Context) -> ListRow {
    let (sign, word, role) = RequestHead.state(of: item.state)
    return ListRow(
      item.index,
      [
        Table.Cell(context.words(item.step.name)),
        Table.Cell("\(sign) \(context.words(word))", Style(role)),
        Table.Cell(RequestHead.done(item, in: context)),
      ], copies: .name(context.words(item.step.name)))
  }

  package func columns(in context: Context) -> [Table.Column] {
    [
      Table.Column(context.words(RequestWords.step), minimum: 18, ideal: 32),
      Table.Column(context.words(RequestWords.state), minimum: 10, ideal: 11),
      Table.Column(
        context.words(RequestWords.doneBy), minimum: 20, ideal: 40, isFlexible: true),
    ]
  }

  package func more(in context: Context) -> MoreColumns<Item> {
    MoreColumns([
      MoreColumn<Item, Never>(context.words(RequestWords.evidence), 30) {
        Table.Cell(RequestHead.evidence(of: $0, in: context))
      },
      MoreColumn(context.words(RequestWords.motive), 20) {
        Table.Cell(($0.tick ?? $0.withdrawn)?.tick.motive ?? "—")
      },
    ])
  }

  package func foot(on item: Item?, in context: Context) -> RowsBody.Foot? {
    guard let item else { return nil }
    return RowsBody.Foot(height: 6, in: context) { page in
      RequestHead.add(item, to: &page, in: context)
    }
  }

  package func keys(on item: Item?, in context: Context) -> [PageKey] {
    guard let facts = item?.facts else { return [] }
    return RequestKeys(of: facts, on: item, in: context).all
  }

  package func empty(in context: Context) -> Phrase {
    facts(in: context) == nil ? RequestWords.gone : RequestWords.noStep
  }

  package func explanation(of item: Item?, in context: Context) -> Explanation? {
    guard let item else { return nil }
    let reasons: [Reason]
    switch item.state {
    case .blocked(let blocks): reasons = blocks
    case .open, .done: reasons = [Reason(AStepBlocksTheNext.self, AStepBlocksTheNext.statement)]
    }
    return Explanation(
      RequestWords.why,
      facts: [
        (RequestWords.request, item.facts.request.title), (RequestWords.step, item.step.name),
      ], because: reasons + [Reason(ProceduresAreData.self, ProceduresAreData.statement)])
  }

  package func complete(_ page: inout Page, on item: Item?, in context: Context) {
    page.isThere = item != nil
    page.fact = item.map { .request($0.facts.request.id) }
  }
}
