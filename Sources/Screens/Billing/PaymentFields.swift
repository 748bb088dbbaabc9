package import Canvas
package import ClientArea

/// The part that every payment ends with: the payer, what is paid with, how the simulated payment is to end (SIM-7), and
/// the buttons, of which « Annuler » is the first and has the focus. It draws the page's facts too, so that
/// everything scrolls together on a small terminal.
package struct PaymentFields: Hashable, Sendable {
  package static let choice: FieldID = "paymentChoice"
  package static let payer: FieldID = "payer"
  /// The card or the balance.
  package static let way: FieldID = "paymentWay"

  private var form: Form

  package init() {
    form = Form(
      [],
      values: [Self.choice: PaymentChoice.card.rawValue, Self.way: PaymentChoice.card.rawValue],
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
      paysWithBalance ? .balance : PaymentChoice(rawValue: form[Self.choice]) ?? .card,
      payer: form.number(Self.payer).map { ID($0) })
  }

  /// No bank is asked then.
  private var paysWithBalance: Bool { form[Self.way] == PaymentChoice.balance.rawValue }

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
    form.show([paysWithBalance ? Self.way : Self.choice: context.words(refusal.spoken)])
  }

  /// How it would be paid now; nil while the chosen payer is gone.
  package func trial(on page: PaymentPage) -> PaymentOrder? {
    isPayerGone(from: page) ? nil : order
  }

  /// A payer that was removed meanwhile is never replaced by another without a word.
  private mutating func pay(from page: PaymentPage, in context: Context) -> Event {
    guard isPayerGone(from: page) else { return .paid(order) }
    form[Self.payer] = ""
    form.show([paysWithBalance ? Self.way : Self.choice: context.words(PaymentWords.payerIsGone)])
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
      form["totals"] = context.words(PaymentWords.totals(totals, of: page.lines))
    }
    fields.append(.blank("space"))
    if !page.payers.isEmpty { fields.append(payers(page.payers, in: context)) }
    // Where nothing is to be paid there is nothing to pay it with (CLIENTS-12).
    let isFree = page.totals?.includingTax == .zero
    if let balance = page.balance, !isFree {
      fields.append(ways(balance, in: context))
    } else {
      form[Self.way] = PaymentChoice.card.rawValue
    }
    if form[Self.way] != PaymentChoice.balance.rawValue {
      fields += Self.outcomes(isFree: isFree, in: context)
    }
    form.fields = fields
    form.buttons = [
      Button(Self.cancel, context.words(PopupWords.cancel)),
      Button(
        Self.pay, context.words(PaymentWords.pay(page.totals?.includingTax).onButton),
        isEnabled: page.refusal == nil),
    ]
    return form
  }

  private func payers(_ payers: [Payer], in context: Context) -> Field {
    let own = Field.Choice("", context.account?.nameAndCode ?? "")
    let others = payers.map { Field.Choice("\($0.id.value)", $0.party.name) }
    return Field(Self.payer, context.words(PaymentWords.payer), .select([own] + others, width: 40))
  }

  private func ways(_ balance: Money, in context: Context) -> Field {
    let ways = [
      (PaymentChoice.card, PaymentWords.card), (.balance, PaymentWords.balance(of: balance)),
    ]
    return Field(
      Self.way, context.words(PaymentWords.payment),
      .choice(ways.map { Field.Choice($0.rawValue, context.words($1)) }))
  }

  /// What the simulator asks, and no shop: it looks like the simulator's own chrome. Where nothing is to be paid no bank
  /// is asked (CLIENTS-12).
  static func outcomes(isFree: Bool = false, in context: Context) -> [Field] {
    let outcomes: [PaymentChoice] =
      isFree ? [.card, .abandoned] : [.card, .refusedCard, .abandoned]
    let choices = outcomes.map {
      let word =
        isFree && $0 == .card ? PaymentWords.nothingToPay : PaymentWords.outcome($0)
      return Field.Choice($0.rawValue, context.words(word))
    }
    return [
      Field("simulator", context.words(PaymentWords.outcome), .heading, role: .simulator),
      Field(Self.choice, "", .choice(choices), role: .simulator),
    ]
  }
}
