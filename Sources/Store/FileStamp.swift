import SQLite

/// What ties a file and its log together. SQLite takes any log that lies beside a file for its own, and writes it into the
/// file; where it is another file's, nothing is left of either. So every change signs: with a number of its own, and the
/// one of the change before. A log goes on from its file where the file's number is that before the log's first change,
/// or one of the log's own, since a part of them may be in the file already.
struct FileStamp: Equatable {
  /// The number of the change before; 0 for the first.
  let before: UInt64
  let number: UInt64

  /// One of this number, after another.
  init(after last: FileStamp?, number: UInt64) {
    before = last?.number ?? 0
    self.number = number
  }

  /// One whose number nobody has had before, after the last one in a database.
  static func next(in database: Database) throws -> FileStamp {
    let chance = UInt64(bitPattern: try database.value("SELECT random()"))
    return FileStamp(after: try FileStamp(in: database), number: chance | 1)
  }

  private static let mark = Array("ESCL-LOG".utf8)
  private static let size = 24

  private var bytes: [UInt8] {
    Self.mark
      + [before, number].flatMap { number in
        stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number >> $0) }
      }
  }

  private init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.size, bytes.starts(with: Self.mark) else { return nil }
    before = bytes[8..<16].reduce(0) { $0 << 8 | UInt64($1) }
    number = bytes[16..<24].reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The last one; nil where nothing was signed yet.
  init?(in database: Database) throws {
    let bytes = try database.first("SELECT stamp FROM file_stamp") {
      try $0.get("stamp", as: [UInt8].self)
    }
    guard let bytes else { return nil }
    self.init(bytes)
  }

  /// Keeps it in the place of the one before.
  func write(to database: Database) throws {
    try database.run(
      """
      INSERT INTO file_stamp (id, stamp)
      VALUES (1, \(bytes))
      ON CONFLICT (id) DO UPDATE SET stamp = excluded.stamp
      """)
  }

  /// Whether the log beside a file is another file's. Of one in which nothing is signed nobody can tell.
  ///
  /// - Parameter database: the file, open; nobody writes to it meanwhile.
  static func isLogForeign(to database: Database, at path: String) throws -> Bool {
    guard !stamps(beside: path).isEmpty else { return false }
    return try database.whileNobodyWrites {
      let stamps = stamps(beside: path)
      guard let first = stamps.first else { return false }
      let number = settled(at: path)?.number ?? 0
      return number != first.before && !stamps.contains { $0.number == number }
    } ?? false
  }

  private static func stamps(beside path: String) -> [FileStamp] {
    WriteAheadLog.pieces(beside: path, markedBy: mark, count: size).compactMap { FileStamp($0) }
  }

  /// The last one in the file itself, without its log. A file into which a log was being written when its program was
  /// killed cannot be read so, and one of an older version has none.
  private static func settled(at path: String) -> FileStamp? {
    guard let file = try? Database(.settledFile(path)) else { return nil }
    return (try? FileStamp(in: file)) ?? nil
  }
}

extension Database {
  /// Does the body while no other connection writes. Who only may read asks nobody.
  ///
  /// - Returns: nil, and the body is not done, where somebody else is writing: the file and its log are in use.
  fileprivate func whileNobodyWrites<T>(_ body: () throws -> T) throws -> T? {
    let patience: Int = try pragma("busy_timeout")
    try execute(script: "PRAGMA busy_timeout = 0")
    defer { try? execute(script: "PRAGMA busy_timeout = \(patience)") }
    do {
      return try rehearse(body)
    } catch let error as SQLiteError where error.isBusy {
      return nil
    } catch let error as SQLiteError where error.isReadOnly {
      return try body()
    }
  }
}
