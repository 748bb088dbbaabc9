import Canvas
import ClientArea
import Store

/// One draft: its lines, which can be added, changed and taken away, and what they come to (BILL-14).
struct InvoiceDraftScreen: ShortListScreen {
  var list = ShortList<Int>()
  private let draft: ID<InvoiceDraft>

  init(_ draft: ID<InvoiceDraft>) { self.draft = draft }

  /// A line with its place.
  struct Item {
    let position: Int
    let line: InvoiceLine
  }

  var title: Phrase { StaffInvoiceWords.draftOfInvoice }

  func heading(in context: Context) -> String { context.words(title) }

  func items(in context: Context) throws -> [Item] {
    (facts(in: context)?.lines ?? []).enumerated().map { Item(position: $0, line: $1) }
  }

  func identity(of item: Item) -> Int { item.position }

  func head(in context: Context) -> [RowsBody.Line] {
    guard let facts = facts(in: context) else { return [] }
    let due = StaffInvoiceWords.dueAfter(facts.draft.delay)
    let number = facts.draft.orderNumber
    let order =
      number.isEmpty
      ? [] : [RowsBody.Line(number, labelled: context.words(DetailField.orderNumber.word))]
    return [
      RowsBody.Line(
        facts.account.nameAndCode, Style(.text, isBold: true),
        labelled: context.words(InvoiceWords.account)),
      RowsBody.Line(
        context.words(due), labelled: context.words(StaffInvoiceWords.toPay)),
    ] + order
  }

  func row(of item: Item, in context: Context) -> ListRow {
    let line = item.line
    return ListRow(
      item.position,
      [
        Table.Cell(line.label), Table.Cell(line.quantity.text(in: context.language)),
        Table.Cell(context.words(line.unitPrice)), Table.Cell(line.rate.text(in: context.language)),
        Table.Cell(context.words(line.amount)),
      ],
      copies: .name(line.label))
  }

  func columns(in context: Context) -> [Table.Column] {
    [
      Table.Column(context.words(InvoiceWords.subject), minimum: 20, ideal: 40, isFlexible: true),
      Table.Column(
        context.words(DetailField.quantity.word), minimum: 8, ideal: 9, alignment: .right),
      Table.Column(
        context.words(InvoiceWords.unitPrice), minimum: 11, ideal: 13, alignment: .right),
      Table.Column(context.words(InvoiceWords.rate), minimum: 6, ideal: 7, alignment: .right),
      Table.Column(
        context.words(InvoiceWords.lineNet.capitalized), minimum: 11, ideal: 13, alignment: .right),
    ]
  }

  func foot(on item: Item?, in context: Context) -> RowsBody.Foot? {
    guard let facts = facts(in: context) else { return nil }
    let rates = TaxIsComputedOnTheTotal.perRate(of: facts.lines)
    let mention = facts.vat.hasMention ? Paragraph(context.words(facts.vat.mention)) : nil
    let room = max(1, context.rect.columns - 4)
    let mentions = mention?.lines(width: room).count ?? 0
    return RowsBody.Foot(height: rates.count + 3 + mentions, in: context) { page in
      page.rule()
      InvoicePage.add(
        rates, making: TaxIsComputedOnTheTotal.totals(of: facts.lines), to: &page, in: context)
      if facts.vat.hasMention { page.paragraph(context.words(facts.vat.mention)) }
    }
  }

  func keys(on item: Item?, in context: Context) -> [PageKey] {
    guard let facts = facts(in: context) else { return [] }
    let draft = facts.draft
    let add = PageKey("addLine", ["a"], StaffInvoiceWords.addLine, short: StaffInvoiceWords.add) {
      .open(DraftLineScreen(draft, at: nil))
    }
    let delay = PageKey(
      "delay", ["t"], StaffInvoiceWords.changeDelay, short: StaffInvoiceWords.delayShort
    ) { .open(DraftDelayScreen(draft)) }
    return (item.map { [changing($0.position, of: draft)] } ?? []) + [add]
      + (item.map { [removing($0.position, of: draft, in: context)] } ?? []) + [delay]
      + DraftKeys.all(on: facts, in: context)
  }

  func empty(in context: Context) -> Phrase { StaffInvoiceWords.draftGone }

  func explanation(of item: Item?, in context: Context) -> Explanation? {
    DraftKeys.explanation(of: facts(in: context)?.vat)
  }

  /// Once it is issued or deleted there is nothing to stay for.
  mutating func performed(_ outcome: Outcome, in context: Context) -> Effect {
    switch outcome {
    case .refused(let refusal): return .refused(refusal)
    case .done(let decision, _):
      if let invoice = decision.first(Invoice.self) {
        return .all([.replace(InvoiceScreen(invoice.id)), .say(decision.message)])
      }
      return facts(in: context) == nil
        ? .all([.close, .say(decision.message)]) : .say(decision.message)
    }
  }

  private func changing(_ position: Int, of draft: InvoiceDraft) -> PageKey {
    PageKey("changeLine", [.enter], StaffInvoiceWords.changeLine, short: ProductWords.change) {
      .open(DraftLineScreen(draft, at: position))
    }
  }

  private func removing(
    _ position: Int, of draft: InvoiceDraft, in context: Context
  ) -> PageKey {
    var lines = draft.lines
    lines.remove(at: position)
    return PageKey(
      "removeLine", ["x"], StaffInvoiceWords.removeLine, short: StaffInvoiceWords.remove,
      orders: EditDraft(
        draft.id, from: DraftEntry(of: draft), to: DraftEntry(lines, dueIn: draft.delay)),
      in: context)
  }

  private func facts(in context: Context) -> InvoiceDraftList.Item? {
    (try? context.desk.answer(InvoiceDraftDetail(draft), as: context.session)) ?? nil
  }
}
