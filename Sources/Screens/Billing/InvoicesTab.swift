import Canvas
import ClientArea
import Store

/// The invoices in the acting account's name.
struct InvoicesTab: Screen {
  private var list = ListPane<InvoiceList.Anchor>()

  enum Intent { case open, pay, filter }

  var title: Phrase { BillingWords.invoices }
  var takesText: Bool { list.takesText }

  func read(in stage: Stage) throws -> InvoiceList.Answer {
    try Self.read(list.window(in: stage), list.filterText, in: stage)
  }

  func bindings(showing invoices: InvoiceList.Answer, in stage: Stage) -> [Binding<Intent>] {
    let filter = Binding("filter", "/", ListWords.filter, does: Intent.filter)
    guard let item = list.selected(in: invoices.items) else { return [filter] }
    return [
      Binding("open", [.enter], InvoiceWords.open, does: .open),
      Binding(
        "pay", "p", InvoiceWords.pay, does: .pay,
        offBecause: stage.refusal(of: PayInvoice(item.invoice.id, with: .card))),
      filter,
    ]
  }

  mutating func update(
    _ intent: Intent, showing invoices: InvoiceList.Answer, in stage: Stage
  ) -> Effect {
    if intent == .filter {
      list.openFilter()
      return .stay
    }
    guard let item = list.selected(in: invoices.items) else { return .stay }
    return intent == .pay
      ? .open(InvoicePaymentScreen(item.invoice.id)) : .open(InvoiceScreen(item.invoice.id))
  }

  mutating func settle(on invoices: InvoiceList.Answer, in stage: Stage, goingToNew: Bool) -> Bool {
    list.settle(among: invoices.items.map(\.anchor))
  }

  mutating func press(
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

  func explanation(showing invoices: InvoiceList.Answer, in stage: Stage) -> Explanation? {
    list.selected(in: invoices.items).flatMap { InvoiceExplanation.of($0.invoice.id, in: stage) }
  }

  func fact(showing invoices: InvoiceList.Answer, in stage: Stage) -> ShownFact? {
    list.selected(in: invoices.items).map { .invoice($0.invoice.id) }
  }

  func copyable(showing invoices: InvoiceList.Answer, in stage: Stage) -> String? {
    list.selected(in: invoices.items)?.invoice.number
  }

  func draw(_ invoices: InvoiceList.Answer, on frame: inout Frame, in stage: Stage) {
    list.draw(
      invoices.items.map { InvoiceWords.row($0, in: stage) },
      columns: InvoiceWords.columns(in: stage), of: invoices.count,
      .init(title: "", empty: stage.empty(InvoiceWords.noInvoice, lacking: .viewInvoices)),
      on: &frame, in: stage)
  }

  private static func read(
    _ window: Window<InvoiceList.Anchor>, _ filter: String, in stage: Stage
  ) throws -> InvoiceList.Answer {
    try stage.desk.answer(InvoiceList(filter: filter, window: window), as: stage.session)
  }
}
