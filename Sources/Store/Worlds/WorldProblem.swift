package import ClientArea

/// What is wrong with a part of a world. Facts only: `words` puts them into words.
package enum WorldProblem: Error, Hashable, Sendable {
  case syntax(SyntaxFault, line: Int, column: Int)
  /// A text, a list … was expected.
  case expected(Shape)
  case missing
  case unknownName(allowed: [String])
  case noneOf(String, allowed: [String])
  case unfit(String, Form)
  /// Something else has this code, address or name already.
  case taken(String)
  case unknown(Reference, String)
  case outOfOrder(Day, Day)
  /// The form that asks for the same thing says this.
  case malformed(Phrase)
  /// An action of the history was refused by the rules.
  case refused(Phrase)

  /// What keeps a text from being JSON.
  package enum SyntaxFault: Hashable, Sendable {
    case unexpected, noInteger, tooDeep
    case doubledName(String)
    /// More values than are read.
    case tooMany(Int)
  }

  /// What a text has to be.
  package enum Form: Hashable, Sendable {
    case day, amount, lowercase
    /// One end of a link to somebody else.
    case other
  }

  /// What a text has to name.
  package enum Reference: Hashable, Sendable {
    case account, user, service, product, invoice, ticket, link, access, contactType
  }

  /// What kind of value is expected.
  package enum Shape: Hashable, Sendable {
    case text, integer, truth, list, object
  }
}
