package import ClientArea

/// What came of the last « Quand ».
package struct Attempt: Sendable {
  /// Why it was refused, if it was.
  package private(set) var refusal: Refusal?
  /// Every reason that was given for it: by decisions, by the mails they sent, by the refusal.
  package private(set) var reasons: [Reason] = []
  /// The decisions that were carried out, in order.
  package private(set) var done: [Decision] = []
  /// What a decision would be that was only looked at (SIM-4): the one of the page before payment, or one
  /// that is tried.
  package private(set) var foreseen: Decision?

  package init() {}

  mutating func cite(_ reasons: some Sequence<Reason>) {
    self.reasons += reasons
  }

  mutating func accept(_ decision: Decision) {
    done.append(decision)
    cite(decision)
  }

  mutating func foresee(_ decision: Decision) {
    foreseen = decision
    cite(decision)
  }

  mutating func refuse(_ refusal: Refusal) {
    self.refusal = refusal
    cite(refusal.reasons)
  }

  private mutating func cite(_ decision: Decision) {
    cite(decision.reasons)
    cite(decision.letters.flatMap(\.reasons))
  }
}
