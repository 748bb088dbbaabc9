/// One SQL statement with the values bound to it.
///
/// Interpolation binds, it never pastes: `"SELECT name FROM person WHERE id = \(id)"` has the text
/// `… WHERE id = ?` and one value. So no text that a person typed can become SQL, and the text is
/// the same for every id, which is what lets the prepared statement be used again.
package struct SQL: Sendable, Equatable {
  /// The text, with a `?` for every value.
  package private(set) var text: String
  /// The values, in the order of their `?`.
  package private(set) var values: [Value]

  /// SQL from a text made elsewhere. Never pass what a person typed: it would be run.
  package init(unsafe text: String) {
    self.text = text
    values = []
  }

  /// The fragments one after the other, with the separator between: `.joined(filters, by: " AND ")`.
  package static func joined(_ fragments: [SQL], by separator: SQL) -> SQL {
    var whole = SQL(unsafe: "")
    for (index, fragment) in fragments.enumerated() {
      if index > 0 { whole.append(separator) }
      whole.append(fragment)
    }
    return whole
  }

  /// Adds a fragment and its values at the end.
  package mutating func append(_ fragment: SQL) {
    text += fragment.text
    values += fragment.values
  }
}

extension SQL: ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) {
    self.init(unsafe: text)
  }

  package init(stringInterpolation interpolation: Interpolation) {
    self = interpolation.sql
  }

  /// Collects the parts of an interpolated literal.
  package struct Interpolation: StringInterpolationProtocol {
    fileprivate var sql = SQL(unsafe: "")

    package init(literalCapacity: Int, interpolationCount: Int) {
      sql.text.reserveCapacity(literalCapacity + interpolationCount)
      sql.values.reserveCapacity(interpolationCount)
    }

    package mutating func appendLiteral(_ literal: String) {
      sql.text += literal
    }

    /// Binds a value.
    package mutating func appendInterpolation(_ value: some Bindable) {
      sql.text += "?"
      sql.values.append(value.databaseValue)
    }

    /// Binds a value, or NULL if there is none.
    package mutating func appendInterpolation(_ value: (some Bindable)?) {
      sql.text += "?"
      sql.values.append(value.databaseValue)
    }

    /// Puts a fragment here, with the values it binds.
    package mutating func appendInterpolation(sql fragment: SQL) {
      sql.append(fragment)
    }
  }
}
