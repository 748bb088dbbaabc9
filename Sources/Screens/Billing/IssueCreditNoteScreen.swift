import Canvas
import ClientArea
import Store

/// Takes an invoice back by a credit note, all of it or some lines: with a motive, where its money goes and what becomes
/// of the periods paid for. What that comes to stands below before it is done (BILL-17).
struct IssueCreditNoteScreen: FormScreen {
  private let facts: InvoiceDetail.Facts
  private let isWhole: Bool
  var form: Form?

  private static let motive = DetailField.text.fieldID
  private static let refund: FieldID = "refund"
  private static let periods: FieldID = "periods"

  /// - Parameter whole: whether all lines are ticked, or the first alone.
  init(of facts: InvoiceDetail.Facts, whole isWhole: Bool) {
    self.facts = facts
    self.isWhole = isWhole
  }

  var title: Phrase { isWhole ? InvoiceWords.cancelTitle : InvoiceWords.creditLineTitle }
  var verb: Phrase { InvoiceWords.issueNote }
  var shape: ScreenShape { .popup(Size(rows: min(sold.count, 5) + 16, columns: 78)) }

  private var rest: InvoiceRest { facts.rest }

  /// A discount is taken back with the line that it reduces (CLIENTS-10).
  private var sold: [Int] {
    rest.positions.filter { rest.invoice.lines[$0].discount == nil }
  }

  func fresh(in context: Context) throws -> Form {
    var values: [FieldID: String] = [
      Self.refund: Refund.balance.rawValue, Self.periods: CreditedPeriods.takenBack.rawValue,
    ]
    for position in sold {
      values[Self.box(position)] = isWhole || position == sold.first ? "true" : "false"
    }
    return Form(
      fields(of: Form([], values: values), in: context), values: values,
      buttons: FormButtons.of(verb, in: context))
  }

  func read(in context: Context) throws -> Form {
    var form = try form ?? fresh(in: context)
    form.fields = fields(of: form, in: context)
    return form
  }

  private static func box(_ position: Int) -> FieldID { FieldID("line\(position)") }

  private func fields(of form: Form, in context: Context) -> [Field] {
    let lines = sold.map { position in
      let line = rest.invoice.lines[position]
      return Field(
        Self.box(position),
        "\(context.words(line.amount)) \(context.words(InvoiceWords.lineNet)) — \(line.label)",
        .checkbox)
    }
    return [Field("invoice", "\(rest.invoice.number) · \(rest.invoice.buyer.name)", .heading)]
      + lines
      + [.text(Self.motive, context.words(InvoiceWords.motive), limit: TextFormat.longest)]
      + refundField(in: context) + periodField(in: context)
      + CreditPreview(command(of: form, in: context), of: rest, in: context).fields
  }

  private func refundField(in context: Context) -> [Field] {
    guard facts.payment?.means == .card else { return [] }
    return [
      Field(
        Self.refund, context.words(InvoiceWords.money),
        .choice(
          Refund.allCases.map { Field.Choice($0.rawValue, context.words(InvoiceWords.to($0))) }))
    ]
  }

  private func periodField(in context: Context) -> [Field] {
    let paid = (try? context.desk.reader.paidPeriods(of: rest.invoice.id)) ?? []
    guard paid.contains(where: { $0.creditNote == nil }) else { return [] }
    return [
      Field(
        Self.periods, context.words(InvoiceWords.periods),
        .choice(
          CreditedPeriods.allCases.map {
            Field.Choice($0.rawValue, context.words(InvoiceWords.become($0)))
          }))
    ]
  }

  func command(of form: Form, in context: Context) -> (any Command)? {
    let chosen = sold.filter { form.isOn(Self.box($0)) }
    guard !chosen.isEmpty else { return nil }
    let terms = CreditTerms(
      because: form[Self.motive].trimmed, to: Refund(rawValue: form[Self.refund]) ?? .balance,
      CreditedPeriods(rawValue: form[Self.periods]) ?? .takenBack)
    return chosen == sold
      ? CancelInvoice(rest.invoice.id, terms)
      : CancelInvoiceLines(chosen, of: rest.invoice.id, terms)
  }

  /// Where nothing is ticked, or nothing is left to tick: whether anything of the invoice can be taken back at all.
  func purpose(of form: Form, in context: Context) -> (any Command)? {
    command(of: form, in: context) ?? CancelInvoice(rest.invoice.id)
  }

  func problems(of form: Form, in context: Context) -> [FieldID: Phrase] {
    var problems: [FieldID: Phrase] = [:]
    if let first = sold.first, command(of: form, in: context) == nil {
      problems[Self.box(first)] = InvoiceWords.noLineChosen
    }
    if form[Self.motive].trimmed.isEmpty { problems[Self.motive] = InvoiceWords.motiveExpected }
    return problems
  }

  /// That cannot be taken back: the number is asked for once more.
  mutating func submit(_ form: Form, in context: Context) throws -> Effect {
    guard let command = command(of: form, in: context) else { return .stay }
    switch try context.desk.foresee(command, as: context.session) {
    case .refused(let refusal): return show(refusal, in: context)
    case .possible(let decision):
      return .open(InvoiceWords.confirmCredit(decision, of: rest.invoice, doing: command))
    }
  }
}

/// What a credit note would come to, for the foot of its form.
private struct CreditPreview {
  let fields: [Field]

  init(_ command: (any Command)?, of rest: InvoiceRest, in context: Context) {
    guard let command, let foresight = try? context.desk.foresee(command, as: context.session)
    else {
      fields = [Field("preview", context.words(InvoiceWords.noLineChosen), .note(Style(.warning)))]
      return
    }
    switch foresight {
    case .refused(let refusal):
      fields = [
        Field("preview", context.words(refusal.sentence), .note(Style(.danger)))
      ]
    case .possible(let decision):
      let note = decision.first(CreditNote.self)?.totals ?? .zero
      let total = context.words(
        InvoiceWords.comesTo(note.includingTax, leaving: (rest.totals - note).includingTax))
      let facts = decision.reasons.facts(of: CreditNotesMirrorTheInvoice.self).dropFirst()
      fields =
        [Field("preview", total, .note(Style(.text, isBold: true)))]
        + facts.enumerated().map {
          Field(FieldID("preview\($0.offset)"), context.words($0.element), .note(Style(.quiet)))
        }
    }
  }
}

extension [Reason] {
  /// What reasons of one rule say, in their order.
  func facts(of rule: any Rule.Type) -> [Phrase] {
    filter { $0.rule == rule.id }.map(\.fact)
  }
}
