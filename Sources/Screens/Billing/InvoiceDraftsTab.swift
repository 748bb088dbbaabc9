import Canvas
import ClientArea
import Store

/// « Brouillons »: the invoices that staff prepares, which have no number yet (BILL-14).
struct InvoiceDraftsTab: ListScreen {
  var list = ListPane<ID<InvoiceDraft>>()
  private let account: AccountName?

  init(of account: AccountName? = nil) { self.account = account }

  var title: Phrase { StaffInvoiceWords.drafts }

  func read(
    _ window: Window<ID<InvoiceDraft>>, matching text: String, in context: Context
  ) throws -> Stretch<InvoiceDraftList.Item> {
    try context.stretch(of: InvoiceDraftList(of: account?.id, filter: text, window: window))
  }

  func identity(of item: InvoiceDraftList.Item) -> ID<InvoiceDraft> { item.draft.id }

  func row(of item: InvoiceDraftList.Item, in context: Context) -> ListRow {
    let draft = item.draft
    let total = TaxIsComputedOnTheTotal.totals(of: item.lines).includingTax
    return ListRow(
      draft.id,
      [
        Table.Cell(item.account.code), Table.Cell(item.account.name), Table.Cell(draft.subject),
        Table.Cell("\(draft.lines.count)"), Table.Cell(context.words(total)),
        Table.Cell(context.words(draft.startedOn)),
      ],
      copies: .code(item.account.code))
  }

  func columns(in context: Context) -> [Table.Column] {
    [
      Table.Column(context.words(ClientWords.code), minimum: 7, ideal: 8),
      Table.Column(context.words(InvoiceWords.account), minimum: 12, ideal: 22, priority: 1),
      Table.Column(context.words(InvoiceWords.subject), minimum: 14, ideal: 26, isFlexible: true),
      Table.Column(
        context.words(StaffInvoiceWords.lines), minimum: 6, ideal: 6, alignment: .right,
        priority: 2),
      Table.Column(context.words(InvoiceWords.total), minimum: 10, ideal: 12, alignment: .right),
      .day(context.words(StaffInvoiceWords.startedOn), priority: 3),
    ]
  }

  func more(in context: Context) -> MoreColumns<InvoiceDraftList.Item> {
    typealias More = MoreColumn<InvoiceDraftList.Item, Never>
    return MoreColumns([
      More(context.words(MoneyWords.net), 11, .right) {
        Table.Cell(context.words(TaxIsComputedOnTheTotal.totals(of: $0.lines).excludingTax))
      },
      More(context.words(MoneyWords.vat), 10, .right) {
        Table.Cell(context.words(TaxIsComputedOnTheTotal.totals(of: $0.lines).tax))
      },
      More(context.words(StaffInvoiceWords.toPay), 26) {
        Table.Cell(context.words(StaffInvoiceWords.dueAfter($0.draft.delay)))
      },
      More(context.words(DetailField.orderNumber.word), 18) {
        Table.Cell($0.draft.orderNumber.isEmpty ? "—" : $0.draft.orderNumber)
      },
    ])
  }

  func keys(on item: InvoiceDraftList.Item?, in context: Context) -> [PageKey] {
    let new = PageKey(
      "draft", ["n"], StaffInvoiceWords.draftTitle, short: StaffInvoiceWords.draft
    ) { .open(IssueInvoiceScreen(to: account, asDraft: true)) }
    guard let item else { return [new] }
    return [
      PageKey("open", [.enter], InvoiceWords.open) { .open(InvoiceDraftScreen(item.draft.id)) },
      new,
    ] + DraftKeys.all(on: item, in: context)
  }

  func empty(in context: Context) -> Phrase { StaffInvoiceWords.noDraft }

  func explanation(of item: InvoiceDraftList.Item?, in context: Context) -> Explanation? {
    DraftKeys.explanation(of: item?.vat)
  }
}

/// What is done with a draft as a whole, wherever it is shown.
enum DraftKeys {
  static func all(on item: InvoiceDraftList.Item, in context: Context) -> [PageKey] {
    let draft = item.draft
    return [
      PageKey(
        "issueDraft", ["i"], StaffInvoiceWords.issueDraftTitle, short: StaffInvoiceWords.issue,
        orders: IssueDraft(draft.id), in: context
      ) {
        .open(
          ConfirmScreen(
            StaffInvoiceWords.issueDraftTitle, StaffInvoiceWords.issueQuestion(item),
            doing: IssueDraft(draft.id), called: StaffInvoiceWords.issue))
      },
      PageKey(
        "deleteDraft", ["d"], StaffInvoiceWords.deleteDraftTitle,
        short: StaffInvoiceWords.delete, orders: DeleteDraft(draft.id), in: context
      ) {
        .open(
          ConfirmScreen(
            StaffInvoiceWords.deleteDraftTitle, StaffInvoiceWords.deleteQuestion(draft),
            doing: DeleteDraft(draft.id), called: StaffInvoiceWords.delete))
      },
    ]
  }

  /// - Parameter vat: what the invoice would have if it were issued now; nil where there is no draft.
  static func explanation(of vat: InvoiceVAT?) -> Explanation {
    Explanation(
      Phrase(
        fr: "Pourquoi pas de numéro ?", it: "Perché nessun numero?", en: "Why no number?"),
      because: [
        Reason(StaffInvoiceIsPaidFromBilling.self, StaffInvoiceIsPaidFromBilling.statement),
        Reason(NumbersFollowWithoutGaps.self, NumbersFollowWithoutGaps.statement),
      ] + (vat?.reason.map { [$0] } ?? []))
  }
}
