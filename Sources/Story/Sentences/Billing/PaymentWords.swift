import ClientArea

extension PaymentChoice {
  /// How something is paid (SIM-7), as the end of a sentence says it.
  static let words: [(PaymentChoice, String)] = [
    (.card, ""), (.balance, " avec son solde"), (.refusedCard, " avec une carte refusée"),
    (.abandoned, " et abandonne le paiement"),
  ]

  /// The same where nothing is to be told of giving up.
  static let paying = words.filter { $0.0 != .abandoned }
}
