/// A type whose values can be bound to a statement: `"… WHERE id = \(id)"`.
///
/// A type with a bindable raw value needs no code: `extension Day: Storable {}`.
@usableFromInline
package protocol Bindable {
  /// What SQLite stores for this value.
  var databaseValue: Value { get }
}

/// A type that can be written to a column and read back from it.
@usableFromInline
package typealias Storable = Bindable & ColumnDecodable

extension Bindable where Self: RawRepresentable, RawValue: Bindable {
  @inlinable package var databaseValue: Value { rawValue.databaseValue }
}

extension Int: Bindable {
  @inlinable package var databaseValue: Value { .integer(Int64(self)) }
}

extension Int64: Bindable {
  @inlinable package var databaseValue: Value { .integer(self) }
}

extension String: Bindable {
  @inlinable package var databaseValue: Value { .text(self) }
}

extension Bool: Bindable {
  @inlinable package var databaseValue: Value { .integer(self ? 1 : 0) }
}

extension Double: Bindable {
  @inlinable package var databaseValue: Value { .real(self) }
}

extension [UInt8]: Bindable {
  @inlinable package var databaseValue: Value { .blob(self) }
}

extension Optional: Bindable where Wrapped: Bindable {
  @inlinable package var databaseValue: Value { self?.databaseValue ?? .null }
}
