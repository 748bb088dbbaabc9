package import ClientArea

/// What came of the last « Quand ».
package struct Attempt: Sendable {
  /// Why it was refused, if it was.
  package private(set) var refusal: Refusal?
  /// Every rule that was cited for it: by decisions, by the mails they sent, by the refusal.
  package private(set) var rules: [RuleID] = []

  package init() {}

  mutating func cite(_ rules: some Sequence<RuleID>) {
    self.rules += rules
  }

  mutating func accept(_ decision: Decision) {
    cite(decision.reasons.map(\.rule))
    cite(decision.letters.flatMap(\.reasons).map(\.rule))
  }

  mutating func refuse(_ refusal: Refusal) {
    self.refusal = refusal
    cite(refusal.reasons.map(\.rule))
  }
}
