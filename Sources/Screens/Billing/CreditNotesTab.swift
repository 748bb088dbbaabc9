import Canvas
import ClientArea
import Store

/// The credit notes in the acting account's name, each with the invoice that it cancels.
struct CreditNotesTab: Screen {
  private var list = ListPane<ID<CreditNote>>(isFiltered: false)

  typealias Answer = Counted<CreditNoteList>.Answer
  enum Intent { case open }

  var title: Phrase { BillingWords.creditNotes }

  func read(in stage: Stage) throws -> Answer { try Self.read(list.window(in: stage), in: stage) }

  func bindings(showing notes: Answer, in stage: Stage) -> [Binding<Intent>] {
    notes.items.isEmpty ? [] : [Binding("open", [.enter], InvoiceWords.open, does: .open)]
  }

  mutating func update(_ intent: Intent, showing notes: Answer, in stage: Stage) -> Effect {
    switch intent {
    case .open:
      list.selected(in: notes.items).map { .open(InvoiceScreen($0.creditNote.invoice)) } ?? .stay
    }
  }

  mutating func settle(on notes: Answer, in stage: Stage, goingToNew: Bool) -> Bool {
    list.settle(among: notes.items.map(\.creditNote.id))
  }

  mutating func press(_ key: Key, showing notes: Answer, in stage: Stage) throws -> Effect? {
    let event = try list.press(key, items: notes.items, in: stage, by: \.creditNote.id) {
      window, _ in
      let answer = try Self.read(window, in: stage)
      return (answer.items, answer.count)
    }
    guard let event else { return nil }
    guard case .opened(let row) = event else { return .stay }
    return .open(InvoiceScreen(notes.items[row].creditNote.invoice))
  }

  func explanation(showing notes: Answer, in stage: Stage) -> Explanation? {
    list.selected(in: notes.items).map { item in
      Explanation(
        Phrase(
          fr: "Pourquoi cet avoir ?", it: "Perché questa nota di credito?",
          en: "Why this credit note?"),
        because: [
          Reason(
            NumbersFollowWithoutGaps.self,
            BillingWords.cancelled(item.invoiceNumber, by: item.creditNote.number))
        ])
    }
  }

  func fact(showing notes: Answer, in stage: Stage) -> ShownFact? {
    list.selected(in: notes.items).map { .row($0.creditNote.number, in: .billing) }
  }

  func copyable(showing notes: Answer, in stage: Stage) -> String? {
    list.selected(in: notes.items)?.creditNote.number
  }

  func draw(_ notes: Answer, on frame: inout Frame, in stage: Stage) {
    list.draw(
      notes.items.map { item in
        Table.Row([
          Table.Cell(item.creditNote.number), Table.Cell(stage.words(item.creditNote.issuedOn)),
          Table.Cell(item.invoiceNumber),
          Table.Cell(stage.words(item.creditNote.totals.includingTax)),
        ])
      }, columns: columns(in: stage), of: notes.count,
      .init(title: "", empty: stage.empty(BillingWords.noCreditNote, lacking: .viewInvoices)),
      on: &frame, in: stage)
  }

  private func columns(in stage: Stage) -> [Table.Column] {
    [
      Table.Column(stage.words(InvoiceWords.number), minimum: 12, ideal: 14),
      Table.Column(stage.words(InvoiceWords.date), minimum: 12, ideal: 14, priority: 1),
      Table.Column(
        stage.words(BillingWords.cancels), minimum: 12, ideal: 14, isFlexible: true),
      Table.Column(stage.words(InvoiceWords.total), minimum: 10, ideal: 12, alignment: .right),
    ]
  }

  private static func read(
    _ window: Window<ID<CreditNote>>, in stage: Stage
  ) throws -> Answer {
    try stage.desk.answer(Counted(CreditNoteList(window: window)), as: stage.session)
  }
}
