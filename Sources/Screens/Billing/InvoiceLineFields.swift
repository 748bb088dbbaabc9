import Canvas
import ClientArea

/// The fields of one line of an invoice.
enum InvoiceLineFields {
  static let subject = DetailField.subject.fieldID
  static let quantity = DetailField.quantity.fieldID
  static let amount = DetailField.amount.fieldID
  static let rate = DetailField.rate.fieldID

  static func fields(in context: Context) -> [Field] {
    let rates = TaxRate.choices.map {
      Field.Choice("\($0.perMille)", $0.text(in: context.language))
    }
    return [
      .text(subject, context.words(InvoiceWords.subject), limit: TextFormat.longest),
      .text(quantity, context.words(DetailField.quantity.word), limit: 12, width: 12),
      .text(amount, context.words(StaffInvoiceWords.net), limit: 20, width: 14),
      Field(rate, context.words(DetailField.rate.word), .choice(rates)),
    ]
  }

  static func values(of line: InvoiceLine?) -> [FieldID: String] {
    guard let line else { return [quantity: "1", rate: "\(TaxRate.usual.perMille)"] }
    return [
      subject: line.label, quantity: line.quantity.text(in: .fr),
      amount: line.unitPrice.text(in: .fr), rate: "\(line.rate.perMille)",
    ]
  }

  /// Nil where a text is no number at all.
  static func line(of form: Form) -> InvoiceLine? {
    guard let quantity = Quantity(reading: form[quantity]),
      let price = Money(reading: form[amount])
    else { return nil }
    return InvoiceLine(
      label: form[subject].trimmed, quantity: quantity, unitPrice: price,
      rate: form.number(rate).map { TaxRate(perMille: $0) } ?? .usual)
  }

  /// What keeps a form from being a line.
  static func problems(of form: Form) -> [FieldID: Phrase] {
    var problems: [FieldID: Phrase] = [:]
    if Quantity(reading: form[quantity]) == nil {
      problems[quantity] = StaffInvoiceWords.quantityExpected
    }
    if Money(reading: form[amount]) == nil { problems[amount] = FormWords.amountExpected }
    return problems
  }
}
