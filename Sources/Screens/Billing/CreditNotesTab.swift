import Canvas
import ClientArea
import Store

/// The credit notes in the acting account's name, or all for staff, each with the invoice that it cancels.
struct CreditNotesTab: ListScreen {
  var list = ListPane<ID<CreditNote>>()
  private let account: ID<ClientAccount>?

  /// - Parameter account: the client that staff narrows the list to.
  init(of account: ID<ClientAccount>? = nil) { self.account = account }

  var title: Phrase { BillingWords.creditNotes }

  func read(
    _ window: Window<ID<CreditNote>>, matching text: String, in context: Context
  ) throws -> Stretch<CreditNoteList.Item> {
    try context.stretch(of: CreditNoteList(of: account, filter: text, window: window))
  }

  func identity(of item: CreditNoteList.Item) -> ID<CreditNote> { item.creditNote.id }

  func row(of item: CreditNoteList.Item, in context: Context) -> ListRow {
    let note = item.creditNote
    return ListRow(
      note.id,
      [
        Table.Cell(note.number), Table.Cell(context.words(note.issuedOn)),
      ]
        + (context.isStaff ? [Table.Cell(item.account)] : [])
        + [
          Table.Cell("\(item.invoiceNumber) · \(item.subject)"), Table.Cell(note.motive),
          Table.Cell(context.words(note.totals.includingTax)),
        ],
      copies: .number(note.number))
  }

  func columns(in context: Context) -> [Table.Column] {
    [
      Table.Column(context.words(InvoiceWords.number), minimum: 12, ideal: 14),
      .day(context.words(InvoiceWords.date), priority: 1),
    ]
      + (context.isStaff
        ? [
          Table.Column(
            context.words(InvoiceWords.account), minimum: 12, ideal: 22, priority: 2)
        ] : [])
      + [
        Table.Column(
          context.words(BillingWords.cancels), minimum: 12, ideal: 30, isFlexible: true),
        Table.Column(context.words(InvoiceWords.motive), minimum: 10, ideal: 22, priority: 3),
        Table.Column(context.words(InvoiceWords.total), minimum: 10, ideal: 12, alignment: .right),
      ]
  }

  func more(in context: Context) -> MoreColumns<CreditNoteList.Item> {
    typealias More = MoreColumn<CreditNoteList.Item, Never>
    return MoreColumns([
      More(context.words(MoneyWords.net), 11, .right) {
        Table.Cell(context.words($0.creditNote.totals.excludingTax))
      },
      More(context.words(MoneyWords.vat), 10, .right) {
        Table.Cell(context.words($0.creditNote.totals.tax))
      },
    ])
  }

  func keys(on item: CreditNoteList.Item?, in context: Context) -> [PageKey] {
    item.map { item in
      [
        PageKey("open", [.enter], InvoiceWords.open) {
          .open(CreditNoteScreen(item.creditNote.id))
        },
        PageKey("invoice", ["f"], InvoiceWords.openInvoice, short: InvoiceWords.invoice) {
          .open(InvoiceScreen(item.creditNote.invoice))
        },
      ]
    } ?? []
  }

  func empty(in context: Context) -> Phrase {
    context.empty(BillingWords.noCreditNote, lacking: .viewInvoices)
  }

  func explanation(of item: CreditNoteList.Item?, in context: Context) -> Explanation? {
    item.map { item in
      Explanation(
        InvoiceWords.whyThisNote,
        because: [
          Reason(
            NumbersFollowWithoutGaps.self,
            BillingWords.cancelled(item.invoiceNumber, by: item.creditNote.number))
        ])
    }
  }
}
