import Canvas
import ClientArea
import Store

/// Takes one line of an invoice back by a credit note, with a reason that the client reads (BILL-17).
struct CreditLineScreen: FormScreen {
  private let rest: InvoiceRest
  var form: Form?

  private static let line: FieldID = "line"
  private static let motive = DetailField.text.fieldID

  init(_ rest: InvoiceRest) { self.rest = rest }

  var title: Phrase { InvoiceWords.creditLineTitle }
  var verb: Phrase { InvoiceWords.issueNote }
  var shape: ScreenShape { .popup(Size(rows: min(sold.count, 8) + 10, columns: 78)) }

  func fresh(in context: Context) -> Form {
    let choices = sold.map { position in
      let line = rest.invoice.lines[position]
      return Field.Choice(
        "\(position)",
        "\(line.label) — \(context.words(line.amount)) \(context.words(InvoiceWords.lineNet))")
    }
    return Form(
      [
        Field("invoice", "\(rest.invoice.number) · \(rest.invoice.buyer.name)", .heading),
        Field(Self.line, "", .column(choices)),
        .text(Self.motive, context.words(InvoiceWords.motive), limit: TextFormat.longest),
      ], values: [Self.line: sold.first.map { "\($0)" } ?? ""],
      buttons: FormButtons.of(verb, in: context))
  }

  /// A discount is taken back with the line that it reduces (CLIENTS-10).
  private var sold: [Int] {
    rest.positions.filter { rest.invoice.lines[$0].discount == nil }
  }

  func command(of form: Form, in context: Context) -> (any Command)? {
    form.number(Self.line).map {
      CancelInvoiceLine($0, of: rest.invoice.id, because: form[Self.motive].trimmed)
    }
  }
}
