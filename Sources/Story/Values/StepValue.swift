package import ClientArea

/// What may stand in a place of a step: a name, an amount, a date. It can be read and written.
package protocol StepValue: Hashable, Sendable {
  /// What the catalogue calls it: « acteur ».
  static var placeholder: String { get }
  /// Whether it stands in quotes. Only numbers do not.
  static var isQuoted: Bool { get }
  /// Texts that may stand for it without quotes: « un visiteur ».
  static var words: [String] { get }

  /// - Throws: what it should have been.
  init(reading text: String) throws(StepValueProblem)
  /// The text from which the same value is read.
  var written: String { get }
}

extension StepValue {
  package static var isQuoted: Bool { true }
  package static var words: [String] { [] }
}

/// A value of a step that is not what it should be.
package struct StepValueProblem: Error, Hashable, Sendable {
  package let text: String
  /// « une date comme 2026-01-15 ».
  package let expected: Phrase

  package init(_ text: String, expected: Phrase) {
    self.text = text
    self.expected = expected
  }

  /// One of the words that the value has.
  package init(_ text: String, among words: [String]) {
    let list = words.joined(separator: ", ")
    self.init(
      text,
      expected: Phrase(fr: "l'un de : \(list)", it: "uno di: \(list)", en: "one of: \(list)"))
  }
}
