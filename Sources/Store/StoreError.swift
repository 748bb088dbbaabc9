import ClientArea
import SQLite

/// Why the store could not do what it was asked. Facts only: `sentence` puts them into words.
package enum StoreError: Error, Equatable {
  /// The file belongs to another program, or is no database.
  case foreign(file: String)
  /// The file was written by a newer version of this program, with this number of its schema.
  case newer(file: String, version: Int)
  case corrupt(file: String, detail: String)
  /// The file, or its folder, cannot be opened.
  case unreadable(file: String, detail: String)
  case readOnly(file: String)
  /// The file was deleted or replaced while it was open.
  case gone(file: String)
  /// The log beside the file is another file's.
  case foreignLog(file: String)
  /// No space is left where the file is.
  case full(file: String)
  /// Another terminal was writing all the time that one may wait.
  case busy(file: String)
  /// What was asked about is gone.
  case missing(kind: String, key: Int)
  /// An entry of the journal was written by an older version, about a table that has another shape now.
  case oldEntry(file: String, entry: Int)
  /// Something that SQLite would not do, for a reason that nobody has foreseen: a bug, or a machine in trouble.
  case unforeseen(file: String, detail: String)
  /// Anything else.
  case failed(file: String, detail: String)

  init(_ error: any Error, on file: String) {
    switch error {
    case let error as StoreError: self = error
    case let error as RecordMissing: self = .missing(kind: error.kind, key: error.key)
    case let error as SQLiteError: self.init(error, on: file)
    default: self = .failed(file: file, detail: "\(error)")
    }
  }

  /// Whether the file is not what it should be, rather than the machine in trouble.
  package var isAboutTheFile: Bool {
    switch self {
    case .foreign, .newer, .corrupt, .gone, .foreignLog, .oldEntry: true
    case .unreadable, .readOnly, .full, .busy, .missing, .unforeseen, .failed: false
    }
  }

  /// What the store throws where it is asked without its desk; nil for an error of somebody else.
  package init?(behind error: any Error) {
    switch error {
    case let error as StoreError: self = error
    case let error as SQLiteError: self.init(error, on: error.file ?? Location.memory.fileName)
    case let error as RecordMissing: self = .missing(kind: error.kind, key: error.key)
    default: return nil
    }
  }

  private init(_ error: SQLiteError, on file: String) {
    if error.isNotADatabase {
      self = .foreign(file: file)
    } else if error.isCorrupt {
      self = .corrupt(file: file, detail: error.description)
    } else if error.isCantOpen {
      self = .unreadable(file: file, detail: error.message)
    } else if error.isReadOnly {
      self = .readOnly(file: file)
    } else if error.isFull {
      self = .full(file: file)
    } else if error.isBusy {
      self = .busy(file: file)
    } else {
      self = .unforeseen(file: file, detail: error.description)
    }
  }
}

/// Does the body, and turns what SQLite and the readers throw into a `StoreError`.
func reporting<T>(on file: String, _ body: () throws -> T) throws(StoreError) -> T {
  do {
    return try body()
  } catch {
    throw StoreError(error, on: file)
  }
}
