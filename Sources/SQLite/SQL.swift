/// One SQL statement with the values bound to it.
///
/// Interpolation binds, it never pastes: `"SELECT name FROM person WHERE id = \(id)"` has the text
/// `… WHERE id = ?` and one value. So no text that a person typed can become SQL, and the text is
/// the same for every id, which is what lets the prepared statement be used again.
@usableFromInline
package struct SQL: Sendable, Hashable {
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
  @usableFromInline package init(stringLiteral text: StaticString) {
    self.init(unsafe: text.description)
  }

  @usableFromInline package init(stringInterpolation interpolation: Interpolation) {
    text = String(decoding: interpolation.text, as: UTF8.self)
    values = interpolation.values
  }

  /// Collects the parts of an interpolated literal: as bytes, because a `String` takes five times
  /// as long to grow.
  @usableFromInline
  package struct Interpolation: StringInterpolationProtocol {
    fileprivate var text: [UInt8] = []
    fileprivate var values: [Value] = []

    @usableFromInline package init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount)
      values.reserveCapacity(interpolationCount)
    }

    @usableFromInline package mutating func appendLiteral(_ literal: StaticString) {
      literal.withUTF8Buffer { text.append(contentsOf: $0) }
    }

    /// Binds a value.
    @inlinable package mutating func appendInterpolation(_ value: some Bindable) {
      bind(value.databaseValue)
    }

    /// Binds a value, or NULL if there is none.
    @inlinable package mutating func appendInterpolation(_ value: (some Bindable)?) {
      bind(value.databaseValue)
    }

    /// Puts a fragment here, with the values it binds.
    package mutating func appendInterpolation(sql fragment: SQL) {
      text.append(contentsOf: fragment.text.utf8)
      values.append(contentsOf: fragment.values)
    }

    @usableFromInline mutating func bind(_ value: Value) {
      text.append(UInt8(ascii: "?"))
      values.append(value)
    }
  }
}
