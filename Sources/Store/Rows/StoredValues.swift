import ClientArea
import SQLite

// How the plain values of the client area are stored: keys and days and cents and minutes as integers,
// cases by their names.

/// What can stand in a column of numbers, beyond what an `Int` may be there. What lies outside was not written by the
/// program, and would be more than its sums and its calendar bear.
enum StoredRange {
  /// Counts, keys, cents: as in a column that holds nothing else.
  static let number = -Int(Int.mostStored)...Int(Int.mostStored)
  /// A share of an amount, in thousandths.
  static let share = 0...1000
  /// The price of a line of an invoice, in cents, before it is taken by the quantity.
  static let price = -100_000_000_000...100_000_000_000
  /// In days since 1970: further than any clock is moved.
  static let days = -100_000_000...100_000_000
  /// The same in minutes.
  static let minutes = days.lowerBound * Moment.minutesADay...days.upperBound * Moment.minutesADay

  static func value(_ stored: Value, in range: ClosedRange<Int>) -> Int? {
    guard let number = Int(databaseValue: stored), range.contains(number) else { return nil }
    return number
  }
}

extension ID: Storable {
  var databaseValue: Value { .integer(Int64(value)) }

  init?(databaseValue: Value) {
    guard let key = Int(databaseValue: databaseValue) else { return nil }
    self.init(key)
  }
}

extension Day: Storable {
  var databaseValue: Value { .integer(Int64(number)) }

  init?(databaseValue: Value) {
    guard let number = StoredRange.value(databaseValue, in: StoredRange.days) else { return nil }
    self.init(number: number)
  }
}

extension Moment: Storable {
  var databaseValue: Value { .integer(Int64(minutes)) }

  init?(databaseValue: Value) {
    guard let minutes = StoredRange.value(databaseValue, in: StoredRange.minutes) else {
      return nil
    }
    self.init(minutes: minutes)
  }
}

extension Money: Storable {
  var databaseValue: Value { .integer(Int64(cents)) }

  init?(databaseValue: Value) {
    guard let cents = Int(databaseValue: databaseValue) else { return nil }
    self.init(cents: cents)
  }
}

extension Language: Storable {}
extension ClientKind: Storable {}
extension UserKind: Storable {}
extension StaffRole: Storable {}
extension AccessRole: Storable {}
extension AccessStatus: Storable {}

/// By their codes.
extension Permissions: Storable {
  var databaseValue: Value { .text(codes) }

  init?(databaseValue: Value) {
    guard let codes = String(databaseValue: databaseValue) else { return nil }
    self.init(codes: codes)
  }
}

extension AdministrativeLinkStatus: Storable {}
extension OwnerChangeStatus: Storable {}
extension ServiceKind: Storable {}
extension OrderStatus: Storable {}
extension PaymentMeans: Storable {}
extension CardOutcome: Storable {}
extension MailModel: Storable {}
extension TicketTopic: Storable {}
extension TicketStatus: Storable {}

/// By their order, so that lists go up.
extension TicketPriority: Storable {
  var databaseValue: Value { .integer(Int64(rawValue)) }

  init?(databaseValue: Value) {
    guard let number = Int(databaseValue: databaseValue) else { return nil }
    self.init(rawValue: number)
  }
}
