package import Canvas
package import ClientArea
package import Store

/// « Factures » of the back office: every client's. Staff issues invoices and cancels them by credit notes
/// (BILL-9, BILL-14).
package struct StaffInvoicesScreen: Screen {
  private var list = ListPane<InvoiceList.Anchor>()

  package init() {}

  package enum Intent { case open, issue, cancel, filter }

  package var title: Phrase { MenuPlace.invoices.word }
  package var takesText: Bool { list.takesText }

  package func read(in stage: Stage) throws -> InvoiceList.Answer {
    try Self.read(list.window(in: stage), list.filterText, in: stage)
  }

  package func bindings(
    showing invoices: InvoiceList.Answer, in stage: Stage
  ) -> [Binding<Intent>] {
    let issue = Binding(
      "issue", "n", StaffInvoiceWords.issueTitle, short: StaffInvoiceWords.issue,
      does: Intent.issue)
    let filter = Binding("filter", "/", ListWords.filter, does: Intent.filter)
    guard let item = list.selected(in: invoices.items) else { return [issue, filter] }
    return [
      Binding("open", [.enter], InvoiceWords.open, does: .open), issue,
      Binding(
        "cancel", "x", InvoiceWords.cancelTitle, short: InvoiceWords.cancel, does: .cancel,
        offBecause: stage.refusal(of: CancelInvoice(item.invoice.id))),
      filter,
    ]
  }

  package mutating func update(
    _ intent: Intent, showing invoices: InvoiceList.Answer, in stage: Stage
  ) -> Effect {
    let chosen = list.selected(in: invoices.items)?.invoice
    switch intent {
    case .open: return chosen.map { .open(InvoiceScreen($0.id)) } ?? .stay
    case .issue: return .open(IssueInvoiceScreen())
    case .cancel: return chosen.map { .open(InvoiceWords.confirmCancelling($0)) } ?? .stay
    case .filter:
      list.openFilter()
      return .stay
    }
  }

  package mutating func settle(on invoices: InvoiceList.Answer, in stage: Stage, goingToNew: Bool)
    -> Bool
  {
    list.settle(among: invoices.items.map(\.anchor))
  }

  package mutating func press(
    _ key: Key, showing invoices: InvoiceList.Answer, in stage: Stage
  ) throws -> Effect? {
    let event = try list.press(key, items: invoices.items, in: stage, by: \.anchor) {
      let answer = try Self.read($0, $1, in: stage)
      return (answer.items, answer.count)
    }
    guard let event else { return nil }
    guard case .opened(let row) = event else { return .stay }
    return .open(InvoiceScreen(invoices.items[row].invoice.id))
  }

  package func explanation(
    showing invoices: InvoiceList.Answer, in stage: Stage
  ) -> Explanation? {
    list.selected(in: invoices.items).flatMap { InvoiceExplanation.of($0.invoice.id, in: stage) }
  }

  package func fact(showing invoices: InvoiceList.Answer, in stage: Stage) -> ShownFact? {
    list.selected(in: invoices.items).map { .invoice($0.invoice.id) }
  }

  package func copyable(
    showing invoices: InvoiceList.Answer, in stage: Stage
  ) -> String? {
    list.selected(in: invoices.items)?.invoice.number
  }

  package func draw(
    _ invoices: InvoiceList.Answer, on frame: inout Frame, in stage: Stage
  ) {
    list.draw(
      invoices.items.map { InvoiceWords.row($0, in: stage) },
      columns: InvoiceWords.columns(in: stage), of: invoices.count,
      .init(
        title: stage.words(StaffInvoiceWords.listTitle), empty: StaffInvoiceWords.none),
      on: &frame, in: stage)
  }

  private static func read(
    _ window: Window<InvoiceList.Anchor>, _ filter: String, in stage: Stage
  ) throws -> InvoiceList.Answer {
    try stage.desk.answer(InvoiceList(filter: filter, window: window), as: stage.session)
  }
}
