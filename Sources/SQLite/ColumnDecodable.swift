/// A type that can be read from a column: `try row.get("total")`.
///
/// A type with a decodable raw value needs no code: `extension Day: Storable {}`.
@usableFromInline
package protocol ColumnDecodable {
  /// Makes a value of what the column holds, or nothing if it holds something else.
  /// `Row` turns nothing into an error that names the column.
  init?(databaseValue: Value)
}

extension ColumnDecodable where Self: RawRepresentable, RawValue: ColumnDecodable {
  @inlinable package init?(databaseValue: Value) {
    guard let raw = RawValue(databaseValue: databaseValue) else { return nil }
    self.init(rawValue: raw)
  }
}

/// An `Int` is a number that is counted with, so that one that sums and products would not bear is none; an `Int64` is
/// any that SQLite holds.
extension Int: ColumnDecodable {
  @usableFromInline package static var mostStored: Int64 { 10_000_000_000_000 }

  @inlinable package init?(databaseValue: Value) {
    guard case .integer(let number) = databaseValue, number.magnitude <= Self.mostStored.magnitude
    else { return nil }
    self.init(exactly: number)
  }
}

extension Int64: ColumnDecodable {
  @inlinable package init?(databaseValue: Value) {
    guard case .integer(let number) = databaseValue else { return nil }
    self = number
  }
}

extension String: ColumnDecodable {
  @inlinable package init?(databaseValue: Value) {
    guard case .text(let text) = databaseValue else { return nil }
    self = text
  }
}

extension Bool: ColumnDecodable {
  /// Only 0 and 1 are truth values.
  @inlinable package init?(databaseValue: Value) {
    switch databaseValue {
    case .integer(0): self = false
    case .integer(1): self = true
    default: return nil
    }
  }
}

extension Double: ColumnDecodable {
  /// An integer is a number too, if no digit of it is lost.
  @inlinable package init?(databaseValue: Value) {
    switch databaseValue {
    case .real(let number): self = number
    case .integer(let number): self.init(exactly: number)
    case .text, .blob, .null: return nil
    }
  }
}

extension [UInt8]: ColumnDecodable {
  @inlinable package init?(databaseValue: Value) {
    guard case .blob(let bytes) = databaseValue else { return nil }
    self = bytes
  }
}

extension Optional: ColumnDecodable where Wrapped: ColumnDecodable {
  @inlinable package init?(databaseValue: Value) {
    if case .null = databaseValue {
      self = .none
    } else {
      guard let wrapped = Wrapped(databaseValue: databaseValue) else { return nil }
      self = .some(wrapped)
    }
  }
}
