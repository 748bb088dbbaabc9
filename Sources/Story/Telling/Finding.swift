package import ClientArea

/// What an « Alors » step expected and what it found, which is the same thing said twice: a demonstration shows
/// both. Where they differ a `Mismatch` is thrown instead.
package struct Finding: Hashable, Sendable {
  package let expected: Phrase
  package let actual: Phrase
  /// The rules that the step is about, with the facts they were applied to.
  package let reasons: [Reason]

  package init(expected: Phrase, actual: Phrase, because reasons: [Reason] = []) {
    self.expected = expected
    self.actual = actual
    self.reasons = reasons
  }
}
