/// What becomes of a churn opportunity.
package enum AnOpportunityIsOpenThenLost: Rule {
  package static let id: RuleID = "DOMAIN-18"
  package static let source = "E+"
  package static let statement = Phrase(
    fr: """
      Un client a une opportunité churn à la fois : en cours, puis « en perdu » quand il est parti ; elle se clôt \
      quand il reste ou revient. Elle nomme la raison et le responsable de compte.
      """,
    it: """
      Un cliente ha un'opportunità di churn alla volta: in corso, poi «persa» quando è andato via; si chiude \
      quando resta o torna. Indica il motivo e il responsabile del cliente.
      """,
    en: """
      A client has one churn opportunity at a time: open, then “lost” when they have left; it is closed when they stay \
      or is back. It names the reason and the account manager.
      """)

  static func checkNone(_ standing: Opportunity?, of account: ClientAccount) throws(Refusal) {
    guard let standing else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr: "\(account.nameAndCode) a déjà une opportunité \(standing.status.word).",
        it: "\(account.nameAndCode) ha già un'opportunità \(standing.status.word).",
        en: "\(account.nameAndCode) has an opportunity already: \(standing.status.word)."),
      forNow: true)
  }

  static func check(reason: String, manager: String) throws(Refusal) {
    let problems =
      TextFormat.problem(with: reason, in: .text) + TextFormat.problem(with: manager, in: .lastName)
    guard let first = problems.first else { return }
    throw Refusal(
      because: [
        Reason(
          Self.self,
          first.field == .text
            ? Phrase(
              fr: "La raison est \(first.advice).", it: "Il motivo è \(first.advice).",
              en: "The reason is \(first.advice).")
            : Phrase(
              fr: "Le responsable de compte est \(first.advice).",
              it: "Il responsabile del cliente è \(first.advice).",
              en: "The account manager is \(first.advice)."))
      ], problems: problems)
  }

  static func check(_ opportunity: Opportunity, becomes status: OpportunityStatus) throws(Refusal) {
    let isPossible =
      switch opportunity.status {
      case .open: status != .open
      case .lost: status == .closed
      case .closed: false
      }
    guard !isPossible else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr: "L'opportunité est déjà \(opportunity.status.word).",
        it: "L'opportunità è già \(opportunity.status.word).",
        en: "The opportunity is already \(opportunity.status.word)."), forNow: true)
  }

  static func reason(_ opportunity: Opportunity, of account: ClientAccount) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "Opportunité churn de \(account.nameAndCode) : \(opportunity.status.word).",
        it: "Opportunità di churn di \(account.nameAndCode): \(opportunity.status.word).",
        en: "Churn opportunity of \(account.nameAndCode): \(opportunity.status.word)."))
  }
}
