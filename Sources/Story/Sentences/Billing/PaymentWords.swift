package import ClientArea
import Store

extension PaymentChoice {
  /// How something is paid (SIM-7), as the end of a sentence says it.
  static let words: [(PaymentChoice, String)] = [
    (.card, ""), (.balance, " avec son solde"), (.refusedCard, " avec une carte refusée"),
    (.abandoned, " et abandonne le paiement"),
  ]

  /// The same where nothing is to be told of giving up.
  static let paying = words.filter { $0.0 != .abandoned }
}

extension Names {
  /// The total that whoever pays was shown, where it is another than the payment would take now (ORDER-15).
  func former(_ seen: Money?, of payment: some Command) throws -> Money? {
    guard let seen, let total = try total(of: payment), total != seen else { return nil }
    return seen
  }

  /// What a payment would take now; nil where it would be refused.
  package func total(of payment: some Command) throws -> Money? {
    guard case .possible(let decision) = try desk.foresee(payment, as: session) else { return nil }
    return decision.first(Payment.self)?.amount
  }
}
