/// A value of a JSON file, with the place where it stands, so that a fault can be shown.
struct FileNode: Sendable {
  let value: Value
  /// Counted from one.
  let line: Int
  let column: Int

  var place: Place { Place(line: line, column: column) }

  /// What JSON knows; numbers only as integers, since nothing here is measured.
  enum Value: Sendable {
    case null
    case truth(Bool)
    case integer(Int)
    case text(String)
    case list([FileNode])
    case object([(name: String, node: FileNode)])
  }
}
