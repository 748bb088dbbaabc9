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
  var shape: ScreenShape { .popup(Size(rows: 13, columns: 74)) }

  func fresh(in context: Context) throws -> Form {
    Form(
      InvoiceLineFields.fields(
        for: InvoiceLineFields.vat(for: draft.account, in: context), in: context),
      values: InvoiceLineFields.values(of: try line(in: context)),
      buttons: FormButtons.of(verb, in: context))
  }

  func problems(of form: Form, in context: Context) -> [FieldID: Phrase] {
    InvoiceLineFields.problems(of: form)
  }

  func command(of form: Form, in context: Context) -> (any Command)? {
    guard let line = InvoiceLineFields.line(of: form) else { return nil }
    var (opened, lines) = (draft.lines, draft.lines)
    if let position {
      opened[position] = InvoiceLineFields.line(of: form.asOpened) ?? opened[position]
      lines[position] = line
    } else {
      lines.append(line)
    }
    return EditDraft(
      draft.id, from: DraftEntry(opened, dueIn: draft.delay),
      to: DraftEntry(lines, dueIn: draft.delay))
  }

  /// The line as it is now, or as it was where there are not as many any more.
  private func line(in context: Context) throws -> InvoiceLine? {
    guard let position else { return nil }
    let lines = try context.desk.reader.invoiceDraft(draft.id).lines
    return lines.count == draft.lines.count ? lines[position] : draft.lines[position]
  }
}

/// When the invoice of a draft will be due.
struct DraftDelayScreen: FormScreen {
  private let draft: InvoiceDraft
  var form: Form?

  private static let delay = DetailField.delay.fieldID
  private static let order = DetailField.orderNumber.fieldID

  init(_ draft: InvoiceDraft) { self.draft = draft }

  var title: Phrase { StaffInvoiceWords.changeDelay }
  var verb: Phrase { ProductWords.save }
  var shape: ScreenShape { .popup(Size(rows: 9, columns: 66)) }

  func fresh(in context: Context) throws -> Form {
    let draft = try context.desk.reader.invoiceDraft(draft.id)
    return Form(
      [
        .text(Self.delay, context.words(StaffInvoiceWords.delay), limit: 4, width: 6),
        .text(Self.order, context.words(DetailField.orderNumber.word), limit: 40, width: 20),
      ], values: [Self.delay: "\(draft.delay)", Self.order: draft.orderNumber],
      buttons: FormButtons.of(verb, in: context))
  }

  func problems(of form: Form, in context: Context) -> [FieldID: Phrase] {
    form.number(Self.delay) == nil ? [Self.delay: FormWords.daysExpected] : [:]
  }

  func command(of form: Form, in context: Context) -> (any Command)? {
    form.number(Self.delay).map {
      EditDraft(
        draft.id,
        from: DraftEntry(
          draft.lines, dueIn: form.asOpened.number(Self.delay) ?? draft.delay,
          orderNumber: form.asOpened[Self.order]),
        to: DraftEntry(draft.lines, dueIn: $0, orderNumber: form[Self.order]))
    }
  }
}
