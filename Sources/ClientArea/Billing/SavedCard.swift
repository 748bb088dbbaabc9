/// « Carte enregistrée »: what an account lets automatic renewals pay with (BILL-22). Simulated, as every payment is: it
/// holds the outcome that was chosen for it.
package struct SavedCard: Entity, Hashable {
  package let id: ID<SavedCard>
  package let account: ID<ClientAccount>
  /// The last four digits of an invented number.
  package let lastDigits: String
  /// The last day on which it can pay.
  package let validUntil: Day
  package let outcome: CardOutcome
  /// Whether a bank has refused it once.
  package var hasFailed: Bool

  package init(
    id: ID<SavedCard>, account: ID<ClientAccount>, lastDigits: String, validUntil: Day,
    outcome: CardOutcome, hasFailed: Bool = false
  ) {
    self.id = id
    self.account = account
    self.lastDigits = lastDigits
    self.validUntil = validUntil
    self.outcome = outcome
    self.hasFailed = hasFailed
  }

  /// A card that nobody had before. One that is to have expired could last pay in the month before.
  /// - Parameter id: that of the card that it takes the place of; nil where there is none.
  package static func fresh(
    of account: ID<ClientAccount>, outcome: CardOutcome, replacing id: ID<SavedCard>? = nil,
    under circumstances: inout Circumstances
  ) -> SavedCard {
    let month = circumstances.today.firstOfMonth
    return SavedCard(
      id: id ?? circumstances.newID(), account: account,
      lastDigits: circumstances.digits(length: 4),
      validUntil: outcome == .expired ? month - 1 : month.adding(months: lifetime) - 1,
      outcome: outcome)
  }

  /// How many months a new card lasts, that in which it is saved included.
  private static let lifetime = 37

  /// What the bank says to a payment.
  package func answer(on today: Day) -> CardAnswer {
    if today > validUntil { return .expired }
    switch outcome {
    case .works: return .accepted
    case .failsOnce: return hasFailed ? .accepted : .refused
    case .refused: return .refused
    case .expired: return .expired
    }
  }

  /// « •••• •••• •••• 4821 ».
  package var masked: String { "•••• •••• •••• \(lastDigits)" }

  /// « 02/2029 ».
  package var validity: String {
    let parts = validUntil.iso.split(separator: "-")
    return "\(parts[1])/\(parts[0])"
  }

  /// « la carte 4821 », as a sentence names it.
  package var word: Phrase {
    Phrase(
      fr: "la carte qui se termine par \(lastDigits)",
      it: "la carta che termina con \(lastDigits)", en: "the card ending in \(lastDigits)")
  }
}

/// What is chosen, for the simulation, to come of a saved card's payments.
package enum CardOutcome: String, CaseIterable, Sendable {
  case works, failsOnce, refused, expired

  package var word: Phrase {
    switch self {
    case .works: Phrase(fr: "valable", it: "valida", en: "valid")
    case .failsOnce: Phrase(fr: "échoue une fois", it: "fallisce una volta", en: "fails once")
    case .refused: Phrase(fr: "refusée", it: "rifiutata", en: "refused")
    case .expired: Phrase(fr: "expirée", it: "scaduta", en: "expired")
    }
  }
}

/// What a bank says to a payment by a saved card.
package enum CardAnswer: Sendable {
  case accepted, refused, expired
}
