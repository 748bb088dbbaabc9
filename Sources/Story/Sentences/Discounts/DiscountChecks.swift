import ClientArea
import Store

/// What is true of discounts and of what they take off.
enum DiscountChecks {
  static let all: [any ScenarioStep.Type] = [
    DiscountStands.self, LatestInvoiceTakesOff.self, RecapTakesOff.self, RecapIsOf.self,
  ]
}

/// How a discount stands today, or that it is gone.
struct DiscountStands: ThenStep {
  var discount = FreeText("")
  var state: Discount.State?

  private static let states: [(Discount.State?, String)] = [
    (.ahead, "est à venir"), (.running, "est en cours"), (.over, "est terminée"),
    (.archived, "est archivée"), (nil, "n'existe pas"),
  ]

  static let pattern: StepPattern<Self> =
    "la remise \(\.discount, as: "remise") \(\.state, states)"

  func check(in scene: Scene) throws -> Finding {
    let today = try scene.today
    let found = try scene.names.findDiscount(discount.text)?.state(on: today)
    return try Mismatch.check(found == state, Self.word(state), found: Self.word(found))
  }

  private static func word(_ state: Discount.State?) -> Phrase {
    state?.word ?? Phrase(fr: "supprimée", it: "eliminato", en: "deleted")
  }
}

/// The line of a discount on the invoice that was issued last.
struct LatestInvoiceTakesOff: ThenStep {
  var label = FreeText("")
  var amount = Money.zero

  static let pattern: StepPattern<Self> =
    "la dernière facture a la ligne \(\.label, as: "libellé") de \(\.amount) HT"

  func check(in scene: Scene) throws -> Finding {
    try LineCheck.check(try scene.latestInvoice().lines, label, amount)
  }

  func setting(in scene: Scene) throws -> Setting? { try scene.settingOfLatestInvoice() }
}

/// The same on the page before payment.
struct RecapTakesOff: ThenStep {
  var label = FreeText("")
  var amount = Money.zero

  static let pattern: StepPattern<Self> =
    "le récapitulatif a la ligne \(\.label, as: "libellé") de \(\.amount) HT"

  func check(in scene: Scene) throws -> Finding {
    try LineCheck.check(scene.recap?.lines ?? [], label, amount)
  }
}

struct RecapIsOf: ThenStep {
  var amount = Money.zero

  static let pattern: StepPattern<Self> = "le récapitulatif est de \(\.amount) TTC"

  func check(in scene: Scene) throws -> Finding {
    try Mismatch.check(scene.recap?.totals.includingTax ?? .zero, is: amount)
  }
}

private enum LineCheck {
  static func check(
    _ lines: [InvoiceLine], _ label: FreeText, _ amount: Money
  ) throws -> Finding {
    let isThere = lines.contains { $0.label == label.text && $0.amount == amount }
    let found = lines.map { "\($0.label) \($0.amount.text(in: .fr))" }.joined(separator: " · ")
    return try Mismatch.check(
      isThere, Phrase(name: "\(label.text) \(amount.text(in: .fr))"),
      found: Phrase(name: found.isEmpty ? "—" : found))
  }
}
