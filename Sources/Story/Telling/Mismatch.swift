package import ClientArea

/// What an « Alors » step expected and what is the case instead.
package struct Mismatch: Error, Hashable, Sendable {
  package let expected: Phrase
  package let actual: Phrase

  package init(expected: Phrase, actual: Phrase) {
    self.expected = expected
    self.actual = actual
  }

  /// Two values that are the same in every language.
  package init(expected: String, actual: String) {
    self.init(expected: Phrase(name: expected), actual: Phrase(name: actual))
  }

  /// - Throws: a mismatch where the two differ.
  package static func check(_ actual: String, is expected: String) throws(Mismatch) -> Finding {
    try check(actual == expected, Phrase(name: expected), found: Phrase(name: actual))
  }

  package static func check(_ actual: Money, is expected: Money) throws(Mismatch) -> Finding {
    try check(actual.text(in: .fr), is: expected.text(in: .fr))
  }

  /// - Parameter actual: what there is, whether it is what was expected or not.
  package static func check(
    _ isTrue: Bool, _ expected: Phrase, found actual: Phrase
  ) throws(Mismatch) -> Finding {
    guard isTrue else { throw Mismatch(expected: expected, actual: actual) }
    return Finding(expected: expected, actual: actual)
  }
}

/// A step that cannot be done at all: it names something that is not there.
package struct StepImpossible: Error, Hashable, Sendable {
  package let reason: Phrase

  package init(reason: Phrase) { self.reason = reason }
}
