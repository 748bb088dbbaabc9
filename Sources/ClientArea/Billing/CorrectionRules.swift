/// How staff changes what an account has.
package enum ABalanceIsCorrectedWithAReason: Rule {
  package static let id: RuleID = "CLIENTS-21"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      L'hébergeur corrige le solde d'un compte par un mouvement « correction » dont le client lit le motif, \
      jamais en dessous de zéro.
      """,
    it: """
      Il fornitore corregge il saldo di un account con un movimento «correzione» di cui il cliente legge \
      il motivo, mai sotto lo zero.
      """,
    en: """
      The provider corrects the balance of an account by an entry “correction”, of which the client reads \
      the reason, never below zero.
      """)

  /// The largest correction: 10 000,00 €.
  package static let most = Money(cents: 1_000_000)

  static func check(_ isStaff: Bool) throws(Refusal) {
    guard !isStaff else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr: "Seul l'hébergeur corrige un solde.", it: "Solo il fornitore corregge un saldo.",
        en: "Only the provider corrects a balance."))
  }

  static func check(
    _ amount: Money, because motive: String, on account: ClientAccount
  ) throws(Refusal) {
    var problems: [FieldProblem] = []
    if amount == .zero || !(-most...most).contains(amount) {
      problems.append(
        FieldProblem(
          field: .amount,
          advice: Phrase(
            fr: "de -\(most) à \(most), et non zéro", it: "da -\(most) a \(most), e non zero",
            en: "-\(most) to \(most), and not zero")))
    } else if account.balance + amount < .zero {
      problems.append(
        FieldProblem(
          field: .amount,
          advice: Phrase(
            fr: "le solde est de \(account.balance)", it: "il saldo è di \(account.balance)",
            en: "the balance is \(account.balance)")))
    }
    problems += TextFormat.problem(with: motive, in: .text)
    try refuse(problems)
  }
}
