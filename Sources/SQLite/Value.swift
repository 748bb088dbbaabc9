/// One value as SQLite stores it.
package enum Value: Equatable, Hashable, Sendable {
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])
  case null
}

extension Value: CustomStringConvertible {
  /// The value as a person reads it: no quotes, and a blob only by its length.
  package var description: String {
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
  package var databaseValue: Value { self }
  package init(databaseValue: Value) { self = databaseValue }
}
