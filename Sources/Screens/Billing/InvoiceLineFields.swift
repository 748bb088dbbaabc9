import Canvas
import ClientArea
import Store

/// The fields of one line of an invoice.
enum InvoiceLineFields {
  static let subject = DetailField.subject.fieldID
  static let quantity = DetailField.quantity.fieldID
  static let amount = DetailField.amount.fieldID
  static let rate = DetailField.rate.fieldID

  /// - Parameter vat: that of the buyer, where it is known who that is: it counts in the place of the usual rate (BILL-15).
  static func fields(for vat: InvoiceVAT? = nil, in context: Context) -> [Field] {
    let rates = TaxRate.choices.map {
      Field.Choice("\($0.perMille)", $0.text(in: context.language))
    }
    return [
      .text(subject, context.words(InvoiceWords.subject), limit: TextFormat.longest),
      .text(quantity, context.words(DetailField.quantity.word), limit: 12, width: 12),
      .text(amount, context.words(StaffInvoiceWords.net), limit: 20, width: 14),
      Field(rate, context.words(DetailField.rate.word), .choice(rates)),
    ] + note(on: vat, in: context)
  }

  /// What becomes of the rate that is chosen, where the buyer's is another.
  private static func note(on vat: InvoiceVAT?, in context: Context) -> [Field] {
    guard let vat, vat.rate != .usual else { return [] }
    let (usual, own) = (
      TaxRate.usual.text(in: context.language), vat.rate.text(in: context.language)
    )
    return [
      Field(
        "vat",
        context.words(StaffInvoiceWords.decided(own, over: usual, isNone: vat.rate == .none)),
        .note(Style(.warning)))
    ]
  }

  /// The VAT of an invoice that would be issued to a client now; nil where that is not known.
  static func vat(for account: ID<ClientAccount>?, in context: Context) -> InvoiceVAT? {
    let reader = context.desk.reader
    guard let account, let buyer = try? reader.account(account).details.party else { return nil }
    return try? TheRateFollowsFromTheBuyer.vat(for: buyer, on: context.today, reading: reader)
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
