/// One value as SQLite stores it.
@usableFromInline
package enum Value: Equatable, Hashable, Sendable {
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])
  case null
}

extension Value: CustomStringConvertible {
  /// The value as a person reads it: no quotes, and a blob only by its length.
  @usableFromInline package var description: String {
    switch self {
    case .integer(let number): "\(number)"
    case .real(let number): "\(number)"
    case .text(let text): text
    case .blob(let bytes): "\(bytes.count) bytes"
    case .null: "NULL"
    }
  }
}

extension Value: Storable {
  @inlinable package var databaseValue: Value { self }
  @inlinable package init(databaseValue: Value) { self = databaseValue }
}
