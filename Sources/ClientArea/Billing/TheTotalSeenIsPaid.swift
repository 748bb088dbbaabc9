/// That nobody pays another amount than the one before his eyes.
package enum TheTotalSeenIsPaid: Rule {
  package static let id: RuleID = "ORDER-15"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Le total payé est celui qui était affiché. Si un prix, une remise ou un avoir l'a changé depuis, rien \
      n'est payé : le nouveau total est affiché, et c'est lui qui est à confirmer.
      """,
    it: """
      Il totale pagato è quello che era mostrato. Se un prezzo, uno sconto o una nota di credito l'ha \
      cambiato da allora, nulla è pagato: il nuovo totale è mostrato, ed è quello da confermare.
      """,
    en: """
      The total paid is the one that was shown. If a price, a discount or a credit note has changed it \
      since, nothing is paid: the new total is shown, and that one is to be confirmed.
      """)

  /// - Parameter seen: the total including tax that whoever pays was shown; nil where none was.
  static func check(_ seen: Money?, _ total: Money) throws(Refusal) {
    guard let seen, seen != total else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr:
          "Le total a changé : \(seen) TTC affichés, \(total) TTC maintenant. Rien n'est payé ; confirmez pour payer \(total).",
        it:
          "Il totale è cambiato: \(seen) mostrati, \(total) adesso, IVA inclusa. Nulla è pagato; confermi per pagare \(total).",
        en:
          "The total has changed: \(seen) shown, \(total) now, including tax. Nothing is paid; confirm to pay \(total)."
      ), forNow: true)
  }
}
