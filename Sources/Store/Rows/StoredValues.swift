import ClientArea
import SQLite

// How the plain values of the client area are stored: keys and days and cents and minutes as integers,
// cases by their names.

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
    guard let number = Int(databaseValue: databaseValue) else { return nil }
    self.init(number: number)
  }
}

extension Moment: Storable {
  var databaseValue: Value { .integer(Int64(minutes)) }

  init?(databaseValue: Value) {
    guard let minutes = Int(databaseValue: databaseValue) else { return nil }
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
extension ServiceKind: Storable {}
extension OrderStatus: Storable {}
extension PaymentMeans: Storable {}
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
