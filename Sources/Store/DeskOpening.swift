import ClientArea
import SQLite

extension Desk {
  /// - Parameters:
  ///   - start: how a new world begins; an existing file keeps its own.
  ///   - passwordCost: how slow password hashes are made, 1 to 11; nil for the library's choice.
  package convenience init(
    at location: DeskLocation, startingWith start: WorldStart = .empty, mails: any MailRendering,
    passwordCost: Int? = nil, busyTimeout: Duration = .seconds(5)
  ) throws(StoreError) {
    try self.init(
      opening: location.location, startingWith: start, mails: mails, passwordCost: passwordCost,
      busyTimeout: busyTimeout)
  }

  convenience init(
    opening location: Location, startingWith start: WorldStart = .empty,
    mails: any MailRendering, passwordCost: Int? = nil, busyTimeout: Duration = .seconds(5)
  ) throws(StoreError) {
    let database = try reporting(on: location.fileName) {
      try Database(location, busyTimeout: busyTimeout)
    }
    try self.init(
      on: database, at: location, startingWith: start, mails: mails, passwordCost: passwordCost)
  }
}
