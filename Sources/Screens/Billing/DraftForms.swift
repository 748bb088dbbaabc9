import Canvas
import ClientArea
import Store

/// A line of a draft, to add or to change.
struct DraftLineScreen: FormScreen {
  private let draft: InvoiceDraft
  private let position: Int?
  var form: Form?

  /// - Parameter position: the place of the line; nil for a new one.
  init(_ draft: InvoiceDraft, at position: Int?) {
    self.draft = draft
    self.position = position
  }

  var title: Phrase {
    position == nil ? StaffInvoiceWords.addLine : StaffInvoiceWords.changeLine
  }
  var verb: Phrase { ProductWords.save }
  var shape: ScreenShape { .popup(Size(rows: 12, columns: 74)) }

  func fresh(in context: Context) -> Form {
    Form(
      InvoiceLineFields.fields(in: context),
      values: InvoiceLineFields.values(of: position.map { draft.lines[$0] }),
      buttons: FormButtons.of(verb, in: context))
  }

  mutating func submit(_ form: Form, in context: Context) -> Effect {
    command(of: form, in: context).map { .perform($0) }
      ?? show(InvoiceLineFields.problems(of: form), in: context)
  }

  func command(of form: Form, in context: Context) -> (any Command)? {
    guard let line = InvoiceLineFields.line(of: form) else { return nil }
    var lines = draft.lines
    if let position { lines[position] = line } else { lines.append(line) }
    return EditDraft(draft.id, lines: lines, dueIn: draft.delay)
  }
}

/// When the invoice of a draft will be due.
struct DraftDelayScreen: FormScreen {
  private let draft: InvoiceDraft
  var form: Form?

  private static let delay = DetailField.delay.fieldID

  init(_ draft: InvoiceDraft) { self.draft = draft }

  var title: Phrase { StaffInvoiceWords.changeDelay }
  var verb: Phrase { ProductWords.save }
  var shape: ScreenShape { .popup(Size(rows: 8, columns: 66)) }

  func fresh(in context: Context) -> Form {
    Form(
      [.text(Self.delay, context.words(StaffInvoiceWords.delay), limit: 4, width: 6)],
      values: [Self.delay: "\(draft.delay)"], buttons: FormButtons.of(verb, in: context))
  }

  mutating func submit(_ form: Form, in context: Context) -> Effect {
    command(of: form, in: context).map { .perform($0) }
      ?? show([Self.delay: FormWords.daysExpected], in: context)
  }

  func command(of form: Form, in context: Context) -> (any Command)? {
    form.number(Self.delay).map { EditDraft(draft.id, lines: draft.lines, dueIn: $0) }
  }
}
