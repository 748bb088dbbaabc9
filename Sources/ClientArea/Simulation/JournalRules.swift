/// That what was done can be taken back, and done again.
package enum TheJournalGoesBothWays: Rule {
  package static let id: RuleID = "SIM-3"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Chaque commande exécutée est une transaction et une entrée du journal ; on revient à \
      n'importe quelle entrée, et on rejoue.
      """,
    it: """
      Ogni comando eseguito è una transazione e una voce del giornale; si torna a qualsiasi voce, e \
      si riesegue.
      """,
    en: """
      Every executed command is one transaction and one journal entry; the journal can be rewound to \
      any entry and played forward again.
      """)

  /// - Parameters:
  ///   - entry: the last entry that is to hold; 0 for the world before the first.
  ///   - reach: the entries that one can go to. It does not begin at 0 where somebody has arranged the
  ///     world by hand after an entry: what came before cannot be taken back alone.
  package static func check(goingTo entry: Int, within reach: ClosedRange<Int>) throws(Refusal) {
    guard !reach.contains(entry) else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr:
          "Le journal ne va que de l'entrée \(number: reach.lowerBound) à l'entrée \(number: reach.upperBound).",
        it:
          "Il giornale va solo dalla voce \(number: reach.lowerBound) alla voce \(number: reach.upperBound).",
        en:
          "The journal only goes from entry \(number: reach.lowerBound) to entry \(number: reach.upperBound)."
      ))
  }
}
