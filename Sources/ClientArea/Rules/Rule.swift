/// The permanent name of a rule in the rule book, such as « BILL-2 ».
package struct RuleID: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  package let text: String

  package init(_ text: String) { self.text = text }
  package init(stringLiteral text: String) { self.text = text }

  package var description: String { text }
}

/// One business rule: a caseless enum with its id, the sentence for people, where the rule comes from,
/// and a function that checks or decides.
package protocol Rule: SendableMetatype {
  static var id: RuleID { get }
  /// What the rule says, for the people it binds.
  static var statement: Phrase { get }
  /// The letters of the documents that state it; « + » marks what this product decided itself.
  static var source: String { get }
}
