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
    // Until it is known to be this program's, and its log to be its own.
    database.keepLog(true)
    try reporting(on: location.fileName) {
      guard location != .memory,
        try FileStamp.isLogForeign(to: database, at: location.fileName)
      else { return }
      throw StoreError.foreignLog(file: location.fileName)
    }
    try self.init(
      on: database, at: location, startingWith: start, mails: mails, passwordCost: passwordCost)
    database.keepLog(false)
  }
}

// The file beneath a desk.
extension Desk {
  /// The file of the data; nil for data in memory.
  package var dataFile: String? { file == Location.memory.fileName ? nil : file }

  /// Everything that this desk writes by itself, in one transaction: only where the file that it has open is still the one
  /// of its name, and signed, so that its log is known for its own.
  func writing<T>(_ body: () throws -> T) throws -> T {
    try database.transaction {
      try checkPlace()
      let result = try body()
      if dataFile != nil { try FileStamp.next(in: database).write(to: database) }
      return result
    }
  }

  /// What was written to a file that is gone would be gone with it.
  func checkPlace() throws(StoreError) {
    guard let dataFile else { return }
    guard database.isInPlace(dataFile, withLog: hasLog) else { throw .gone(file: dataFile) }
  }
}
