package import Canvas
package import ClientArea

/// The part that every payment ends with: the payer, how the simulated bank is to answer (SIM-7), and the
/// buttons, of which « Annuler » is the first and has the focus. It draws the page's facts too, so that
/// everything scrolls together on a small terminal.
package struct PaymentFields: Hashable, Sendable {
  package static let choice: FieldID = "paymentChoice"
  package static let payer: FieldID = "payer"

  private var form: Form

  package init() {
    form = Form(
      [], values: [Self.choice: PaymentChoice.card.rawValue],
      buttons: [Button(Self.cancel, ""), Button(Self.pay, "")], startsAtButtons: true)
  }

  /// What a key meant.
  package enum Event: Hashable, Sendable {
    case moved
    case cancelled
    case paid(PaymentOrder)
  }

  /// How the person wants to pay, as it is chosen now.
  package var order: PaymentOrder {
    PaymentOrder(
      PaymentChoice(rawValue: form[Self.choice]) ?? .card,
      payer: form.number(Self.payer).map { ID($0) })
  }

  package var takesText: Bool { form.takesText }

  /// Takes a key; `rect` is the block that the page is drawn in.
  /// - Returns: nil for a key that means nothing here.
  package mutating func press(
    _ key: Key, on page: PaymentPage, in rect: Rect, _ context: Context
  ) -> Event? {
    form = filled(with: page, in: context)
    // The key that sends forms goes to the button, and never pays by itself.
    if key == .function(5) {
      form.move(to: .button(form.buttons.count - 1))
      return .moved
    }
    switch form.handle(key, in: rect) {
    case .moved: return .moved
    case .changed:
      form.errors = [:]
      return .moved
    case .pressed(Self.pay): return pay(from: page, in: context)
    case .pressed: return .cancelled
    case nil: return nil
    }
  }

  /// Keeps everything chosen and says under it why the payment did not go through.
  package mutating func show(_ refusal: Refusal, on page: PaymentPage, in context: Context) {
    form = filled(with: page, in: context)
    form.show([Self.choice: context.words(refusal.spoken)])
  }

  /// How it would be paid now; nil while the chosen payer is gone.
  package func trial(on page: PaymentPage) -> PaymentOrder? {
    isPayerGone(from: page) ? nil : order
  }

  package func draw(_ page: PaymentPage, on frame: inout Frame, in rect: Rect, _ context: Context) {
    filled(with: page, in: context).draw(on: &frame, in: rect)
  }

  /// A payer that was removed meanwhile is never replaced by another without a word.
  private mutating func pay(from page: PaymentPage, in context: Context) -> Event {
    guard isPayerGone(from: page) else { return .paid(order) }
    form[Self.payer] = ""
    form.show([Self.choice: context.words(PaymentWords.payerIsGone)])
    return .moved
  }

  private func isPayerGone(from page: PaymentPage) -> Bool {
    guard let payer = order.payer else { return false }
    return !page.payers.contains { $0.id == payer }
  }

  private static let cancel = "cancel"
  private static let pay = "pay"

  /// The form that shows the page with everything that is chosen.
  package func filled(with page: PaymentPage, in context: Context) -> Form {
    var form = form
    var fields: [Field] = []
    for (index, fact) in page.facts.enumerated() {
      let id = FieldID("fact/\(index)")
      fields.append(Field(id, context.words(fact.label), .readOnly))
      form[id] = context.words(fact.value)
    }
    if let totals = page.totals {
      fields.append(Field("totals", context.words(PaymentWords.amount), .readOnly))
      form["totals"] = context.words(PaymentWords.totals(totals))
    }
    if let former = page.formerTotal, let now = page.totals?.includingTax {
      let words = DiscountWords.totalChanged(from: former, to: now)
      fields.append(Field("former", context.words(words), .note(Style(.warning))))
    }
    if let refusal = page.refusal {
      fields.append(Field("refusal", "✖ " + context.words(refusal.spoken), .note(Style(.danger))))
    }
    fields.append(.blank("space"))
    if !page.payers.isEmpty { fields.append(payers(page.payers, in: context)) }
    fields.append(choices(of: page, in: context))
    form.fields = fields
    form.buttons = [
      Button(Self.cancel, context.words(PopupWords.cancel)),
      Button(
        Self.pay, context.words(PaymentWords.pay(page.totals?.includingTax)),
        isEnabled: page.refusal == nil),
    ]
    return form
  }

  private func payers(_ payers: [Payer], in context: Context) -> Field {
    let own = Field.Choice("", context.account?.nameAndCode ?? "")
    let others = payers.map { Field.Choice("\($0.id.value)", $0.party.name) }
    return Field(Self.payer, context.words(PaymentWords.payer), .select([own] + others, width: 40))
  }

  /// Where nothing is to be paid no bank is asked (CLIENTS-12).
  private func choices(of page: PaymentPage, in context: Context) -> Field {
    let isFree = page.totals?.includingTax == .zero
    let choices = PaymentChoice.allCases.filter {
      isFree ? [.card, .abandoned].contains($0) : $0 != .balance || page.balance != nil
    }.map {
      let word =
        isFree && $0 == .card
        ? PaymentWords.nothingToPay : PaymentWords.word(of: $0, balance: page.balance ?? .zero)
      return Field.Choice($0.rawValue, context.words(word))
    }
    return Field(Self.choice, context.words(PaymentWords.payment), .choice(choices))
  }
}
